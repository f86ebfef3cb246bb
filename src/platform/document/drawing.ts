import { createCanvas, SvgExportFlag } from '@napi-rs/canvas'
import { type Picture, printable } from './document.ts'
import { fontName, registerFonts } from './fonts.ts'

/** Lengths in millimetres from the upper left corner, sizes of letters in points. */
export type Pen = {
  box(
    at: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
    fill: string,
  ): void
  line(from: readonly [x: number, y: number], to: readonly [x: number, y: number], colour: string): void
  /** `y` is the line the letters stand on. */
  write(words: string, at: { readonly x: number; readonly y: number } & Lettering): void
  widthOf(words: string, lettering: Lettering): number
}
export type Lettering = {
  readonly sizePt: number
  readonly bold?: boolean
  readonly colour?: string
  readonly align?: 'left' | 'center' | 'right'
}

/** A picture whose words are outlines of the paper's own letters: it is the same in Word, in the PDF and on the screen, whatever fonts those have. */
export function drawn(
  { widthMm, heightMm, alt }: Pick<Picture, 'widthMm' | 'heightMm' | 'alt'>,
  draw: (pen: Pen) => void,
): Picture {
  registerFonts()
  const canvas = createCanvas(px(widthMm), px(heightMm), SvgExportFlag.ConvertTextToPaths)
  const pen = canvas.getContext('2d')
  const letter = ({ sizePt, bold = false, align = 'left', colour = '#000000' }: Lettering) => {
    pen.font = `${bold ? 'bold ' : ''}${(sizePt / 72) * 96}px ${fontName}`
    pen.textAlign = align
    pen.fillStyle = colour
  }
  draw({
    box: ({ x, y, w, h }, fill) => {
      pen.fillStyle = fill
      pen.fillRect(mm(x), mm(y), mm(w), mm(h))
    },
    line: ([x1, y1], [x2, y2], colour) => {
      pen.fillStyle = colour
      const thin = 0.15
      pen.fillRect(mm(x1), mm(y1), mm(Math.max(x2 - x1, thin)), mm(Math.max(y2 - y1, thin)))
    },
    write: (words, at) => {
      letter(at)
      pen.fillText(printable(words), mm(at.x), mm(at.y))
    },
    widthOf: (words, lettering) => {
      letter(lettering)
      return (pen.measureText(printable(words)).width * 25.4) / 96
    },
  })
  const svg = trimmed(canvas.getContent().toString('utf8'))
  return { kind: 'picture', svg, widthMm, heightMm, alt, align: 'center' }
}

const mm = (length: number): number => (length / 25.4) * 96
const px = (length: number): number => Math.round(mm(length))

/** A hundredth of a pixel is finer than any printer; six decimals would make the paper twice as heavy. */
const trimmed = (svg: string): string =>
  svg
    .replace(/width="(\d+)" height="(\d+)">/, 'width="$1" height="$2" viewBox="0 0 $1 $2">')
    .replace(/(\d\.\d\d)\d+/g, '$1')
