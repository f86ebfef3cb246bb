import { openZip, type Zip, ZipRefused } from '../../files/zip.ts'
import { findMainPart } from './docx.ts'
import { linesOf } from './docx-layout-lines.ts'
import { readNumbering } from './docx-numbering.ts'
import { readStyles, type Styles } from './docx-styles.ts'
import { child, childrenOf, isTooMuch, parseXml, settingOf, type Xml } from './xml.ts'

/** How a .docx is laid out: its sheets, and every paragraph that holds words, in the order they are read. */
export type DocxLayout = {
  readonly sections: readonly [Section, ...Section[]]
  readonly lines: readonly LaidLine[]
}

/** Millimetres. `pageNumber`: how the header or footer prints it, null when nothing does. */
export type Section = {
  readonly widthMm: number
  readonly heightMm: number
  readonly topMm: number
  readonly bottomMm: number
  readonly leftMm: number
  readonly rightMm: number
  readonly headerMm: number
  /** The first page has a header of its own. */
  readonly ownFirstPage: boolean
  readonly pageNumber: (LaidLine & { readonly at: 'top' | 'bottom' }) | null
}

export type LaidLine = {
  /** With its automatic number. */
  readonly text: string
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly firstLineMm: number
  readonly leftMm: number
  readonly beforePt: number
  readonly afterPt: number
  /** Points when exact or at least, else times the single line. */
  readonly line: { readonly kind: 'exact' | 'at-least' | 'times'; readonly of: number }
  readonly spans: readonly Span[]
  /** In a list of the word processor, which has its own indents. */
  readonly numbered: boolean
  /** Inside a table with rules, where other rules hold. */
  readonly inTable: boolean
}

/** Words in one look. */
export type Span = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly sizePt: number
  readonly font: string
}

/** Leads out of the file: a template, a picture, an object from elsewhere. */
export class LinkedOutside extends Error {}

const LIMITS = { entries: 2_000, bytes: 60 * 1024 * 1024 }
const LARGEST_PART = { bytes: 6 * 1024 * 1024, tags: 400_000 }

/** Throws `ZipRefused`, `LinkedOutside` or a parse error when the package is unsafe or broken. */
export async function readDocxLayout(bytes: Uint8Array): Promise<DocxLayout> {
  const zip = await openZip(bytes, LIMITS)
  const part = async (path: string) => {
    const source = await zip.read(path)
    if (source !== undefined && isTooMuch(source, LARGEST_PART)) throw new ZipRefused('too-large')
    return source === undefined ? undefined : parseXml(source)
  }
  await refuseLinks(zip, part)
  const main = await findMainPart(part)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const body = child(await part(main), 'body')
  if (body === undefined) throw new Error('docx without a body')
  const styles = readStyles(await part(`${folder}styles.xml`))
  const numbering = readNumbering(await part(`${folder}numbering.xml`))
  const theme = themeFont(await part(`${folder}theme/theme1.xml`))
  const links = await part(`${folder}_rels/${main.slice(folder.length)}.rels`)
  const sections = await Promise.all(
    sectionNodes(body).map(async (node) => ({
      ...sheetOf(node),
      pageNumber: await pageNumberOf(node, links, (target) => part(`${folder}${target}`), { styles, theme }),
    })),
  )
  const [first, ...others] = sections
  if (first === undefined) throw new Error('docx without a section')
  return { sections: [first, ...others], lines: linesOf(body, { styles, numbering, theme }) }
}

/** A link a reader may click is no danger; whatever the program fetches by itself is. */
async function refuseLinks(zip: Zip, part: (path: string) => Promise<Xml | undefined>): Promise<void> {
  for (const name of zip.names.filter((one) => one.endsWith('.rels')))
    for (const link of childrenOf(await part(name), 'Relationship'))
      if (link.attributes.TargetMode === 'External' && !link.attributes.Type?.endsWith('/hyperlink'))
        throw new LinkedOutside(name)
}

const themeFont = (theme: Xml | undefined): string => {
  const scheme = child(child(theme, 'themeElements'), 'fontScheme')
  return child(child(scheme, 'minorFont'), 'latin')?.attributes.typeface ?? 'Calibri'
}

/** The sheet of each stretch of pages stands at its end: in its last paragraph, that of the last stretch in the body. */
function sectionNodes(body: Xml): Xml[] {
  const inParagraphs = childrenOf(body, 'p').map((one) => child(child(one, 'pPr'), 'sectPr'))
  return [...inParagraphs, child(body, 'sectPr')].filter((one) => one !== undefined)
}

const millimetres = (twips: string | undefined): number => (Number(twips ?? 0) / 1440) * 25.4

function sheetOf(section: Xml) {
  const size = child(section, 'pgSz')?.attributes ?? {}
  const margin = child(section, 'pgMar')?.attributes ?? {}
  return {
    widthMm: millimetres(size.w),
    heightMm: millimetres(size.h),
    topMm: millimetres(margin.top),
    bottomMm: millimetres(margin.bottom),
    leftMm: millimetres(margin.left),
    rightMm: millimetres(margin.right),
    headerMm: millimetres(margin.header),
    ownFirstPage: child(section, 'titlePg') !== undefined && settingOf(section, 'titlePg') !== '0',
  }
}

async function pageNumberOf(
  section: Xml,
  links: Xml | undefined,
  part: (target: string) => Promise<Xml | undefined>,
  look: { readonly styles: Styles; readonly theme: string },
): Promise<Section['pageNumber']> {
  for (const at of ['top', 'bottom'] as const) {
    const references = childrenOf(section, at === 'top' ? 'headerReference' : 'footerReference')
    const usual = references.find(({ attributes }) => attributes.type === 'default')
    const link = childrenOf(links, 'Relationship').find(
      ({ attributes }) => attributes.Id === usual?.attributes.id,
    )
    const content = link?.attributes.Target === undefined ? undefined : await part(link.attributes.Target)
    if (content === undefined) continue
    const line = linesOf(content, { ...look, numbering: null, fields: 'PAGE' }).find(({ text }) =>
      text.includes('#'),
    )
    if (line !== undefined) return { ...line, at }
  }
  return null
}
