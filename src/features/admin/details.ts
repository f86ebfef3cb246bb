import { formatDate, formatMoment, parseIsoDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { labels, values } from './detail-words.ts'

/** One line of what an event says: "Tên: Phòng Kinh tế → Phòng Kinh tế, Hạ tầng". */
export type Detail = { readonly label: string; readonly text: string }

/**
 * The facts of an event in Vietnamese. Ids become names; ids that nobody can name are left out. Keys that could hold a secret never
 * appear, even if an event should carry one by mistake.
 */
export function detailsOf(data: unknown, names: ReadonlyMap<string, string>): readonly Detail[] {
  if (!isObject(data)) return []
  return entriesOf(data, names).map(([label, text]) => ({ label, text }))
}

/** Every id inside the data, to be looked up at once. */
export function idsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return parseId(data) === null ? [] : [data]
  if (Array.isArray(data)) return data.flatMap(idsIn)
  return isObject(data) ? Object.values(data).flatMap(idsIn) : []
}

type Entry = readonly [label: string, text: string]

const SECRET = /password|token|secret|hash|cookie|csrf/i

function entriesOf(
  data: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): readonly Entry[] {
  if ('from' in data && 'to' in data) {
    const { from, to, ...rest } = data
    return [...changesOf({ from, to }, names), ...entriesOf(rest, names)]
  }
  return Object.entries(data).flatMap(([key, value]) => {
    if (SECRET.test(key) || value === null) return []
    if (key === 'changed' && isObject(value)) return entriesOf(value, names)
    if (key === 'changed' && Array.isArray(value))
      return [['Thay đổi', joined(value.map(fieldName))] as const]
    const label = labels[key] ?? key
    const text = textOf(value, names, label)
    return text === '' ? [] : [[label, text] as const]
  })
}

/** Of two states only what differs; of two values both. */
function changesOf({ from, to }: Change, names: ReadonlyMap<string, string>): readonly Entry[] {
  if (!isObject(from) || !isObject(to)) return [['Thay đổi', changeText({ from, to }, names)]]
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  const differing = keys.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]))
  return entriesOf(Object.fromEntries(differing.map((key) => [key, { from: from[key], to: to[key] }])), names)
}

const fieldName = (key: unknown): string => (typeof key === 'string' ? (labels[key] ?? key) : '')

/** `under`: the label the value stands under, which a part of it need not repeat. */
function textOf(value: unknown, names: ReadonlyMap<string, string>, under = ''): string {
  if (value === null || value === undefined) return 'không có'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'string') return wordOf(value, names)
  if (Array.isArray(value)) return joined(value.map((one) => textOf(one, names, under)))
  if (!isObject(value)) return String(value)
  if (isChange(value)) return changeText(value, names)
  return entriesOf(value, names)
    .map(([label, text]) => (label === under ? text : `${label.toLocaleLowerCase('vi')}: ${text}`))
    .join(', ')
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('; ')

function wordOf(text: string, names: ReadonlyMap<string, string>): string {
  if (parseId(text) !== null) return names.get(text) ?? ''
  const date = parseIsoDate(text)
  if (date !== null) return formatDate(date)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatMoment(new Date(text))
  return values[text] ?? text
}

type Change = { readonly from: unknown; readonly to: unknown }
const isChange = (value: Readonly<Record<string, unknown>>): value is Change & Record<string, unknown> =>
  'from' in value && 'to' in value && Object.keys(value).length === 2

const changeText = ({ from, to }: Change, names: ReadonlyMap<string, string>): string =>
  `${textOf(from, names)} → ${textOf(to, names)}`

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
