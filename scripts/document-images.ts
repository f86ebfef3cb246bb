import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { toPdf } from '#platform/document/pdf.ts'
import { withPageImages } from '#platform/readers/page-images.ts'
import { projectRoot } from '#platform/root.ts'
import { paperOf } from '../src/features/formats/compose/paper.ts'
import { regimes } from '../src/features/formats/rules/regime.ts'
import { dayUnder, sampleOf } from '../src/features/formats/samples.ts'

/** The first page of each regime's sample as it prints: docs/documents/*.webp. */
const ward = { title: 'Phường Kiến An', placeName: 'Kiến An', province: 'Hải Phòng' }
const folder = join(projectRoot, 'docs', 'documents')
await mkdir(folder, { recursive: true })
for (const regime of regimes) {
  const paper = paperOf([sampleOf(regime, ward)], { today: dayUnder(regime), title: regime.name, rules: [] })
  await withPageImages(toPdf(paper), async (images) => {
    const page = sharp(await images.page(0))
      .flatten({ background: 'white' })
      .resize({ width: 900 })
    await writeFile(
      join(folder, `${regime.key}.webp`),
      await page.greyscale().webp({ quality: 70 }).toBuffer(),
    )
  })
}
