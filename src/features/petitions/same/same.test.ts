import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripAccents } from '#domain/text.ts'
import { type GoldPair, readGold, scorePairs } from '#test/opinions/score.ts'
import { same } from './same.ts'
import { candidateTerms } from './terms.ts'

const likelihood = (a: string, b: string) => same({ text: a }, { text: b }).same
const pairs = readGold<GoldPair>('pairs-dev')

test('the written pairs are told apart as well as test/opinions/NOTES.md says', () => {
  for (const name of ['pairs-dev', 'pairs-test']) {
    const score = scorePairs(readGold<GoldPair>(name), likelihood)
    expect(score.f1, name).toBeGreaterThan(0.9)
    expect(score.auc, name).toBeGreaterThan(0.95)
  }
})

test('neither order nor accents decide', () => {
  for (const { a, b } of pairs) {
    expect(likelihood(b, a)).toBe(likelihood(a, b))
    const answer = likelihood(a, b) >= 0.5
    const others = [likelihood(stripAccents(a), b), likelihood(a, stripAccents(b))]
    expect.soft(others.some((other) => other >= 0.5 === answer)).toBe(true)
  }
})

test('any two texts have a likelihood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
      const { same: answer } = same({ text: a }, { text: b })
      expect(answer).toBeGreaterThanOrEqual(0)
      expect(answer).toBeLessThanOrEqual(1)
    }),
  )
})

describe('what contradicts', () => {
  test.each([
    ['đèn đường ngõ 12 hỏng', 'đèn đường ngõ 21 hỏng'],
    ['cống ngách 5/12 tắc', 'cống ngách 12/5 tắc'],
    ['tổ 12 đèn đường không sáng', 'tổ 12 đèn đường đã sáng rồi, cảm ơn phường'],
    ['gầm cầu Niệm đổ rác', 'gầm cầu Đồng Khê đổ rác'],
    ['tổ 6 mất nước', 'tổ 6 mất điện'],
  ])('%s ≠ %s', (a, b) => expect(likelihood(a, b)).toBeLessThan(0.5))

  test('another group on record, though the words name none', () => {
    const text = 'đèn đường hỏng, tối om'
    const at = (group: string) => ({ text, group })
    expect(same(at('Tổ dân phố 12'), at('Tổ dân phố 12')).same).toBeGreaterThan(0.5)
    const other = same(at('Tổ dân phố 12'), at('Tổ dân phố 13'))
    expect(other.same).toBeLessThan(0.5)
    expect(other.because).toContain('khác nơi: tổ 12 ≠ 13')
  })

  test('years between the two make one matter less likely', () => {
    const on = (year: number) => ({ text: 'ổ gà ngõ 5', at: new Date(Date.UTC(year, 5, 1)) })
    expect(same(on(2025), on(2023)).same).toBeLessThan(same(on(2025), on(2025)).same)
  })
})

test('candidates are found by place and by words the person did not use', () => {
  const terms = candidateTerms('ngõ 12/34 nước dềnh lên vì rãnh nghẹt')
  expect(terms).toContain('ngo 12/34')
  expect(terms).toContain('tac cong')
  expect(terms.length).toBeLessThanOrEqual(24)
})
