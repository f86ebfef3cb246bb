import sharp from 'sharp'
import type { Block, Paper, Picture } from './document.ts'
import { entriesOf } from './list.ts'

/** Word processors of every age show PNG: each picture of the paper, drawn at 300 dpi. */
export async function drawPictures(paper: Paper): Promise<ReadonlyMap<Picture, Uint8Array>> {
  const pictures = paper.parts.flatMap(({ blocks }) => blocks.flatMap(picturesIn))
  return new Map(
    await Promise.all(
      pictures.map(async (picture): Promise<[Picture, Uint8Array]> => {
        const width = Math.round((picture.widthMm / 25.4) * 300)
        const height = Math.round((picture.heightMm / 25.4) * 300)
        const drawn = sharp(Buffer.from(picture.svg), { density: 300 }).resize(width, height, {
          fit: 'fill',
          kernel: 'nearest',
        })
        return [picture, new Uint8Array(await drawn.png().toBuffer())]
      }),
    ),
  )
}

function picturesIn(block: Block): readonly Picture[] {
  switch (block.kind) {
    case 'picture':
      return [block]
    case 'columns':
      return block.cells.flatMap((cell) => cell.flatMap(picturesIn))
    case 'list':
      return entriesOf(block).filter((one) => one.kind === 'picture')
    case 'paragraph':
    case 'table':
    case 'space':
      return []
  }
}
