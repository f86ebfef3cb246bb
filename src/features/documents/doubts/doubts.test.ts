import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { nationalCalendar } from '#domain/national-calendar.ts'
import { readNotice } from '#features/notices/index.ts'
import type { Letterhead } from '#features/replies/index.ts'
import type { OfficeDocument } from '../document.ts'
import type { DoubtFacts } from './doubt.ts'
import { doubtsOf } from './doubts.ts'

const letterhead = {
  issuer: 'Đảng ủy phường Kiến An',
  authority: 'T/L BAN THƯỜNG VỤ',
  position: 'Chánh Văn phòng',
  signer: 'Phạm Quang Minh',
  recipients: ['Như trên', 'Lưu VPĐU'],
} as unknown as Letterhead

function codes(body: string, facts: Partial<DoubtFacts> = {}, own: Partial<OfficeDocument> = {}) {
  const words = { abstract: '', addressees: [], bases: [], body, recipients: [], urgency: null }
  const text = ['THÔNG BÁO', 'Kết luận hội nghị', '-----', body].join('\n')
  return doubtsOf({
    document: { kind: 'conclusion', family: 'party', type: 'TB', words, ...own } as OfficeDocument,
    ...{ letterhead, text, reading: readNotice(text), units: new Map(), calendar: nationalCalendar },
    ...{ lenient: false, rules: [], today: isoDate('2026-11-20'), matters: [] },
    ...facts,
  }).map(({ code }) => code)
}

const SOUND =
  '1. Ghi nhận 12 ý kiến.\n2. Giao Công an phường chủ trì kiểm tra, báo cáo trước ngày 05/12/2026.'

describe('Before a paper goes on, somebody is told', () => {
  test('nothing, when all is well', () => {
    expect(codes(SOUND)).toEqual([])
  })

  test.each([
    ['vanished', 'Ủy ban nhân dân quận Kiến An phối hợp.'],
    ['due-day-off', 'Giao Công an phường báo cáo trước ngày 07/12/2026.'],
    ['due-past', 'Giao Công an phường báo cáo trước ngày 10/11/2026.'],
    ['due-provisional', 'Giao Công an phường báo cáo trước ngày 11/12/2029.'],
    ['assigns-nobody', 'Tăng cường tuyên truyền.'],
  ])('of %s: %s', (code, sentence) => {
    expect(codes(`${SOUND}\n3. ${sentence}`)).toContain(code)
  })

  test('nothing of the days a report tells of', () => {
    expect(codes('1. Đã nộp trước ngày 10/11/2026.', { reading: null }, { kind: 'unit-report' })).toEqual([])
  })

  test('of units the ward does not have, and of those written in another way', () => {
    const units = new Map([
      ['Phòng Đô thị', null],
      ['Phòng KT, HT và ĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
      ['công an phường', 'Công an phường'],
      ['Phòng Văn hóa', 'Phòng Văn hóa phường'],
    ])
    expect(codes(SOUND, { units })).toEqual(['unknown-unit', 'other-name'])
  })

  test('of matters of the dialogue that nobody took up, however the others are worded', () => {
    const matters = ['Công an kiểm tra tiếng ồn quán karaoke', 'Ngập ngõ 45 đường Trần Tất Văn']
    const body = `${SOUND}\n3. Giao Công an phường kiểm tra quán karaoke, xử lý tiếng ồn.`
    expect(codes(body, { matters })).toEqual(['matters-missing'])
    expect(codes(body, { matters: matters.slice(0, 1) })).toEqual([])
  })

  test('of “Kính gửi” in a paper of the Party that is no letter and no proposal', () => {
    const words = {
      abstract: '',
      addressees: ['Thành ủy'],
      bases: [],
      body: '',
      recipients: [],
      urgency: null,
    }
    expect(codes(SOUND, {}, { words })).toContain('addressees')
    for (const own of [{ type: 'CV' }, { type: 'TTr' }, { type: 'BC', family: 'state' }] as const)
      expect(codes(SOUND, {}, { words, ...own })).not.toContain('addressees')
  })

  test('of letters that are no more in use', () => {
    expect(codes(SOUND, {}, { type: 'QĐi' })).toContain('ended-type')
  })

  test('of a signature that no Party paper bears, and of a paper without recipients', () => {
    const signing = { ...letterhead, authority: 'TUQ. BAN THƯỜNG VỤ' }
    expect(codes(SOUND, { letterhead: signing })).toEqual(['signing'])
    expect(codes(SOUND, { letterhead: { ...letterhead, recipients: [] } })).toEqual(['no-recipients'])
  })
})
