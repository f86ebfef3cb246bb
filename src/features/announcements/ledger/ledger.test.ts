import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import { changesOfEntry, fingerprintOfEntry, type LedgerContent, publishEntry } from './ledger.ts'
import { ledgerStandingOf, type PublicFacts } from './ledger-standing.ts'
import { readAloud } from './loudspeaker.ts'

const content: LedgerContent = {
  dossier: 'd' as DossierId,
  code: 'HS-2025-0001',
  conference: {
    id: 'c' as ConferenceId,
    title: 'hội nghị đối thoại năm 2025',
    heldOn: isoDate('2025-11-21'),
  },
  topicCode: 'ngap-ung',
  topic: 'Ngập úng',
  group: 'Tổ dân phố số 12',
  place: 'ngõ 12 đường Trần Tất Văn',
  promise: 'Nạo vét cống, UBND phường lắp thêm 2 hố ga',
  result: null,
  units: ['Phòng Kinh tế, Hạ tầng và Đô thị phường'],
  due: isoDate('2025-12-04'),
  photos: [],
}
const nothing: PublicFacts = {
  outcome: null,
  until: null,
  referredTo: null,
  workDoneOn: null,
  answered: false,
  solved: 0,
  notSolved: 0,
}
const edition = (of: LedgerContent, withdrawn = false) => ({
  content: of,
  edition: 3,
  sha256: fingerprintOfEntry(of),
  publishedBy: 'a' as never,
  publishedAt: new Date(),
  withdrawn: withdrawn ? { at: new Date(), reason: 'x' } : null,
})

describe('An entry of the ledger', () => {
  test('is published as previewed, as the next edition, and not twice the same', () => {
    const seen = fingerprintOfEntry(content)
    expect(publishEntry(content, seen, null)).toEqual({ ok: true, value: { edition: 1 } })
    expect(publishEntry(content, 'other', null)).toMatchObject({
      ok: false,
      refusals: [{ code: 'not-as-previewed' }],
    })
    expect(publishEntry(content, seen, edition(content))).toMatchObject({ refusals: [{ code: 'unchanged' }] })
    expect(publishEntry(content, seen, edition(content, true))).toEqual({ ok: true, value: { edition: 4 } })
  })

  test('needs its words, and a caption for each photograph', () => {
    const photo = { attachment: 'p', sha256: '0', phase: 'before', caption: '' } as const
    const empty = { ...content, promise: '', photos: [photo] }
    expect(publishEntry(empty, fingerprintOfEntry(empty), null)).toMatchObject({
      refusals: [{ field: 'promise' }, { field: 'caption.p' }],
    })
  })

  test('has another fingerprint as soon as anything in it differs, and says which part', () => {
    const others: readonly (readonly [Partial<LedgerContent>, string])[] = [
      [{ promise: 'khác' }, 'promise'],
      [{ result: 'Đã nạo vét' }, 'result'],
      [{ due: isoDate('2025-12-09') }, 'due'],
      [{ units: [] }, 'units'],
      [{ place: null }, 'place'],
      [{ topicCode: 'thoat-nuoc' }, 'heading'],
    ]
    for (const [change, part] of others) {
      const after = { ...content, ...change }
      expect(fingerprintOfEntry(after)).not.toBe(fingerprintOfEntry(content))
      expect(changesOfEntry(content, after)).toEqual([part])
    }
    expect(changesOfEntry(content, { ...content })).toEqual([])
  })
})

describe('How a matter stands', () => {
  const today = isoDate('2025-12-10')
  const standing = (facts: Partial<PublicFacts>) =>
    ledgerStandingOf({ ...nothing, ...facts }, content.due, today)

  test('is late on the day first promised, and an answer does not make it done', () => {
    expect(standing({}).words).toBe('Quá hạn')
    expect(standing({ answered: true }).words).toBe('Đã trả lời, việc chưa xong, quá hạn')
    expect(standing({ workDoneOn: isoDate('2025-12-06') })).toMatchObject({
      words: 'Xong muộn',
      details: ['Xong ngày 06/12/2025, muộn 2 ngày so với hạn đã hứa'],
    })
    expect(standing({ workDoneOn: isoDate('2025-12-04') }).words).toBe('Đã xong')
  })

  test('names who it was passed on to, and what the people themselves said', () => {
    expect(standing({ outcome: 'referred', referredTo: 'Sở Xây dựng', notSolved: 2 })).toMatchObject({
      kind: 'referred',
      details: ['Nơi giải quyết: Sở Xây dựng', '2 người nêu ý kiến cho biết chưa được giải quyết'],
    })
  })
})

describe('The text for the loudspeaker', () => {
  const about = { ward: 'phường Kiến An', title: 'hội nghị đối thoại', heldOn: isoDate('2025-11-21') }
  const matters = Array.from({ length: 40 }, (_, at) => ({
    content: { ...content, promise: `Nạo vét cống ở ngõ ${at}, hạn 05/12/2025` },
    standing: ledgerStandingOf(
      at % 3 === 0 ? { ...nothing, workDoneOn: isoDate('2025-12-01') } : nothing,
      content.due,
      isoDate('2025-12-02'),
    ),
  }))

  test('writes out what is read aloud: bodies, dates, and never "2025-12-04"', () => {
    const { paragraphs } = readAloud(about, [{ ...matters[1], content } as never], 2)
    const text = paragraphs.join(' ')
    expect(text).toContain('ngày 21 tháng 11 năm 2025')
    expect(text).toContain('Ủy ban nhân dân phường lắp thêm')
    expect(text).toContain('hạn ngày 4 tháng 12 năm 2025')
    expect(text).not.toMatch(/\d{4}-\d{2}|\d\/\d|UBND/)
  })

  test('fits into the minutes asked for, whatever the number of matters, finished ones first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 0, max: 40 }), (minutes, count) => {
        const text = readAloud(about, matters.slice(0, count), minutes)
        expect(text.seconds).toBeLessThanOrEqual(minutes * 60 + 1)
        expect(text.paragraphs.length - 2 + text.left).toBe(count)
      }),
    )
    const short = readAloud(about, matters, 2)
    expect(short.paragraphs[1]).toContain('đã làm xong')
    expect(short.left).toBeGreaterThan(0)
    expect(readAloud(about, matters, 60).left).toBe(0)
  })
})
