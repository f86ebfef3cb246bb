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
