import type { LaidLine, Span } from './docx-layout.ts'
import { firstOf, type Styles } from './docx-styles.ts'
import { isRuled } from './docx-table.ts'
import type { Numbering } from './numbering.ts'
import { child, settingOf, type Xml } from './xml.ts'

type Reading = {
  readonly styles: Styles
  readonly numbering: Numbering | null
  /** The font that stands for "theme". */
  readonly theme: string
  /** Paragraphs with a page number count as holding "#". */
  readonly fields?: 'PAGE'
}

/** The paragraphs with words in a body, header or cell. */
export function linesOf(container: Xml, reading: Reading, inTable = false): readonly LaidLine[] {
  return elements(container).flatMap((block): readonly LaidLine[] => {
    switch (block.name) {
      case 'p':
        return paragraphLine(block, reading, inTable)
      case 'tbl':
        return linesOf(block, reading, inTable || isRuled(block, reading.styles))
      case 'tr':
      case 'tc':
      case 'ins':
      case 'customXml':
        return linesOf(block, reading, inTable)
      case 'sdt':
        return linesOf(child(block, 'sdtContent') ?? block, reading, inTable)
      default:
        return []
    }
  })
}

function paragraphLine(paragraph: Xml, reading: Reading, inTable: boolean): readonly LaidLine[] {
  const spans = spansIn(paragraph, paragraph, reading)
  const boxed = textBoxes(paragraph).flatMap((box) => linesOf(box, reading, inTable))
  const words = spans.map(({ text }) => text).join('')
  if (words.trim() === '') return boxed
  const place = reading.styles.list(paragraph)
  const label = place === undefined ? '' : (reading.numbering?.label(place.listId, place.level) ?? '')
  return [
    {
      text: label + words,
      spans,
      inTable,
      numbered: place !== undefined,
      ...geometryOf(paragraph, reading.styles),
    },
    ...boxed,
  ]
}

const INLINE = new Set(['hyperlink', 'ins', 'smartTag', 'customXml', 'sdt', 'sdtContent', 'fldSimple'])

function spansIn(node: Xml, paragraph: Xml, reading: Reading): readonly Span[] {
  return elements(node).flatMap((one): readonly Span[] => {
    if (
      one.name === 'fldSimple' &&
      reading.fields !== undefined &&
      /\bPAGE\b/.test(one.attributes.instr ?? '')
    )
      return [spanOf('#', child(one, 'r'), paragraph, reading)]
    if (INLINE.has(one.name)) return spansIn(one, paragraph, reading)
    if (one.name !== 'r') return []
    const text = textOf(one, reading)
    return text === '' ? [] : [spanOf(text, one, paragraph, reading)]
  })
}

const textOf = (run: Xml, { fields }: Reading): string =>
  elements(run)
    .map((part) => {
      if (part.name === 't') return wordsIn(part)
      if (part.name === 'br' || part.name === 'cr') return '\n'
      if (part.name === 'tab') return '\t'
      if (part.name === 'noBreakHyphen') return '-'
      return fields !== undefined && part.name === 'instrText' && /\bPAGE\b/.test(wordsIn(part)) ? '#' : ''
    })
    .join('')
    .normalize('NFC')

const wordsIn = (part: Xml): string => part.children.filter((one) => typeof one === 'string').join('')

function spanOf(text: string, run: Xml | undefined, paragraph: Xml, { styles, theme }: Reading): Span {
  const properties = styles.runProperties(run, paragraph)
  const first = (read: (rPr: Xml) => string | undefined) => firstOf(properties, read)
  const isOn = (name: string) => {
    const said = first((rPr) =>
      child(rPr, name) === undefined ? undefined : (settingOf(rPr, name) ?? 'true'),
    )
    return said !== undefined && !/^(?:0|false|off|none)$/.test(said)
  }
  const font = run === undefined ? undefined : styles.font(run, paragraph)
  return {
    text: isOn('caps') ? text.toLocaleUpperCase('vi') : text,
    bold: isOn('b'),
    italic: isOn('i'),
    underline: isOn('u'),
    sizePt: Number(first((rPr) => settingOf(rPr, 'sz')) ?? WORDS_OWN_SIZE) / 2,
    font: font === undefined || font === 'theme' ? theme : font,
  }
}

/** Half points, of a file that says nothing. */
const WORDS_OWN_SIZE = 20

function geometryOf(paragraph: Xml, styles: Styles) {
  const properties = styles.paragraphProperties(paragraph)
  const said = (element: string, attribute: string) =>
    firstOf(properties, (pPr) => child(pPr, element)?.attributes[attribute])
  const length = (element: string, ...names: readonly string[]) =>
    Number(names.map((name) => said(element, name)).find((one) => one !== undefined) ?? 0)
  const lineRule = said('spacing', 'lineRule') ?? 'auto'
  const line = Number(said('spacing', 'line') ?? 240)
  return {
    align: alignOf(firstOf(properties, (pPr) => settingOf(pPr, 'jc'))),
    firstLineMm: millimetres(length('ind', 'firstLine') - length('ind', 'hanging')),
    leftMm: millimetres(length('ind', 'left', 'start')),
    beforePt: length('spacing', 'before') / 20,
    afterPt: length('spacing', 'after') / 20,
    line:
      lineRule === 'auto'
        ? ({ kind: 'times', of: line / 240 } as const)
        : ({ kind: lineRule === 'exact' ? 'exact' : 'at-least', of: line / 20 } as const),
  }
}

const millimetres = (twips: number): number => (twips / 1440) * 25.4

function alignOf(said: string | undefined): LaidLine['align'] {
  switch (said) {
    case 'center':
      return 'center'
    case 'right':
    case 'end':
      return 'right'
    case 'both':
    case 'distribute':
      return 'justify'
    default:
      return 'left'
  }
}

/** Of a drawing stored twice only the first version. */
function textBoxes(node: Xml): readonly Xml[] {
  return elements(node).flatMap((one) => {
    if (one.name === 'txbxContent') return [one]
    if (one.name !== 'AlternateContent') return textBoxes(one)
    return (
      elements(one)
        .map(textBoxes)
        .find((found) => found.length > 0) ?? []
    )
  })
}

const elements = (node: Xml): readonly Xml[] => node.children.filter((one) => typeof one !== 'string')
