import { expect, test } from 'vitest'
import { passagesAfter } from './correction.ts'
import { placeOfQuote } from './quote.ts'

test('a passage keeps its words where others were corrected, and takes those put right within it or at its edges', () => {
  const before = 'TB KIến An.\n1. Rầ soát các hộ ngâp.\n2. Giao Công an phườn kiểm tra.'
  const after = 'TB Kiến An, Hải Phòng.\n1. Rà soát các hộ ngập.\n2. Giao Công an phường kiểm tra.'
  const move = passagesAfter(before, after)
  const moved = (quote: string) => {
    const place = placeOfQuote(before, quote)
    if (place === null) throw new Error(quote)
    const { start, end } = move(place)
    return after.slice(start, end)
  }
  expect(moved('Rầ soát các hộ ngâp.')).toBe('Rà soát các hộ ngập.')
  expect(moved('các hộ')).toBe('các hộ')
  expect(moved('Giao Công an phườn')).toBe('Giao Công an phường')
  expect(moved('Giao Công an phườn kiểm tra.')).toBe('Giao Công an phường kiểm tra.')
})
