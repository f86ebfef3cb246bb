import { describe, expect, test } from 'vitest'
import { isoDate } from './date.ts'
import { vanishedBodiesIn } from './vanished-bodies.ts'

const now = isoDate('2026-11-28')

describe('Bodies of the district level', () => {
  const found = (text: string, on = now) => vanishedBodiesIn(text, on).map(({ words }) => words)

  test('are noticed in documents from 01/7/2025 on, each with what to write instead', () => {
    expect(found('Báo cáo Quận ủy và UBND quận Hồng Bàng; Công an huyện An Dương.')).toEqual([
      'Quận ủy',
      'UBND quận Hồng Bàng',
      'Công an huyện An Dương',
    ])
    expect(found('Gửi Huyện uỷ, Quận đoàn, Uỷ ban nhân dân thị xã Quảng Yên')).toHaveLength(3)
    expect(found('Báo cáo UBND quận Hồng Bàng', isoDate('2025-06-30'))).toEqual([])
    expect(vanishedBodiesIn('Huyện ủy', now)[0]).toMatchObject({
      instead: expect.stringContaining('Đảng ủy phường'),
    })
  })

  test('are left alone where they are called former, and so are places', () => {
    expect(found('tiếp nhận từ UBND quận Kiến An (cũ)')).toEqual([])
    expect(found('địa bàn quận Kiến An trước đây; UBND phường Kiến An; Thành ủy')).toEqual([])
  })
})
