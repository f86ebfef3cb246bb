import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, PSM, type Worker } from 'tesseract.js'
import { layOut } from './layout.ts'
import { wordPieces } from './ocr-words.ts'
import { type PageImages, prepareScan, withPageImages } from './page-images.ts'
import { foldTables } from './ruled-tables.ts'
import { takeRules } from './scan-rules.ts'

/** `confidence` between 0 and 1, as the engine judges itself. Recognised text always needs a person's check. */
export type Recognised = { readonly text: string; readonly confidence: number }
/** `page` from 1 `of` all; `fraction` of the whole document done, 0 to 1. */
export type OcrProgress = (page: number, of: number, fraction: number) => void

/**
 * Recognises Vietnamese text in a picture or a scanned PDF: pages parted by a form feed, lines in order, columns side by side
 * kept apart by spaces. Seconds per page, in its own thread, from data that npm installed; nothing is fetched.
 * Throws when the file is neither a PDF nor a picture that can be decoded.
 */
export function recognise(
  bytes: Uint8Array,
  { onProgress }: { onProgress?: OcrProgress } = {},
): Promise<Recognised> {
  return withPageImages(bytes, async (images) => {
    const report = { within: (_fraction: number) => {} }
    const worker = await startWorker((read) => report.within(STRAIGHT + (1 - STRAIGHT) * read))
    try {
      const pages: RecognisedPage[] = []
      for (let index = 0; index < images.count; index++) {
        report.within = (fraction) => onProgress?.(index + 1, images.count, (index + fraction) / images.count)
        pages.push(await recognisePage(worker, images, index, (done) => report.within(done)))
        onProgress?.(index + 1, images.count, (index + 1) / images.count)
      }
      return {
        text: pages
          .map((page) => page.text)
          .join('\f')
          .normalize('NFC'),
        confidence: meanConfidence(pages),
      }
    } finally {
      await worker.terminate()
    }
  })
}

/** How much of the work on a page is done once it is prepared, and once it is straight; the rest is reading. */
const PREPARED = 0.2
const STRAIGHT = 0.4

type RecognisedPage = { text: string; confidence: number; words: number }

const LSTM_ONLY = 1

async function startWorker(onFraction: (fraction: number) => void): Promise<Worker> {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
  const worker = await createWorker('vie', LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') onFraction(progress)
    },
    errorHandler: () => {},
  })
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.AUTO,
    user_defined_dpi: '300',
    debug_file: '/dev/null',
  })
  return worker
}

/** Below this the page may lie on its side or head. */
const DOUBTFUL = 0.6

async function recognisePage(
  worker: Worker,
  images: PageImages,
  index: number,
  onDone: (fraction: number) => void,
): Promise<RecognisedPage> {
  const image = await images.page(index)
  let best = await recogniseTurned(worker, image, 0, onDone)
  for (const degrees of [180, 90, 270] as const) {
    if (best.words === 0 || best.confidence >= DOUBTFUL) break
    const turned = await recogniseTurned(worker, image, degrees)
    if (turned.confidence > best.confidence) best = turned
  }
  return best
}

async function recogniseTurned(
  worker: Worker,
  image: Uint8Array,
  degrees: 0 | 90 | 180 | 270,
  onDone: (fraction: number) => void = () => {},
): Promise<RecognisedPage> {
  const prepared = await prepareScan(image, degrees)
  onDone(PREPARED)
  const straight = await straightened(worker, prepared)
  onDone(STRAIGHT)
  const { rules, image: unruled } = await takeRules(straight)
  const { data } = await worker.recognize(unruled, {}, { text: false, blocks: true })
  const pieces = wordPieces(data)
  const text = layOut(foldTables(pieces, rules, RULE_SLACK, 'flat'))
  return { text, confidence: data.confidence / 100, words: pieces.length }
}

/** Lines of a table may miss each other by this many pixels, at 300 dpi and a little aslant. */
const RULE_SLACK = 10

/** The page turned by the few degrees that its lines of text are aslant. */
async function straightened(worker: Worker, page: Buffer): Promise<Buffer> {
  const { data } = await worker.recognize(page, { rotateAuto: true }, { text: false, imageGrey: true })
  const [, image = ''] = data.imageGrey?.split('base64,') ?? []
  return image === '' ? page : Buffer.from(image, 'base64')
}

function meanConfidence(pages: readonly RecognisedPage[]): number {
  const words = pages.reduce((sum, page) => sum + page.words, 0)
  return words === 0 ? 0 : pages.reduce((sum, page) => sum + page.confidence * page.words, 0) / words
}
