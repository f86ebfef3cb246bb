import { meaningOf } from './columns.ts'
import type { Line, TableLine } from './lines.ts'
import { markerOf } from './marker.ts'

const LABEL = /^(?<label>[\p{Lu}][^:.;?!]{1,34})\s*:\s*(?<value>.*)$/u

/** "Họ và tên: …", "Địa chỉ: …", "Nội dung: …" over and over: one form a person, as the rows of a table. Null when the lines are no forms. */
export function formsOf(lines: readonly Line[]): readonly TableLine[] | null {
  const labels: string[] = []
  const records: { line: number; values: Map<string, string> }[] = []
  let open = ''
  for (const line of lines) {
    const marker = markerOf(line.text)
    if (marker?.style === 'counted') {
      open = ''
      continue
    }
    const found = LABEL.exec(line.text.slice(marker?.length ?? 0))
    const label = found?.groups?.label?.trim() ?? ''
    const meaning = label === '' ? null : meaningOf(label)
    const record = records.at(-1)
    if (meaning !== null && meaning !== 'number') {
      if (!labels.includes(label)) labels.push(label)
      if (record === undefined || record.values.has(label))
        records.push({ line: line.line, values: new Map([[label, found?.groups?.value ?? '']]) })
      else record.values.set(label, found?.groups?.value ?? '')
      open = label
    } else if (open !== '' && record !== undefined && !line.gap)
      record.values.set(open, carriedOn(record.values.get(open) ?? '', line.text))
    else open = ''
  }
  const has = (meaning: string) => labels.find((label) => meaningOf(label) === meaning)
  const [person, content] = [has('person'), has('content')]
  const complete = records.filter(
    (record) =>
      person !== undefined &&
      content !== undefined &&
      record.values.has(person) &&
      record.values.has(content),
  )
  if (complete.length < 1 || complete.length < records.length * 0.7 || records.length * 2 > lines.length)
    return null
  const cells = (texts: readonly string[]) => texts.map((text) => ({ text, merged: false }))
  return [
    { line: 0, cells: cells(labels) },
    ...records.map(({ line, values }) => ({
      line,
      cells: cells(labels.map((label) => values.get(label) ?? '')),
    })),
  ]
}

/** A sentence that has not ended goes on in the next line of the form; what begins anew stays a line of its own. */
const carriedOn = (value: string, text: string): string =>
  value === '' || /[.:;!?…]["”’)\]]*$/u.test(value) || markerOf(text) !== null
    ? `${value}\n${text}`
    : `${value} ${text}`
