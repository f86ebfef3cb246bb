import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { opened, wordsOfPages } from '#test/pdf.ts'
import { zipStream } from '../files/write-zip.ts'
import { type Paper, paragraph } from './document.ts'
import { toLongPdf, toManyDocx } from './many.ts'

/** So many letters, each of one page. */
const letters = (count: number, more: Partial<Paper> = {}): Paper => ({
  title: 'Thư mời',
  page: {
    widthMm: 210,
    heightMm: 297,
    margin: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
    number: null,
  },
  text: { sizePt: 14, line: { exactPt: 18 } },
  parts: Array.from({ length: count }, (_, at) => ({
    blocks: [paragraph(`Kính gửi: Tổ trưởng tổ ${at + 1}`, { heading: 1 }), paragraph('Mời họp.')],
  })),
  ...more,
})

describe('Many letters', () => {
  test('become one PDF in their order, each page with its words and its tags', async () => {
    const pdf = await toLongPdf(letters(45))
    const pages = await wordsOfPages(pdf)
    expect(pages).toHaveLength(45)
    for (const [at, words] of pages.entries()) expect(words).toContain(`Kính gửi: Tổ trưởng tổ ${at + 1} `)
    const document = await opened(pdf)
    expect((await document.getMetadata()).info).toMatchObject({ Title: 'Thư mời' })
    for (const at of [1, 20, 21, 45]) {
      const page = await document.getPage(at)
      const tree = JSON.stringify(await page.getStructTree())
      expect(tree, `page ${at}`).toContain('"role":"H1"')
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const marks = items.flatMap((item) => ('id' in item && item.id !== null ? [item.id] : []))
      expect(marks.length, `page ${at}`).toBeGreaterThan(1)
      for (const mark of marks) expect(tree, `page ${at}`).toContain(`"id":"${mark}"`)
    }
  })

  test('printed on both sides begin on a sheet of their own, also where two runs meet', async () => {
    const pages = await wordsOfPages(await toLongPdf(letters(22, { bothSides: true })))
    const begun = pages.flatMap((words, at) => (words.includes('Kính gửi') ? [at] : []))
    expect(begun).toEqual(Array.from({ length: 22 }, (_, at) => at * 2))
  })

  test('become single Word files in an archive that is written as it is read', async () => {
    const papers = letters(3).parts.map((part) => ({ ...letters(0), parts: [part] }))
    async function* entries() {
      let at = 0
      for await (const bytes of toManyDocx(papers)) yield { name: `Tổ trưởng tổ ${++at}.docx`, bytes }
    }
    const zip = new Uint8Array(await new Response(zipStream(entries())).arrayBuffer())
    const files = unzipSync(zip)
    expect(Object.keys(files)).toEqual([1, 2, 3].map((at) => `Tổ trưởng tổ ${at}.docx`))
    for (const [name, bytes] of Object.entries(files)) {
      const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(bytes)
      expect(new TextDecoder().decode(xml)).toContain(name.replace('.docx', ''))
    }
  })
})
