import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { readDocx } from '#platform/readers/word/docx.ts'
import { wordsOfPages } from '#test/pdf.ts'
import { type Block, type Item, type Paper, paragraph } from './document.ts'
import { toDocx } from './docx.ts'
import { toPdf } from './pdf.ts'
import { PaperPreview } from './preview.tsx'

test('Word, PDF and screen hold the same words in the same order, whatever the paper is made of', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (blocks, landscape) => {
        const paper = paperOf(blocks, landscape)
        const inWord = bare((await readDocx(await toDocx(paper))).text)
        expect(bare((await wordsOfPages(toPdf(paper))).join(' '))).toBe(inWord)
        expect(bare(onScreen(paper))).toBe(inWord)
      },
    ),
    { numRuns: 15 },
  )
})

const words = fc
  .array(
    fc.constantFrom(
      'Giao',
      'Phòng',
      'khảo',
      'sát',
      'ngõ 12/34',
      'Đặng',
      'trước ngày 10/12/2025',
      '“Cựu Viên”',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((some) => some.join(' '))
const runs = fc.array(fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
})
const style = fc.constantFrom({}, { named: 'body' }, { align: 'center', rule: 0.4 }, { heading: 2 } as const)
const oneParagraph = fc
  .tuple(runs, style)
  .map(
    ([some, look]): Extract<Block, { kind: 'paragraph' }> =>
      paragraph(some, look as { readonly named: 'body' }),
  )
const table = fc
  .array(fc.tuple(runs, runs), { minLength: 1, maxLength: 3 })
  .map(
    (rows) =>
      ({ kind: 'table', columns: [{ share: 0.4 }, { share: 0.6 }], head: ['STT', 'Việc'], rows }) as const,
  )
const { items } = fc.letrec<{ items: readonly Item[] }>((tie) => ({
  items: fc.array(
    fc.record(
      {
        runs,
        below: fc.array(fc.oneof(oneParagraph, table), { maxLength: 1 }),
        marks: fc.constantFrom('dash', 'letter'),
        items: fc.oneof({ depthSize: 'small', maxDepth: 2 }, fc.constant([]), tie('items')),
      },
      { requiredKeys: ['runs', 'below', 'items'] },
    ),
    { minLength: 1, maxLength: 6 },
  ),
}))
const list = fc
  .tuple(
    items,
    fc.constantFrom(['decimal', 'path', 'letter'], ['roman', 'decimal', 'dash'], ['letter'], ['dash']),
  )
  .map(
    ([some, markers]) =>
      ({ kind: 'list', items: some, style: { named: 'body' }, markers }) as unknown as Block,
  )
const columns = fc
  .tuple(oneParagraph, fc.array(oneParagraph, { maxLength: 2 }))
  .map(([left, right]): Block => ({ kind: 'columns', shares: [0.5, 0.5], cells: [[left], right] }))
const block = fc.oneof(oneParagraph, table, list, columns)

const paperOf = (blocks: readonly Block[], landscape: boolean): Paper => ({
  title: 'Bản thử',
  page: {
    // One large sheet, also when it lies on its side: a table that goes over to the next page repeats its head there.
    widthMm: 5000,
    heightMm: 5000,
    margin: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
    number: null,
  },
  text: { sizePt: 14, line: { exactPt: 18 } },
  styles: { body: { label: 'Nội dung', align: 'justify', firstLineMm: 10, beforePt: 6, italic: true } },
  parts: [{ blocks, landscape }, { blocks: [paragraph('Hết')] }],
})

const onScreen = (paper: Paper): string =>
  renderToString(PaperPreview({ paper }))
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')

/** Without white space, and without the bars that part the cells of a table in plain text. */
const bare = (text: string): string => text.replace(/[\s|]+/g, '')
