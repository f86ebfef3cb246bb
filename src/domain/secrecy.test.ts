import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secrecyStampOf } from './secrecy.ts'

const head = (stamp: string) =>
  `ỦY BAN NHÂN DÂN PHƯỜNG KIẾN AN\nSố: 12/BC-UBND\n${stamp}\nKiến An, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác`

describe('A stamp of State secrecy is found', () => {
  test.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['  MẬT  ', 'MẬT'],
    ['M Ậ T', 'MẬT'],
    ['T Ố I   M Ậ T', 'TỐI MẬT'],
    ['TUYỆT\u00a0MẬT', 'TUYỆT MẬT'],
    ['[MẬT]', 'MẬT'],
    ['| TUYỆT MẬT |', 'TUYỆT MẬT'],
    ['----- MẬT -----', 'MẬT'],
    ['“TỐI MẬT”', 'TỐI MẬT'],
    ['Tối mật', 'TỐI MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
    ['Độ mật: Mật', 'MẬT'],
    ['Mức độ mật : Tuyệt mật', 'TUYỆT MẬT'],
    ['Số: 12/BC-UBND   MẬT', 'MẬT'],
    [`Số: 12/BC-UBND${' '.repeat(20000)}MẬT`, 'MẬT'],
    [`${'\t'.repeat(20000)}TỐI MẬT`, 'TỐI MẬT'],
    ['Số 15-KH/ĐU (Mật)', 'MẬT'],
    ['MẬT Kiến An, ngày 05 tháng 12 năm 2025', 'MẬT'],
    ['TỐI MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỐI MẬT'],
    ['MẬT ĐẢNG CỘNG SẢN VIỆT NAM', 'MẬT'],
    ['*\tMẬT', 'MẬT'],
  ] as const)('typed as “%s”', (stamp, level) => {
    expect(secrecyStampOf(head(stamp))).toBe(level)
  })

  test('at the very beginning, on the page of an annex, after Windows line ends', () => {
    expect(secrecyStampOf('MẬT')).toBe('MẬT')
    expect(secrecyStampOf(`THÔNG BÁO\nThường\fPHỤ LỤC\nTUYỆT MẬT\nDanh sách`)).toBe('TUYỆT MẬT')
    expect(secrecyStampOf(head('TỐI MẬT').replaceAll('\n', '\r\n'))).toBe('TỐI MẬT')
  })

  test.each([
    'MẶT',
    'MÂT',
    'MẠT',
    'MAT',
    'M4T',
    'HẬT',
    'MẬI',
    '|MẬT|',
    'IMẬTI',
    'M Ặ T',
    'TÓI MÂT',
    'T0I MẬT',
    'TỐI MẠI',
    'TUYẸT MAT',
    'TUYÊT MÂT',
    'TUYET MẶI',
    'TUVỆT MẬT',
  ])('in a scan where it was recognised as “%s”', (noise) => {
    expect(secrecyStampOf(head(noise), 'ocr')).not.toBeNull()
  })
})

describe('What only contains the word is let through', () => {
  const harmless = [
    'Giữ bí mật thông tin người tố cáo',
    'MẬT ĐỘ DÂN CƯ CÁC TỔ DÂN PHỐ',
    'Mật độ xây dựng tối đa 60 %',
    'ĐỔI MẬT KHẨU TÀI KHOẢN ĐỊNH DANH',
    'QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'Cam kết bảo mật dữ liệu cá nhân',
    'Đồng chí Nguyễn Văn Mật, Tổ trưởng tổ dân phố số 12',
    'NGUYỄN THỊ MẬT',
    'Bà Mật',
    'Mật',
    'Hộ nuôi mật ong',
    'MẬT ONG',
    'Độ mật: Thường',
    'Độ mật: Không',
    'Độ mật:',
    'Mật mã dân sự',
    'Công tác cơ yếu, mật mã',
    'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM',
    'Số: 12/BC-UBND',
    'Thân mật, đầm ấm',
    'TMẬT',
    'Chuyên mục: bí mật, riêng tư',
  ]
  test.each(harmless)('“%s”', (line) => {
    expect(secrecyStampOf(head(line))).toBeNull()
    expect(secrecyStampOf(head(line), 'ocr')).toBeNull()
  })

  test.each([
    ['BAN HÀNH QUY CHẾ BẢO VỆ BÍ', 'MẬT'],
    ['TẬP HUẤN VỀ BẢO', 'MẬT'],
    ['ĐỘ', 'MẬT'],
    ['MẬT', 'ĐỘ DÂN SỐ'],
    ['MẬT', 'KHẨU'],
  ])('a title broken over two lines: “%s / %s”', (first, second) => {
    expect(secrecyStampOf(head(`${first}\n${second}`))).toBeNull()
  })

  test('a Front whose name was broken over two lines of a scan', () => {
    expect(secrecyStampOf(head('ỦY BAN\nMẶT\nTRẬN TỔ QUỐC VIỆT NAM'), 'ocr')).toBeNull()
    expect(secrecyStampOf(head('MẶT'), 'typed'), 'typed letters are taken at their word').toBeNull()
  })

  test('a list of the levels far down in a text that explains them', () => {
    const long = Array.from({ length: 60 }, (_, at) => `${at + 1}. Nội dung tuyên truyền`).join('\n')
    expect(secrecyStampOf(`${long}\nTUYỆT MẬT`)).toBeNull()
  })
})

test('Whatever stands around it, a stamp on a line of its own in the head is found', () => {
  const line = fc.constantFrom('THÔNG BÁO', 'Số 05-TB/ĐU', 'ĐẢNG ỦY PHƯỜNG', '*', 'V/v họp giao ban', '-----')
  const stamp = fc.constantFrom('MẬT', 'TỐI MẬT', 'TUYỆT MẬT')
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 20 }),
      fc.array(line, { maxLength: 30 }),
      stamp,
      (before, after, level) => {
        expect(secrecyStampOf([...before, level, ...after].join('\n'))).toBe(level)
      },
    ),
  )
})

test('Any text at all is judged without failing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('typed', 'ocr'),
      (text, origin) => {
        secrecyStampOf(text, origin)
      },
    ),
  )
})
