import { z } from 'zod'
import { ok, type Result, refuse } from '#domain/result.ts'
import { type FormValues, field } from '#platform/http/form.ts'
import { figure } from '../check/looks.ts'
import { type Bounds, MOST_LETTERS, ruleKinds } from '../rules/kind.ts'
import type { AbstractEnd, LineRule, Look, Range, RuleKey, RuleValues } from '../rules/rule.ts'

type Value = RuleValues[RuleKey]

/** Everything but the value itself, whose fields depend on the rule. `step` tells a look at the sample from the saving. */
export const correctForm = z.object({
  from: field.requiredDay('Hãy ghi ngày bắt đầu áp dụng, ví dụ 01/12/2026.'),
  source: field.required('Hãy ghi căn cứ: số, ngày của văn bản hoặc ai hướng dẫn.', 300),
  step: z.enum(['preview', 'save']).catch('preview'),
  seen: field.id<'FormatRule'>(),
})

export const restoreForm = z.object({
  reason: field.required('Hãy ghi vì sao bỏ sửa đổi này.', 300),
  seen: field.id<'FormatRule'>(),
})

export const lookMarks = [
  ['caps', 'Chữ in hoa'],
  ['bold', 'Đậm'],
  ['italic', 'Nghiêng'],
  ['underline', 'Gạch chân'],
] as const

/** The value as it was typed, or the first thing that is wrong with it. */
export function readValue(key: RuleKey, values: FormValues): Result<Value> {
  const kind = ruleKinds[key]
  const text = (name: string) => textOf(values, name)
  switch (kind.kind) {
    case 'range':
      return kind.none && text('none') !== '' ? ok(null) : readRange(values, kind)
    case 'look':
      return also(readRange(values, kind.size), (size) => lookOf(values, size))
    case 'words':
      return readWords(text('words'), kind)
    case 'choice': {
      const chosen = kind.of.find((_, at) => String(at) === text('choice'))
      return chosen === undefined
        ? refuse('choice', 'Hãy chọn một trong các cách ghi.', 'choice')
        : ok(chosen)
    }
    case 'count': {
      const count = Number(text('count'))
      return /^\d{1,2}$/.test(text('count')) && count >= kind.least && count <= kind.most
        ? ok(count)
        : refuse('count', `Hãy ghi một số từ ${kind.least} đến ${kind.most}.`, 'count')
    }
    case 'line': {
      const how: LineRule['kind'] = text('how') === 'times' ? 'times' : 'exact'
      return also(readRange(values, kind[how]), (of): LineRule => ({ kind: how, of }))
    }
    case 'ending': {
      if (text('how') === 'rule')
        return also(readRange(values, kind.share), (share): AbstractEnd => ({ kind: 'rule', share }))
      return also(readWords(text('words'), {}), (words): AbstractEnd => ({ kind: 'text', text: words ?? '' }))
    }
    case 'fixed':
      return refuse('fixed', 'Cách ghi số văn bản không sửa được ở đây.')
  }
}

const textOf = (values: FormValues, name: string): string => {
  const value = values[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

const also = <A, B>(result: Result<A>, then: (value: A) => B): Result<B> =>
  result.ok ? ok(then(result.value)) : result

function lookOf(values: FormValues, size: Range): Look {
  const given = values['marks'] ?? []
  const marks = typeof given === 'string' ? [given] : given
  const has = (mark: string) => marks.includes(mark)
  return { caps: has('caps'), bold: has('bold'), italic: has('italic'), underline: has('underline'), size }
}

function readWords(
  text: string,
  { lead = false, none }: { readonly lead?: boolean; readonly none?: 'null' | 'empty' },
): Result<string | null> {
  if (text.length > MOST_LETTERS)
    return refuse('long', `Dài quá ${MOST_LETTERS} ký tự. Hãy rút gọn.`, 'words')
  if (/[\n\t]/.test(text)) return refuse('lines', 'Hãy ghi trên một dòng.', 'words')
  if (text !== '') return ok(lead ? `${text} ` : text)
  if (none === undefined) return refuse('empty', 'Hãy ghi chữ sẽ in ra.', 'words')
  return ok(none === 'null' ? null : '')
}

/** What is printed, and what the rule allows; where only the first is given, nothing else is allowed. A share is typed in hundredths. */
function readRange(values: FormValues, bounds: Bounds): Result<Range> {
  const figures = ['print', 'least', 'most'].map((name) => [name, textOf(values, name)] as const)
  const [[, print = ''] = []] = figures
  for (const [name, text] of figures) {
    if (text === '' && name !== 'print') continue
    if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(text))
      return refuse('figure', 'Hãy ghi một số, ví dụ 20 hoặc 12,7.', name)
    const value = numberOf(text, bounds)
    if (value < bounds.least || value > bounds.most)
      return refuse('bounds', `Chỉ ghi được từ ${boundsWords(bounds)}.`, name)
  }
  const of = (name: string) => numberOf(textOf(values, name) || print, bounds)
  const range = { print: of('print'), least: of('least'), most: of('most') }
  return range.least <= range.print && range.print <= range.most
    ? ok(range)
    : refuse('order', 'Số in ra phải nằm trong khoảng cho phép.', 'print')
}

const numberOf = (text: string, { unit }: Bounds): number =>
  Number(text.replace(',', '.')) / (unit === 'share' ? 100 : 1)

const hundredths = (value: number, { unit }: Bounds): number => (unit === 'share' ? value * 100 : value)

export const unitWords = { mm: 'mm', pt: 'pt', lines: 'dòng', share: '%' } as const

const boundsWords = (bounds: Bounds): string =>
  `${figure(hundredths(bounds.least, bounds))} đến ${figure(hundredths(bounds.most, bounds))} ${unitWords[bounds.unit]}`

/** The fields that say this value. */
export function valuesOf(key: RuleKey, value: Value): FormValues {
  const kind = ruleKinds[key]
  const range = ({ print, least, most }: Range, bounds: Bounds): FormValues => ({
    print: figure(hundredths(print, bounds)),
    least: figure(hundredths(least, bounds)),
    most: figure(hundredths(most, bounds)),
  })
  switch (kind.kind) {
    case 'range':
      return value === null ? { none: '1' } : range(value as Range, kind)
    case 'look': {
      const look = value as Look
      return {
        ...range(look.size, kind.size),
        marks: lookMarks.flatMap(([mark]) => (look[mark] ? [mark] : [])),
      }
    }
    case 'words':
      return { words: String(value ?? '').trim() }
    case 'choice':
      return { choice: String(kind.of.indexOf(value as string | null)) }
    case 'count':
      return { count: String(value) }
    case 'line': {
      const line = value as LineRule
      return { how: line.kind, ...range(line.of, kind[line.kind]) }
    }
    case 'ending': {
      const end = value as AbstractEnd
      return end.kind === 'text'
        ? { how: 'text', words: end.text }
        : { how: 'rule', ...range(end.share, kind.share) }
    }
    case 'fixed':
      return {}
  }
}
