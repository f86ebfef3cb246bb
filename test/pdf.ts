import { openPdf, type PdfDocument } from '#platform/readers/pdf/pdf.ts'

export type { PdfDocument }

/** A PDF as another program would open it. */
export const opened = (bytes: Uint8Array): Promise<PdfDocument> => openPdf(bytes)

/** The words of each page, one space between them. */
export async function wordsOfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await opened(bytes)
  const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1))
  return Promise.all(
    pages.map(async (page) => {
      const { items } = await (await page).getTextContent()
      const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      return words.join('').replace(/\s+/g, ' ')
    }),
  )
}

/** Words as they stand together on a page: where, how large, in which face. */
export type PdfLine = {
  readonly text: string
  readonly sizePt: number
  readonly bold: boolean
  readonly italic: boolean
  readonly leftMm: number
  readonly rightMm: number
  /** Of the baseline, from the upper edge of the sheet. */
  readonly topMm: number
}

/** The stretches of words of each page, each in one face and on one line. */
export async function linesOfPages(bytes: Uint8Array): Promise<readonly (readonly PdfLine[])[]> {
  const pdf = await opened(bytes)
  const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1))
  return Promise.all(
    pages.map(async (waiting) => {
      const page = await waiting
      await page.getOperatorList()
      const { height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const { name } = page.commonObjs.get(item.fontName) as { readonly name: string }
        const left = (item.transform[4] / 72) * 25.4
        return [
          {
            text: item.str,
            sizePt: Math.round(item.transform[0] * 10) / 10,
            bold: /bold/i.test(name),
            italic: /italic/i.test(name),
            leftMm: left,
            topMm: ((height - item.transform[5]) / 72) * 25.4,
            rightMm: left + (item.width / 72) * 25.4,
          },
        ]
      })
    }),
  )
}
