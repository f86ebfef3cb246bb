import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripAccents } from '#domain/text.ts'
import { type GoldPair, readGold, scorePairs } from '#test/opinions/score.ts'
import { readWords } from '../words/read-words.ts'
import { numberOf } from './place/numbers.ts'
import { placesOf } from './place/places.ts'
import { same } from './same.ts'
import { kinship } from './trouble/kin.ts'
import { packPointers, unpackPointers } from './trouble/pointers.ts'

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
    ['Làm khai sinh cho cháu phải đi lại ba lần', 'Làm khai tử cho ông phải đi lại ba lần'],
    ['Cống Cửa Hậu hỏng phai từ tháng trước', 'Cống Cửa Tiền hỏng phai từ tháng trước'],
    ['Nha so 102 lan via he', 'Nhà số 120 lấn vỉa hè'],
    ['Nhà tôi nằm trong diện giải tỏa', 'Nhà tôi không nằm trong diện giải tỏa'],
    ['đèn trước chùa Bắc Sơn hỏng', 'đèn trước đình bắc sơn hỏng'],
  ])('%s ≠ %s', (a, b) => expect(likelihood(a, b)).toBeLessThan(0.5))

  test.each([
    ['rác ở đầu ngõ 15 ba hôm nay chưa ai dọn', 'rác ở đầu ngõ 15 hai tuần rồi chưa ai dọn'],
    ['đèn ngõ 7 hỏng, tối om', 'đèn ngõ 7 cháy, tối om'],
    ['ngõ 12 năm nào mưa cũng ngập', 'ngo 12 mua la ngap'],
  ])('but not: %s, %s', (a, b) => expect(likelihood(a, b)).toBeGreaterThanOrEqual(0.5))

  test('the words that differ between near copies are quoted', () => {
    const { because } = same({ text: 'xin làm khai sinh cho cháu' }, { text: 'xin làm khai tử cho cháu' })
    expect(because).toContain('một bên nói “sinh”, bên kia “tử”')
  })

  test('another group on record, though the words name none', () => {
    const text = 'đèn đường hỏng, tối om'
    const at = (group: string) => ({ text, group })
    expect(same(at('Tổ dân phố 12'), at('Tổ dân phố 12')).same).toBeGreaterThan(0.5)
    const other = same(at('Tổ dân phố 12'), at('Tổ dân phố 13'))
    expect(other.same).toBeLessThan(0.5)
    expect(other.because).toContain('khác nơi: tổ 12 ≠ tổ 13')
  })

  test('years between the two make one matter less likely', () => {
    const on = (year: number) => ({ text: 'ổ gà ngõ 5', at: new Date(Date.UTC(year, 5, 1)) })
    expect(same(on(2025), on(2023)).same).toBeLessThan(same(on(2025), on(2025)).same)
  })
})

const placesIn = (text: string) =>
  placesOf(readWords(text)).spots.flatMap(({ kind, value, sure }) => (sure ? [`${kind} ${value}`] : []))

describe('where an opinion is about', () => {
  test.each([
    ['nhà số tám ngõ 22', ['so 8', 'ngo 22']],
    ['so tam ngo bon mot', ['so 8', 'ngo 41']],
    ['tổ mười hai', ['to 12']],
    ['tổ dân phố 5, 6 và 7', ['to 5', 'to 6', 'to 7']],
    ['số 7 ngách 2/40', ['so 7', 'ngo 2', 'ngach 40']],
    ['ngo41 toi om', ['ngo 41']],
    ['khu tập thể B2', ['code b2']],
    ['cây gạo trước đình Bạch Mai', ['dinh bach mai', 'landmark dinh']],
    ['hồ Bán Nguyệt, gần trường Kim Đồng', ['ho ban nguyet', 'truong kim dong']],
    ['Đường Lê Duẩn xe đỗ dọc', ['duong le duan']],
    ['ngập trước bưu điện', ['landmark buu-dien']],
    ['nhà ông Bảng', ['person bang']],
    ['số 102 lấn vỉa hè', ['so 102']],
    ['bãi giữa chưa có sổ đỏ', []],
    ['3 tháng nay có 50 hộ ngõ hai bên', []],
  ])('%s', (text, places) => expect(placesIn(text).toSorted()).toEqual(places.toSorted()))

  test('figures and words for a number are one place', () => {
    const units = ['', 'mốt', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bảy', 'tám', 'chín']
    const tens = ['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 99 }), (number) => {
        const words = `${tens[Math.floor(number / 10)]} mươi ${units[number % 10]}`.trim()
        expect(placesIn(`ngõ ${words}`)).toEqual(placesIn(`ngõ ${number}`))
      }),
    )
  })

  test('any row of digits has one value or none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 5 }), (digits) => {
        const value = numberOf(digits)
        expect(value === undefined || (Number.isInteger(value) && value >= 0)).toBe(true)
      }),
    )
  })

  test('another number for the same words makes another matter', () => {
    const lane = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(lane, lane, (one, two) => {
        fc.pre(one !== two)
        const text = (number: number) => `đèn ngõ ${number} hỏng, tối om`
        expect(likelihood(text(one), text(two))).toBeLessThan(0.5)
        expect(likelihood(text(one), text(one))).toBeGreaterThan(0.9)
      }),
    )
  })
})

test('kinship is mutual, and nearest to oneself', () => {
  const names = fc.constantFrom('flood.rain', 'drain.clogged', 'light.out', 'noise.night', 'road.dug')
  fc.assert(
    fc.property(names, names, (one, two) => {
      expect(kinship(one, two)).toBe(kinship(two, one))
      expect(kinship(one, one)).toBeGreaterThanOrEqual(kinship(one, two))
    }),
  )
})

test('the reasons quote the place with its accents, whichever of the two has them', () => {
  const { because } = same({ text: 'den chua vinh nghiem chay' }, { text: 'đèn trước chùa Vĩnh Nghiêm hỏng' })
  expect(because).toContain('cùng nơi: chùa Vĩnh Nghiêm')
})

test('what words point to comes back from the build as it went in', () => {
  const name = fc.constantFrom('flood.rain', 'light.out', 'road.bad')
  const strength = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000)
  const gram = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__')
  fc.assert(
    fc.property(fc.array(fc.tuple(gram, fc.array(fc.tuple(name, strength), { maxLength: 4 }))), (entries) => {
      const pointers = new Map(entries)
      const unpacked = unpackPointers(packPointers(pointers))
      for (const [gram, to] of pointers) expect(unpacked.get(gram)).toEqual(to)
    }),
  )
})
