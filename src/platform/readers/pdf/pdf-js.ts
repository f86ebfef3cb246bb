import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loaded: Promise<PdfJs> | undefined

/** pdf.js, loaded with the first PDF. */
export function pdfJs(): Promise<PdfJs> {
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs')
  return loaded
}

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Where pdf.js finds what it needs to draw a page: JPEG 2000 and JBIG2 as scanners write them, fonts a file leaves out. */
export const DATA = {
  wasmUrl: join(folder, 'wasm/'),
  standardFontDataUrl: join(folder, 'standard_fonts/'),
  cMapUrl: join(folder, 'cmaps/'),
}
