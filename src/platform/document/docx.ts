import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { type Page, type Paper, printable } from './document.ts'
import { blocksOf, type Room } from './docx-blocks.ts'
import { drawPictures } from './docx-pictures.ts'
import { mm, points } from './docx-units.ts'

/** The paper for a word processor, in Times New Roman, for people who go on working in it. */
export async function toDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const room: Room = {
    widthMm: paper.page.widthMm - paper.page.margin.leftMm - paper.page.margin.rightMm,
    text: paper.text,
    pictures: await drawPictures(paper),
  }
  const file = new Document({
    title: printable(paper.title),
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: points(paper.text.sizePt), language: { value: 'vi-VN' } },
        },
      },
    },
    sections: paper.parts.map(({ blocks }) => ({
      properties: pageProperties(paper.page),
      ...(paper.page.number === null ? {} : { headers: { default: pageNumber(paper.page.number.sizePt) } }),
      children: blocks.flatMap((block): FileChild[] => blocksOf(block, room)),
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const FONT = 'Times New Roman'

/** A section of its own for each part, because only a section can count its pages anew. `titlePage` keeps the number off the first. */
const pageProperties = ({ widthMm, heightMm, margin, number }: Page) => ({
  titlePage: true,
  page: {
    size: { width: mm(widthMm), height: mm(heightMm) },
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
