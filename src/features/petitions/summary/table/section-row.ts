import { headingOf } from '../heading.ts'
import type { TableLine } from '../lines.ts'
import { markerOf } from '../marker.ts'
import type { ColumnMeaning } from '../reading.ts'
import { hasCount, wordsOf } from '../words.ts'

/** A row across the table, or one with little more than a number and a title. */
export function sectionOf(row: TableLine, meanings: readonly ColumnMeaning[]) {
  const filled = [
    ...new Set(row.cells.filter((cell) => cell.text !== '' && cell.text !== '^').map((cell) => cell.text)),
  ]
  const titles = filled.filter((text) => !/^(?:[IVXLC]{1,5}|[A-Z]|\d{1,3})[.)]?$/u.test(text))
  const [title, ...others] = titles
  if (title === undefined || others.some((text) => !/^\d+$/u.test(text)) || title.length > 120) return null
  const at = row.cells.findIndex((cell) => cell.text === title)
  const inContent = meanings[at] === 'content' && titles.length === filled.length && at > 0
  const marker = markerOf(title)
  const text = title.slice(marker?.length ?? 0).replace(/\n/gu, ' ')
  const roman =
    filled.some((one) => /^(?:[IVXLC]{1,5}|[A-Z])[.)]?$/u.test(one)) ||
    marker?.style === 'roman' ||
    marker?.style === 'upper'
  const heading = headingOf(text, roman || !inContent || hasCount(text), roman)
  if (
    heading === null ||
    (heading.kind === 'field' && !roman && inContent && !/:$/u.test(text) && wordsOf(text).length > 8)
  )
    return null
  return heading.kind === 'field' &&
    !roman &&
    filled.length > titles.length &&
    meanings[at] === 'content' &&
    !/^(?:về|lĩnh vực|nhóm|công tác)/iu.test(text)
    ? null
    : heading
}
