import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readNotice, toNoticeJson } from './read.ts'

/** The real notices lie beside the project where the office keeps its reference; a clone without them skips these tests. */
const shared = new URL('../../../../../shared/notices/', import.meta.url)
const present = existsSync(shared)
const open = (name: string) => readFileSync(new URL(name, shared), 'utf8')
const title = (sentence: string) =>
  present ? sentence : `${sentence} (skipped: ../shared/notices is absent)`

describe.skipIf(!present)('real notices', () => {
  test(title('the model notice reads exactly as its gold reading, field for field'), () => {
    const { warnings, directives, ...rest } = toNoticeJson(
      readNotice(open('kien-an-2025-ket-luan-doi-thoai.txt')),
    )
    const gold = JSON.parse(open('kien-an-2025-ket-luan-doi-thoai.gold.json'))
    expect({ ...rest, directives: directives.map(({ confidence: _, ...directive }) => directive) }).toEqual(
      gold,
    )
    expect(warnings.map(({ code }) => code)).toEqual(['number-blank', 'date-blank'])
  })

  test(title('a State notice about flags gives its three bodies and the last day of the period'), () => {
    const { document, recipients, directives } = readNotice(open('ha-noi-2026-thong-bao.txt'))
    expect(document).toMatchObject({
      type: 'THÔNG BÁO',
      number: null,
      symbol: 'TB-UBND',
      date: null,
      place: 'Hà Nội',
    })
    expect(document.signer).toEqual({
      authority: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG'],
      position: 'PHÓ CHÁNH VĂN PHÒNG',
      name: 'Võ Tuấn Anh',
    })
    expect(recipients).toHaveLength(10)
    expect(directives.map(({ lead }) => lead)).toEqual([
      [
        'các cơ quan, đơn vị của Trung ương',
        'các sở, ban, ngành, đơn vị',
        'các hộ gia đình trên địa bàn Thành phố',
      ],
      ['Ủy ban nhân dân các phường, xã'],
      ['Thủ trưởng các cơ quan, đơn vị'],
    ])
    expect(directives[0]?.due).toEqual([
      {
        phrase: expect.stringContaining('đến hết ngày 14/5/2026'),
        date: '2026-05-14',
        boundary: 'inclusive',
      },
    ])
  })

  test(title('an official letter has no type and assigns each ministry of its list'), () => {
    const { document, directives } = readNotice(open('van-phong-chinh-phu-2026-cong-van.txt'))
    expect(document).toMatchObject({ type: null, number: '3722', symbol: 'VPCP-CN', date: '2026-04-28' })
    expect(directives).toHaveLength(1)
    expect(directives[0]?.lead).toEqual([
      'Bộ Công an',
      'Bộ Tài chính',
      'Bộ Xây dựng',
      'Bộ Tư pháp',
      'Bộ Nông nghiệp và Môi trường',
    ])
    expect(directives[0]?.due.map(({ date }) => date)).toEqual(['2026-05-10'])
    expect(directives[0]?.reportTo).toEqual([])
  })
})
