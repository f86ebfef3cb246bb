import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { type Page, type Paper, type Part, printable } from './document.ts'
import { blocksOf, type Room } from './docx-blocks.ts'
import type { Lists } from './docx-lists.ts'
import { paragraphStyles } from './docx-paragraph.ts'
import { drawPictures } from './docx-pictures.ts'
import { mm, points } from './docx-units.ts'

/** The paper for a word processor, in Times New Roman, for people who go on working in it. */
export async function toDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const lists: Lists = { config: [] }
  const common = { text: paper.text, pictures: await drawPictures(paper), lists }
  const sections = paper.parts.map((part) => {
    const { blocks } = part
    const room: Room = {
      ...common,
      ...(paper.styles === undefined ? {} : { styles: paper.styles }),
      widthMm: widthBetweenMargins(paper.page, part),
    }
    return {
      properties: pageProperties(paper.page, part),
      ...(paper.page.number === null ? {} : { headers: { default: pageNumber(paper.page.number.sizePt) } }),
      children: blocks.flatMap((block): FileChild[] => blocksOf(block, room)),
    }
  })
  const file = new Document({
    title: printable(paper.title),
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: points(paper.text.sizePt), language: { value: 'vi-VN' } },
        },
      },
      paragraphStyles: paragraphStyles(paper),
    },
    numbering: { config: lists.config },
    sections,
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const FONT = 'Times New Roman'

const widthBetweenMargins = ({ widthMm, heightMm, margin }: Page, { landscape = false }: Part): number =>
  (landscape ? heightMm : widthMm) - margin.leftMm - margin.rightMm

/** A section of its own for each part, because only a section can count its pages anew. `titlePage` keeps the number off the first. */
const pageProperties = ({ widthMm, heightMm, margin, number }: Page, { landscape = false }: Part) => ({
  titlePage: true,
  page: {
    size: {
      width: mm(widthMm),
      height: mm(heightMm),
      ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
    },
    margin: {
      top: mm(margin.topMm),
      bottom: mm(margin.bottomMm),
      left: mm(margin.leftMm),
      right: mm(margin.rightMm),
      header: mm(number?.fromTopMm ?? 0),
      footer: 0,
    },
    pageNumbers: { start: 1 },
  },
})

const pageNumber = (sizePt: number): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: points(sizePt) * 10, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: points(sizePt) })],
      }),
    ],
  })
