import { columnsOf, isHeader } from './columns.ts'
import { isClosing, isSignature } from './furniture.ts'
import { groupOfCell } from './group.ts'
import { headingOf } from './heading.ts'
import type { Cell, Line, TableLine } from './lines.ts'
import { markerOf } from './marker.ts'
import { outlineOf } from './outline.ts'
import { paragraphsOf } from './paragraphs.ts'
import { addressIn, whoIn } from './person.ts'
import { type Context, type Draft, NO_CONTEXT, readOutline } from './prose.ts'
import type { ColumnMeaning, Person, SummaryColumn, SummaryWarning } from './reading.ts'
import { hasCount, NO_OPINION, wordsOf } from './words.ts'

export type TableOptions = {
  readonly sheet: string | null
  readonly lines: 'paragraphs' | 'wrapped'
  readonly wanted: ReadonlyMap<string, ColumnMeaning>
  readonly context: Context
  /** Columns of the table before, for one that goes on over the page without a header of its own. */
  readonly before: readonly SummaryColumn[]
}
export type TableReading = {
  readonly drafts: readonly Draft[]
  readonly columns: readonly SummaryColumn[]
  readonly warnings: readonly SummaryWarning[]
}

/** Reads the rows of a table; one that holds no opinions gives none, and its rows as a warning. */
export function readTable(rows: readonly TableLine[], options: TableOptions): TableReading {
  const filled = rows.filter((row) => row.cells.some((cell) => cell.text !== ''))
  if (filled.length === 0) return { drafts: [], columns: [], warnings: [] }
  const found = columnsOf(filled, options.wanted)
  const width = Math.max(...filled.map((row) => row.cells.length))
  const goesOn = !filled.some(isHeader) && options.before.length === width
  const meanings = goesOn ? options.before.map((column) => column.meaning) : found.meanings
  const data = goesOn ? filled : filled.slice(found.headerRows)
  const columns = goesOn
    ? []
    : found.headers.map((header, at) => ({
        sheet: options.sheet,
        at,
        header,
        meaning: meanings[at] ?? 'ignored',
        guessed: found.guessed[at] ?? true,
      }))
  if (!meanings.includes('content') || isStatistics(found.headers, meanings))
    return { drafts: [], columns: [], warnings: filled.flatMap((row) => asWarning(row, 'not-read')) }
  return { columns, ...readRows(data, meanings, options) }
}

/** A table that counts opinions instead of telling them. */
const isStatistics = (headers: readonly string[], meanings: readonly ColumnMeaning[]): boolean =>
  meanings.every((meaning, i) => meaning !== 'content' || /^số /iu.test(headers[i] ?? ''))

function readRows(
  rows: readonly TableLine[],
  meanings: readonly ColumnMeaning[],
  options: TableOptions,
): Pick<TableReading, 'drafts' | 'warnings'> {
  const drafts: Draft[] = []
  const warnings: SummaryWarning[] = []
  const sparse = (meaning: ColumnMeaning) => isSparse(rows, meanings, meaning)
  const fills = { field: sparse('field'), group: sparse('group') }
  let context = options.context
  let above: Values | null = null
  for (const row of rows) {
    if (isHeader(row)) continue
    const section = sectionOf(row, meanings)
    if (section !== null) {
      if (section.kind === 'field') context = { ...context, field: section.field }
      else if (section.kind === 'group') context = { ...context, group: section.group }
      else if (section.kind === 'people')
        context = { ...context, people: section.people, group: section.group ?? context.group }
      else if (section.kind === 'general') context = { ...context, answered: section.answered }
      above = null
      continue
    }
    const values = withWordsAbove(valuesOf(row, meanings, above, fills), above)
    if (values.content.text === '' || isFooter(row)) {
      warnings.push(...asWarning(row, isFooter(row) ? 'closing' : 'not-read'))
      continue
    }
    above = values
    if (NO_OPINION.test(values.content.text)) continue
    drafts.push(...draftsOfRow(values, context, row.line, options))
  }
  return { drafts: together(drafts), warnings }
}

type Values = {
  readonly content: Cell
  readonly person: string
  readonly address: string
  readonly group: string
  readonly field: string
  readonly answered: string
}

