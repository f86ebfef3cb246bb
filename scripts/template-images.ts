import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import sharp from 'sharp'
import { toPdf } from '#platform/document/pdf.ts'
import { withPageImages } from '#platform/readers/page-images.ts'
import { projectRoot } from '#platform/root.ts'
import type * as Papers from './template-papers.ts'

/** Each starting template as it prints, its pages side by side: docs/documents/template-*.webp. The templates are bundled first, because features hold TSX. */
const bundle = join(projectRoot, 'dist', 'template-papers.js')
await build({
  absWorkingDir: projectRoot,
  entryPoints: ['scripts/template-papers.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
})
const { templatePapers } = (await import(bundle)) as typeof Papers

const WIDTH = 640
for (const { file, paper } of templatePapers()) {
  await withPageImages(toPdf(paper), async (images) => {
    const pages = []
    for (let at = 0; at < images.count; at++) {
      const page = sharp(await images.page(at))
        .flatten({ background: 'white' })
        .resize({ width: WIDTH })
      pages.push(await page.png().toBuffer({ resolveWithObject: true }))
    }
    const height = Math.max(...pages.map(({ info }) => info.height))
    const sheet = sharp({
      create: {
        width: WIDTH * pages.length + 12 * (pages.length - 1),
        height,
        channels: 3,
        background: '#bbb',
      },
    }).composite(pages.map(({ data }, at) => ({ input: data, left: at * (WIDTH + 12), top: 0 })))
    const drawn = sharp(await sheet.png().toBuffer())
      .greyscale()
      .webp({ quality: 55 })
    await writeFile(join(projectRoot, 'docs', 'documents', file), await drawn.toBuffer())
  })
}
