import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { DueDate } from './DueDate.tsx'

const words = (given: { due: string | null; original?: string; done?: string }) =>
  renderToString(
    <DueDate
      due={given.due === null ? null : isoDate(given.due)}
      original={given.original === undefined ? null : isoDate(given.original)}
      done={given.done === undefined ? null : isoDate(given.done)}
      today={isoDate('2025-12-03')}
    />,
  )
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test.each([
  [{ due: '2025-12-10' }, '10/12/2025 còn 7 ngày'],
  [{ due: '2025-12-03' }, '03/12/2025 hạn hôm nay'],
  [{ due: '2025-11-28' }, '28/11/2025 quá hạn 5 ngày'],
  [{ due: null }, 'Không ghi hạn'],
  [{ due: '2025-12-24', original: '2025-12-10' }, 'Hạn ban đầu 10/12/2025 24/12/2025 còn 21 ngày'],
  [{ due: '2025-12-05', done: '2025-12-02' }, '05/12/2025 xong đúng hạn'],
])('%j reads: %s', (given, expected) => {
  expect(words(given)).toBe(expected)
})

test('work finished within an extension is still late against the day first set', () => {
  expect(words({ due: '2025-12-24', original: '2025-11-28', done: '2025-12-02' })).toContain(
    'xong trễ 4 ngày so với hạn ban đầu',
  )
})