function valuesOf(
  row: TableLine,
  meanings: readonly ColumnMeaning[],
  above: Values | null,
  fills: { field: boolean; group: boolean },
): Values {
  const cells = (meaning: ColumnMeaning) =>
    row.cells.filter((cell, i) => meanings[i] === meaning && cell.text !== '' && cell.text !== '^')
  const text = (meaning: ColumnMeaning) =>
    cells(meaning)
      .map((cell) => cell.text)
      .join(', ')
  const content = cells('content')
  const numbered = text('number') !== ''
  const [person, address, group] = [text('person'), text('address'), text('group')]
  const anonymous = person === '' && address === '' && group === '' && !numbered && above !== null
  return {
    content: {
      text: [...new Set(content.map((cell) => cell.text))].join('\n'),
      merged: content.length > 0 && content.every((cell) => cell.merged),
    },
    person:
      anonymous || (person === '' && group === '' && fills.group && above !== null)
        ? (above?.person ?? '')
        : person,
    address: anonymous ? above.address : address,
    group: group === '' && above !== null && (anonymous || fills.group) ? above.group : group,
    field:
      text('field') === '' && above !== null && (fills.field || (fills.group && group === ''))
        ? above.field
        : text('field'),
    answered: text('answered'),
  }
}

/** Another person beside an empty cell: of the merged cell of words, saved to text, only the first line is left. */
const withWordsAbove = (values: Values, above: Values | null): Values =>
  values.content.text === '' && values.person !== '' && above !== null
    ? {
        ...values,
        field: values.field === '' ? above.field : values.field,
        content: { text: above.content.text, merged: true },
      }
    : values

/** Written only where it changes, as merged cells are saved to text. */
function isSparse(
  rows: readonly TableLine[],
  meanings: readonly ColumnMeaning[],
  meaning: ColumnMeaning,
): boolean {
  const at = meanings.indexOf(meaning)
  const content = meanings.indexOf('content')
  if (at === -1) return false
  const told = rows.filter((row) => (row.cells[content]?.text ?? '') !== '')
  const filled = told.filter((row) => (row.cells[at]?.text ?? '') !== '' && row.cells[at]?.text !== '^')
  const values = new Set(filled.map((row) => row.cells[at]?.text))
  return (
    filled.length < told.length * 0.75 &&
    (told[0]?.cells[at]?.text ?? '') !== '' &&
    values.size === filled.length
  )
}

/** A row across the table, or one with little more than a number and a title. */
function sectionOf(row: TableLine, meanings: readonly ColumnMeaning[]) {
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

const isFooter = (row: TableLine): boolean => {
  const text = row.cells
    .map((cell) => cell.text)
    .filter((cell) => cell !== '')
    .join(' ')
  return isSignature(text) || (isClosing(text) && wordsOf(text).length < 20)
}

function draftsOfRow(values: Values, context: Context, line: number, { lines }: TableOptions): Draft[] {
  const own: Context = {
    field: values.field === '' ? context.field : values.field.replace(/\n/gu, ' '),
    ...whoOf(values, context),
    answered: answeredIn(values.answered) ?? context.answered,
  }
  const content: Line[] = values.content.text
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text: text.trim(), line, gap: false, page: false, indent: 0 }))
  const { nodes, warnings } = outlineOf(paragraphsOf(content, lines))
  const { drafts } = readOutline(withContinuations(nodes), own, true)
  const lost = warnings.map((warning) => warning.text).join(' ')
  const kept = drafts.length === 0 && lost !== '' ? [{ ...emptyDraft(own, line), text: lost }] : drafts
  return kept.map((draft) => ({
    ...draft,
    together: values.content.merged ? MERGED_WITH_ABOVE : draft.together,
  }))
}
const MERGED_WITH_ABOVE = { merged: true }

const emptyDraft = (context: Context, line: number): Draft => ({
  text: '',
  field: context.field,
  answered: context.answered,
  name: context.people[0]?.name ?? null,
  group: context.people[0]?.group ?? context.group,
  address: context.address,
  line,
  together: null,
})

/** Paragraphs of a cell after the first go on with it, unless they are items. */
function withContinuations(nodes: ReturnType<typeof outlineOf>['nodes']) {
  return nodes.reduce<(typeof nodes)[number][]>((kept, node) => {
    const last = kept.at(-1)
    if (node.style === 'text' && last !== undefined && last.children.every((child) => child.style === 'text'))
      last.children.push(node)
    else kept.push(node)
    return kept
  }, [])
}

