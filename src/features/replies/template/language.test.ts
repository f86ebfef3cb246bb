import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillTemplate, parseTemplate } from './language.ts'
import { STARTING_TEMPLATES } from './starting.ts'
import { placeNames, samples } from './values.ts'

const known = new Set(['họ tên', 'căn cứ', 'ngày'])
const filled = (source: string, values: Readonly<Record<string, string>>): string => {
  const parsed = parseTemplate(source, known, 'body')
  if (!parsed.ok) throw new Error(parsed.refusals[0].message)
  return fillTemplate(parsed.value, new Map(Object.entries(values)))
}
const refusal = (source: string) => {
  const parsed = parseTemplate(source, known, 'body')
  return parsed.ok ? null : parsed.refusals[0]
}

describe('A template', () => {
  test.each([
    ['Kính gửi {họ tên}.', { 'họ tên': 'Sáu' }, 'Kính gửi Sáu.'],
    ['{nếu căn cứ}Căn cứ {căn cứ}, phường{không thì}Phường{hết} trả lời', {}, 'Phường trả lời'],
    [
      '{nếu căn cứ}Căn cứ {căn cứ}, phường{không thì}Phường{hết} trả lời',
      { 'căn cứ': 'Luật' },
      'Căn cứ Luật, phường trả lời',
    ],
    ['Một\n{nếu ngày}Hẹn {ngày}{hết}\nHai', {}, 'Một\nHai'],
    ['{nếu căn cứ}{nếu ngày}{căn cứ} ngày {ngày}{hết}{hết}', { 'căn cứ': 'QĐ', ngày: '1/1' }, 'QĐ ngày 1/1'],
    ['Dấu {{ và }}', {}, 'Dấu { và }'],
  ])('%s', (source, values, text) => {
    expect(filled(source, values)).toBe(text)
  })

  test.each([
    ['{họ và tên}', 'unknown-name', 'Không có chỗ điền nào tên là “{họ và tên}”'],
    ['{Ho Ten}', 'unknown-name', 'Có phải là {họ tên}?'],
    ['{nếu ngày}x', 'unclosed', 'Hãy thêm {hết}'],
    ['x{hết}', 'lonely', 'không đi với phần {nếu …} nào'],
    ['{không thì}', 'lonely', 'không đi với phần'],
    ['a { b', 'stray-brace', 'không thành cặp'],
    ['{nếu giờ}x{hết}', 'unknown-name', 'giờ'],
  ])('%s is refused with a sentence that says what to do', (source, code, words) => {
    expect(refusal(source)?.code).toBe(code)
    expect(refusal(source)?.message).toContain(words)
    expect(refusal(source)?.field).toBe('body')
  })

  test('never reads a value as template, whatever a citizen wrote', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('{', '}', 'họ tên', 'nếu ', 'hết', 'a', ' ', '#', '<', '$', '{{'),
    })
    fc.assert(
      fc.property(hostile, (value) => {
        expect(filled('[{họ tên}]', { 'họ tên': value })).toBe(`[${value}]`.replace(/ +$/gm, ''))
      }),
    )
  })

  test('that names only what is known always parses, and any text is either filled in or refused with a field', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', 'họ tên', 'nếu ', 'hết', 'không thì', ' ', '\n') }),
        (source) => {
          const parsed = parseTemplate(source, known, 'body')
          if (parsed.ok) expect(typeof fillTemplate(parsed.value, new Map())).toBe('string')
          else expect(parsed.refusals[0].field).toBe('body')
        },
      ),
    )
  })

  test('of the starting set reads, and leaves no brace behind, with and without what it asks for', () => {
    for (const { subject, body, name } of STARTING_TEMPLATES)
      for (const source of [subject, body]) {
        const parsed = parseTemplate(source, placeNames, 'body')
        expect(parsed.ok, name).toBe(true)
        if (!parsed.ok) continue
        expect(fillTemplate(parsed.value, samples)).not.toMatch(/[{}]/)
        expect(fillTemplate(parsed.value, new Map())).not.toMatch(/[{}]|undefined|null/)
      }
  })
})
