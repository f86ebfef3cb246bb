import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { placeName } from '../place.ts'
import { signatureOf, signingFaults } from '../signing.ts'
import { newestRules, regimeOn, regimes, rulesOn, statedRules } from './regime.ts'
import type { Regime } from './rule.ts'

const asStated = (regime: Regime) => statedRules(regime, [], { on: regime.from, formedAt: null })

describe('The rules of form follow from family and date', () => {
  test.each([
    ['party', '2026-05-26', 'hd-36'],
    ['party', '2026-05-27', 'hd-05'],
    ['party', '2017-01-01', 'hd-36'],
    ['state', '2026-11-28', 'nd-30'],
  ] as const)('%s, %s: %s', (family, on, key) => {
    expect(regimeOn(family, isoDate(on)).key).toBe(key)
  })

  test('HD 05 changes what it says anew and leaves the rest of HD 36 standing', () => {
    const [before, after] = [rulesOn('party', isoDate('2026-05-26'), []), newestRules('party')]
    expect([before.recipientsEnd, after.recipientsEnd]).toEqual([',', ';'])
    expect([before.proposalWords, after.proposalWords]).toEqual(['Kính gửi: ', 'Kính trình: '])
    expect(after.typeName).toEqual(before.typeName)
    expect(after.issuerSign).toBe('*')
  })

  test('every regime says everything, each row once, with the regime it comes from and how sure it is', () => {
    const keys = asStated(regimes[0] as never).map(({ key }) => key)
    for (const regime of regimes) {
      const stated = asStated(regime)
      expect(stated.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
      expect(new Set(regime.rows.map(({ key }) => key)).size).toBe(regime.rows.length)
      for (const { saidBy } of stated) expect(saidBy.from <= regime.from).toBe(true)
    }
    const hd05 = asStated(regimes[1] as never)
    expect(hd05.find(({ key }) => key === 'recipientsEnd')).toMatchObject({
      certainty: 'in-use',
      saidBy: { key: 'hd-05' },
    })
    expect(hd05.find(({ key }) => key === 'nation')).toMatchObject({ saidBy: { key: 'hd-36' } })
  })
})

test('the word phường stands before names of persons, of one syllable, of numbers and of the city', () => {
  const place = { kind: 'phuong', namedAfterPerson: false, parent: 'Hải Phòng' } as const
  expect(placeName({ ...place, name: 'Kiến An' })).toBe('Kiến An')
  expect(placeName({ ...place, name: 'Lê Chân', namedAfterPerson: true })).toBe('Phường Lê Chân')
  expect(placeName({ ...place, name: 'Huế' })).toBe('Phường Huế')
  expect(placeName({ ...place, name: '12' })).toBe('Phường 12')
  expect(placeName({ ...place, name: 'Cao Bằng', parent: 'Cao Bằng' })).toBe('Phường Cao Bằng')
})

describe('Who signs in whose name', () => {
  const party = newestRules('party')
  const state = newestRules('state')

  test('is written with a stroke by the Party and with a dot by the State', () => {
    const order = {
      chain: [
        { form: 'order', whom: 'Chủ tịch' },
        { form: 'deputy', whom: 'Chánh Văn phòng' },
      ],
      position: 'Phó Chánh Văn phòng',
      signer: 'Lê Thị Tư',
    } as const
    expect(signatureOf(order, state).authority).toEqual(['TL. Chủ tịch', 'KT. Chánh Văn phòng'])
    expect(signatureOf(order, party).authority).toEqual(['T/L Chủ tịch', 'K/T Chánh Văn phòng'])
    const acting = { chain: [], position: 'Chủ tịch', acting: true, signer: 'Lê Thị Tư' }
    expect(signatureOf(acting, state)).toMatchObject({ authority: [], position: 'Q. Chủ tịch' })
    expect(signatureOf({ ...order, chain: [{ form: 'proxy', whom: 'Chủ tịch' }] }, state).authority).toEqual([
      'TUQ. Chủ tịch',
    ])
  })

  test('is refused where the rules forbid it, and only there', () => {
    const signing = (...chain: readonly ['collective' | 'deputy' | 'order' | 'proxy', string][]) => ({
      chain: chain.map(([form, whom]) => ({ form, whom })),
      position: null,
      signer: '',
    })
    expect(signingFaults(signing(['order', 'Ban Thường vụ']), party)).toEqual([])
    expect(signingFaults(signing(['deputy', 'Chánh Văn phòng']), party)).toEqual([])
    expect(signingFaults(signing(['proxy', 'Chủ tịch']), party)[0]).toContain('T/L')
    expect(signingFaults(signing(['proxy', 'Chủ tịch']), state)).toEqual([])
    expect(signingFaults(signing(['deputy', 'Bí thư']), party)[0]).toContain('Cấp ủy không ký thay')
    expect(signingFaults(signing(['order', 'Chủ tịch'], ['order', 'Chánh Văn phòng']), state)).toHaveLength(1)
    expect(signingFaults(signing(['collective', 'A'], ['deputy', 'B'], ['order', 'C']), state)[0]).toContain(
      'hai dòng',
    )
  })
})