function whoOf(values: Values, context: Context): Pick<Context, 'people' | 'group' | 'address'> {
  const phrase = values.person.replace(/\n/gu, ', ')
  const who = phrase === '' ? null : whoIn(phrase, 'note')
  const place = values.address.replace(/\n/gu, ', ')
  const placed = place === '' ? null : groupOfAddress(place)
  const group =
    (values.group === '' ? null : groupOfCell(values.group.replace(/\n/gu, ' '))) ?? who?.group ?? placed
  const address = place === '' ? (who?.address ?? null) : isOnlyGroup(place, placed) ? null : place
  const people: Person[] =
    who !== null && who.people.length > 0
      ? who.people.map((person) => ({
          name: person.name,
          group: person.group ?? group,
          address: person.address ?? address,
        }))
      : nameOf(phrase, who?.group ?? null)
  const nobody = people.length === 0 && phrase === '' && group === null
  return { people: nobody ? context.people : people, group: group ?? context.group, address }
}
const groupOfAddress = (place: string): string | null => {
  const group = whoIn(place, 'note')?.group ?? null
  return (
    group ??
    (/^\d{1,3}$/u.test(place)
      ? place
      : groupOfCell(place.length < 12 && /tổ|tdp|thôn|khu/iu.test(place) ? place : '')) ??
    fromText(place)
  )
}
const fromText = (place: string): string | null => {
  const last = place
    .split(/\s*[,;–-]\s*/u)
    .map((piece) => whoIn(piece, 'note')?.group ?? null)
    .find((group) => group !== null)
  return last ?? null
}
const isOnlyGroup = (place: string, group: string | null): boolean =>
  group !== null && addressIn(place) === null && wordsOf(place).length < 10

/** A cell of a column of people that no rule knows is still a name, unless it says that there is none. */
function nameOf(phrase: string, group: string | null): Person[] {
  const bare = phrase.trim()
  if (
    bare === '' ||
    group !== null ||
    /^[-–—.…\s]*$|không (?:ghi|rõ|nêu|tên)|ẩn danh|^nhiều|^các|^nhân dân|^cử tri$|^tập thể/iu.test(bare)
  )
    return []
  return wordsOf(bare).length <= 8 ? [{ name: bare, group: null, address: null }] : []
}

function answeredIn(cell: string): boolean | null {
  if (cell === '') return null
  if (/chưa|đang|không/iu.test(cell)) return false
  return /đã|xong|rồi|x/iu.test(cell) ? true : null
}

/** Rows that share a merged cell of words belong together with the row where it began. */
function together(drafts: readonly Draft[]): Draft[] {
  const linked: Draft[] = []
  for (const draft of drafts) {
    const last = linked.at(-1)
    const goesOn =
      last !== undefined &&
      last.text === draft.text &&
      (draft.together === MERGED_WITH_ABOVE || last.line !== draft.line)
    if (
      draft.together === MERGED_WITH_ABOVE &&
      goesOn &&
      last.name === draft.name &&
      last.group === draft.group
    )
      continue
    if (!goesOn || last.name === draft.name)
      linked.push(draft.together === MERGED_WITH_ABOVE ? { ...draft, together: null } : draft)
    else {
      const key = last.together ?? {}
      linked[linked.length - 1] = { ...last, together: key }
      linked.push({ ...draft, together: key })
    }
  }
  return linked
}

const asWarning = (row: TableLine, code: SummaryWarning['code']): SummaryWarning[] => {
  const text = row.cells
    .map((cell) => cell.text)
    .filter((cell) => cell !== '')
    .join(' | ')
  return text === '' ? [] : [{ code, text, line: row.line }]
}

export const tableContext = (sheet: string | null): Context => {
  if (
    sheet === null ||
    /^(?:sheet|trang tính|trang|bảng|tổng hợp|danh sách|data|biểu|phụ lục)\s*\(?\d*\)?/iu.test(sheet.trim())
  )
    return NO_CONTEXT
  const heading = headingOf(sheet, true, false)
  if (heading?.kind === 'group') return { ...NO_CONTEXT, group: heading.group }
  return heading?.kind === 'field' ? { ...NO_CONTEXT, field: heading.field } : NO_CONTEXT
}
