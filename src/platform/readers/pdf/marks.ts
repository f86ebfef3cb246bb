import { openPdf } from './pdf.ts'

/** Fields of forms (signatures among them) and links cover nothing. */
const BENIGN = new Set(['Widget', 'Link', 'Popup'])

/** How many notes, stamps and the like are laid over the pages of a PDF. Throws as `openPdf` does. */
export async function countMarks(bytes: Uint8Array): Promise<number> {
  const pdf = await openPdf(bytes)
  try {
    let marks = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const annotations: readonly { readonly subtype?: string }[] = await (
        await pdf.getPage(number)
      ).getAnnotations()
      marks += annotations.filter(({ subtype }) => !BENIGN.has(subtype ?? '')).length
    }
    return marks
  } finally {
    await pdf.destroy()
  }
}
