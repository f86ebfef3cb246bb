import { readFile } from 'node:fs/promises'
import { PDFDocument, PDFName } from 'pdf-lib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withPageImages } from './page-images.ts'

test('A scanner that writes JPEG 2000 leaves no blank page behind', async () => {
  const page = await withPageImages(await jpeg2000Pdf(), (images) => images.page(0))
  const { channels } = await sharp(page).greyscale().stats()
  expect(channels[0]?.min).toBeLessThan(60)
  expect(channels[0]?.mean).toBeGreaterThan(200)
})

/** One page filled by a picture of the word "PHƯỜNG". */
async function jpeg2000Pdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const bytes = await readFile(new URL('pdf/samples/page.jp2', import.meta.url))
  const filter = { Type: 'XObject', Subtype: 'Image', Width: 400, Height: 100, Filter: 'JPXDecode' }
  const picture = pdf.context.register(pdf.context.stream(bytes, filter))
  const page = pdf.addPage([400, 100])
  page.node.setXObject(PDFName.of('Scan'), picture)
  const draw = pdf.context.flateStream('q 400 0 0 100 0 0 cm /Scan Do Q')
  page.node.set(PDFName.of('Contents'), pdf.context.register(draw))
  return pdf.save()
}
