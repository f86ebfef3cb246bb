import { describe, expect, test } from 'vitest'
import { type IsoDate, isoDate } from '#domain/date.ts'
import type { DirectiveId, PublicState } from '#features/directives/index.ts'
import { standingOf } from './standing.ts'

const today = isoDate('2025-12-10')
const day = (date: string | null): IsoDate | null => (date === null ? null : isoDate(date))
const state = (
  facts: Partial<Record<'original' | 'last' | 'closed', string | null>>,
  more: Partial<PublicState> = {},
) =>
  ({
    id: '01' as DirectiveId,
    status: facts.closed ? 'closed' : 'in-progress',
    originalLastDay: day(facts.original ?? null),
    lastDay: day(facts.last ?? facts.original ?? null),
    closedOn: day(facts.closed ?? null),
    extensions: [],
    ...more,
  }) satisfies PublicState

describe('In plain words a promise is', () => {
  test.each([
    [state({ original: '2025-12-15' }), 'Đang làm', 'Còn 5 ngày'],
    [state({ original: '2025-12-10' }), 'Đang làm', 'Hạn hôm nay'],
    [state({ original: '2025-12-04' }), 'Quá hạn', 'Đã quá hạn 6 ngày'],
    [state({ original: '2025-12-04', closed: '2025-12-04' }), 'Xong đúng hạn', 'Xong ngày 04/12/2025'],
    [
      state({ original: '2025-12-04', last: '2025-12-19', closed: '2025-12-08' }),
      'Xong muộn',
      'Xong ngày 08/12/2025, muộn 4 ngày so với hạn ban đầu',
    ],
    [state({ closed: '2025-12-08' }), 'Đã xong', 'Xong ngày 08/12/2025'],
    [state({}, { status: 'handed-in' }), 'Đang làm', 'Đơn vị đã nộp kết quả, đang kiểm tra'],
  ])('%#: %s', (given, words, detail) => {
    const standing = standingOf(given, today)
    expect([standing.words, standing.details[0]]).toEqual([words, detail])
  })

  test('extended, and it says how often, from which day to which', () => {
    const extensions = [
      { from: isoDate('2025-12-04'), to: isoDate('2025-12-12') },
      { from: isoDate('2025-12-12'), to: isoDate('2025-12-26') },
    ]
    const { words, details } = standingOf(
      state({ original: '2025-12-04', last: '2025-12-26' }, { extensions }),
      today,
    )
    expect([words, ...details]).toEqual([
      'Đang làm',
      'Còn 16 ngày',
      'Gia hạn 2 lần: từ 04/12/2025 đến 26/12/2025',
    ])
  })
})
