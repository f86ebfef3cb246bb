import { decodeByFont, encodingOfFont, type FontEncoding, type LegacyEncoding } from '../legacy.ts'
import { type TableForm, tableLines } from '../table-text.ts'
import type { Styles } from './docx-styles.ts'
import { isRuled, placeOf } from './docx-table.ts'
import type { Numbering } from './numbering.ts'
import { joinStretches, type Stretch } from './stretch.ts'
import { child, childrenOf, type Xml } from './xml.ts'

export type Reading = {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly tables: TableForm
  readonly onLegacyFont: (encoding: LegacyEncoding) => void
}

/** The lines of a body, cell or text box. */
export function blockLines(container: Xml, reading: Reading): string[] {
  return elements(container).flatMap((block) => {
    switch (block.name) {
      case 'p':
        return paragraphLines(block, reading)
      case 'tbl':
        return readTable(block, reading)
      case 'sdt':
        return blockLines(child(block, 'sdtContent') ?? block, reading)
      case 'customXml':
      case 'ins':
      case 'moveTo':
        return blockLines(block, reading)
      default:
        return []
    }
  })
}

function readTable(table: Xml, reading: Reading): string[] {
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).map((cell) => ({ lines: blockLines(cell, reading), ...placeOf(cell) })),
  )
  return tableLines(rows, isRuled(table, reading.styles), reading.tables)
}

const rowsOf = (table: Xml): Xml[] => unwrapped(table, 'tr')
const cellsOf = (row: Xml): Xml[] => unwrapped(row, 'tc')

const unwrapped = (node: Xml, name: string): Xml[] =>
  elements(node).flatMap((one) => {
    if (one.name === name) return [one]
    return one.name === 'sdt' || one.name === 'sdtContent' || one.name === 'ins' ? unwrapped(one, name) : []
  })

type Gathered = { stretches: Stretch[]; boxes: Xml[] }

function paragraphLines(paragraph: Xml, reading: Reading): string[] {
  const gathered: Gathered = { stretches: [], boxes: [] }
  gather(paragraph, paragraph, reading, gathered)
  const text = joinStretches(gathered.stretches, reading.onLegacyFont)
  const place = text.trim() === '' ? undefined : reading.styles.list(paragraph)
  const label = place === undefined ? '' : reading.numbering.label(place.listId, place.level)
  const boxed = gathered.boxes.flatMap((box) => blockLines(box, reading))
  return [...(label + text).split('\n'), ...boxed].map((line) => line.trimEnd())
}

const INLINE = new Set([
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'sdt',
  'sdtContent',
])

function gather(node: Xml, paragraph: Xml, reading: Reading, into: Gathered): void {
  for (const one of elements(node)) {
    if (one.name === 'r') gatherRun(one, paragraph, reading, into)
    else if (INLINE.has(one.name)) gather(one, paragraph, reading, into)
  }
}

function gatherRun(run: Xml, paragraph: Xml, { styles }: Reading, into: Gathered): void {
  if (styles.isOn('vanish', run, paragraph)) return
  into.boxes.push(...textBoxes(run))
  const encoding = encodingOfFont(styles.font(run, paragraph) ?? '')
  const text = elements(run)
    .map((part) => runPart(part, encoding))
    .join('')
  const capitals = styles.isOn('caps', run, paragraph)
  if (text !== '') into.stretches.push({ text, encoding, capitals })
}

function runPart(part: Xml, encoding: FontEncoding | null): string {
  switch (part.name) {
    case 't':
      return part.children.filter((one) => typeof one === 'string').join('')
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'softHyphen':
      return encoding === null ? '' : '\xad'
    case 'sym':
      return symbol(part)
    default:
      return ''
  }
}

/** A sign of a picture font is a bullet to the reader; in an old Vietnamese font it is an ordinary letter. */
function symbol(part: Xml): string {
  const code = Number.parseInt(part.attributes.char ?? '', 16) & 0xff
  const encoding = encodingOfFont(part.attributes.font ?? '')
  return encoding === null ? '-' : decodeByFont(String.fromCharCode(code), encoding)
}

/** Text boxes in a run; of a drawing stored twice (`mc:AlternateContent`) only the first version. */
function textBoxes(node: Xml): Xml[] {
  return elements(node).flatMap((one) => {
    if (one.name === 'txbxContent') return [one]
    if (one.name !== 'AlternateContent') return textBoxes(one)
    const [first] = [...childrenOf(one, 'Choice'), ...childrenOf(one, 'Fallback')]
      .map(textBoxes)
      .filter((found) => found.length > 0)
    return first ?? []
  })
}

const elements = (node: Xml): Xml[] => node.children.filter((one) => typeof one !== 'string')
