import { expect, test } from 'vitest'
import { bench } from './bench.ts'

test('the bench loads, measures every page beside its SQL and says which targets are met', async () => {
  const printed: string[] = []
  await bench({
    rows: 200,
    payload: false,
    letters: 8,
    reports: 150,
    json: true,
    seconds: 0.05,
    crowd: 4,
    print: (text) => void printed.push(text),
  })
  const { speed, letters, reports, verdicts } = JSON.parse(printed.join(''))
  const { bare, sizes, capture } = speed
  expect(bare).toHaveLength(2)
  expect(sizes).toHaveLength(1)
  expect(speed.clients).toEqual([1, 4])
  expect(sizes[0].rows).toBe(200)
  for (const { name, statements, sql, page } of sizes[0].pages) {
    expect(statements, name).toBeGreaterThan(0)
    for (const pace of [...sql, ...page]) expect(pace.perSecond, name).toBeGreaterThan(0)
  }
  expect(capture.count).toBeGreaterThanOrEqual(20 * 3)
  expect(sizes[0].csv.bytes).toBeGreaterThan(200 * 100)
  expect(letters.pdf.pages).toBe(8)
  for (const figure of [letters.pdf.pagesPerSecond, letters.docx.filesPerSecond, letters.docx.bytes])
    expect(figure).toBeGreaterThan(0)
  for (const { memoryBefore, memoryPeak } of [letters.pdf, letters.docx])
    expect(memoryPeak).toBeGreaterThanOrEqual(memoryBefore)
  expect(reports.pdf.pages).toBeGreaterThan(2)
  expect(reports.draft.seconds).toBeGreaterThan(0)
  expect(verdicts.every(({ met }: { met: unknown }) => typeof met === 'boolean')).toBe(true)
}, 300_000)
