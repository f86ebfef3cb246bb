import { type FileChild, ImageRun, Paragraph } from 'docx'
import { type Block, type List, type Paper, type Picture, printable } from './document.ts'
import { beginList, type Lists } from './docx-lists.ts'
import { alignments, gap, paragraphOf } from './docx-paragraph.ts'
import { columnsOf, tableOf } from './docx-tables.ts'
import { entriesOf } from './list.ts'
import { type Defaults, filledStyle } from './look.ts'

/** What a block is written into: how wide it is, and what holds where nothing else is said. */
export type Room = Pick<Paper, 'text'> &
  Defaults & {
    readonly widthMm: number
    readonly pictures: ReadonlyMap<Picture, Uint8Array>
    readonly lists: Lists
  }

/** A block as Word has it, in the width of its room. */
export function blocksOf(block: Block, room: Room): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, room)
    case 'list':
      return listOf(block, room)
    case 'columns':
      return [
        ...gap(block.beforePt),
        columnsOf(block, room, (cell, widthMm) => cell.flatMap((one) => blocksOf(one, { ...room, widthMm }))),
      ]
    case 'table':
      return [...gap(block.beforePt), tableOf(block, room)]
    case 'picture':
      return [pictureOf(block, room)]
    case 'space':
      return gap(block.heightPt)
  }
}

function listOf(list: List, room: Room): FileChild[] {
  const { placeOf } = beginList(room.lists, list, filledStyle(list.style, room))
  return entriesOf(list).flatMap((one) => {
    if (one.kind !== 'entry') return blocksOf(one, room)
    const { runs, style = list.style } = one.item
    return paragraphOf({ kind: 'paragraph', runs, style }, room, placeOf(one))
  })
}

const PIXELS_PER_MM = 96 / 25.4

function pictureOf(picture: Picture, room: Room): Paragraph {
  const alt = printable(picture.alt)
  return new Paragraph({
    alignment: alignments[picture.align ?? 'left'],
    spacing: { before: 0, after: 0 },
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(room.pictures.get(picture) ?? []),
        transformation: {
          width: Math.round(picture.widthMm * PIXELS_PER_MM),
          height: Math.round(picture.heightMm * PIXELS_PER_MM),
        },
        altText: { name: alt, title: alt, description: alt },
      }),
    ],
  })
}
