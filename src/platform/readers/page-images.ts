import { createCanvas } from '@napi-rs/canvas'
import sharp, { type OutputInfo, type Sharp } from 'sharp'
import { MOST_PIXELS } from '../files/images.ts'
import { openPdf } from './pdf/pdf.ts'

export type PageImages = { readonly count: number; page(index: number): Promise<Uint8Array> }

const DPI = 300
const POINTS_PER_INCH = 72
const LONGEST_SIDE = 5000

/** The pages of a scan, each as an encoded image: pages of a PDF drawn at 300 dpi, of a TIFF as they are, else one picture. */
export async function withPageImages<T>(
  bytes: Uint8Array,
  use: (images: PageImages) => Promise<T>,
): Promise<T> {
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return withPdfPages(bytes, use)
  const { pages = 1 } = await sharp(bytes).metadata()
  const limits = { limitInputPixels: MOST_PIXELS }
  return use({
    count: pages,
    page: (index) =>
      sharp(bytes, { ...limits, page: index })
        .autoOrient()
        .png()
        .toBuffer(),
  })
}

async function withPdfPages<T>(bytes: Uint8Array, use: (images: PageImages) => Promise<T>): Promise<T> {
  const pdf = await openPdf(bytes)
  try {
    return await use({
      count: pdf.numPages,
      page: async (index) => {
        const page = await pdf.getPage(index + 1)
        const { width, height } = page.getViewport({ scale: 1 })
        const scale = Math.min(DPI / POINTS_PER_INCH, LONGEST_SIDE / Math.max(width, height))
        const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
        const drawn = canvas as unknown as HTMLCanvasElement
        await page.render({ canvas: drawn, viewport: page.getViewport({ scale }) }).promise
        return canvas.encode('png')
      },
    })
  } finally {
    await pdf.destroy()
  }
}

const A4_AT_300_DPI = 2480
const A4_LENGTH_AT_300_DPI = 3508
/** The longest shape that is a page or a photograph of one; what is longer is a strip cut out of a page. */
const LONGEST_PAGE = 2
/** Tells ổ from ố and ể from ế: on a soft photograph, eight of nine such mistakes went. */
const SHARPEN = 1.5

/**
 * A page ready for recognition, turned by `degrees`: grey, the uneven light of a photograph levelled, sharpened, about as large as
 * A4 at 300 dpi: a page by its shorter side, whichever way it lies; a strip by its longer one, for its shorter side says nothing of
 * the size of its letters. Answers PNG bytes.
 */
export async function prepareScan(image: Uint8Array, degrees: 0 | 90 | 180 | 270 = 0): Promise<Buffer> {
  const { width = A4_AT_300_DPI, height = A4_AT_300_DPI } = await sharp(image).metadata()
  const turned = degrees % 180 === 0 ? width : height
  const [short, long] = width < height ? [width, height] : [height, width]
  const scale = long > short * LONGEST_PAGE ? A4_LENGTH_AT_300_DPI / long : A4_AT_300_DPI / short
  const { data, info } = await grey(
    sharp(image)
      .flatten({ background: 'white' })
      .rotate(degrees)
      .resize({ width: Math.max(1, Math.round(turned * scale)) }),
  )
  return sharp(await levelled(data, info), { raw: info })
    .sharpen({ sigma: SHARPEN })
    .normalise()
    .png({ compressionLevel: 1 })
    .toBuffer()
}

const LIGHT_WIDTH = 160
const WHITE = 255

/** Divides by the blurred picture, which is its light without its letters. */
async function levelled(page: Buffer, { width, height }: OutputInfo): Promise<Buffer> {
  const small = await grey(
    sharp(page, { raw: { width, height, channels: 1 } }).resize({ width: LIGHT_WIDTH }),
  )
  const blurred = await grey(sharp(small.data, { raw: small.info }).median(9).blur(4))
  const light = await grey(sharp(blurred.data, { raw: blurred.info }).resize({ width, height, fit: 'fill' }))
  return Buffer.from(
    page.map((pixel, i) => Math.min(WHITE, (pixel * WHITE) / Math.max(1, light.data[i] ?? WHITE))),
  )
}

/** One byte a pixel. */
const grey = (image: Sharp) =>
  image.greyscale().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
