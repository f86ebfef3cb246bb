import { expect, test } from 'vitest'
import { keyOf } from './key.ts'
import { namesAt } from './name-list.ts'

const names = (text: string) => namesAt({ text, key: keyOf(text) }, 0)?.names.map((name) => name.text) ?? null

test.each([
  ['Phòng Kinh tế, Hạ tầng và Đô thị phường khảo sát', ['Phòng Kinh tế, Hạ tầng và Đô thị phường']],
  ['Phòng Kinh tế, Phòng Văn hóa - Xã hội rà soát', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
  ['Văn phòng HĐND và UBND xã, Công an xã báo cáo', ['Văn phòng HĐND và UBND xã', 'Công an xã']],
  ['các phòng, bộ phận chuyên môn, phối hợp', ['các phòng, bộ phận chuyên môn']],
  ['Công an phường và các tổ dân phố tổ chức rà soát', ['Công an phường', 'các tổ dân phố']],
  ['Ủy ban nhân dân các phường, xã có trách nhiệm', ['Ủy ban nhân dân các phường, xã']],
  [
    'các Bộ: Tài chính, Nông nghiệp và Môi trường có ý kiến',
    ['Bộ Tài chính', 'Bộ Nông nghiệp và Môi trường'],
  ],
  ['Ban quản trị chùa Linh Sơn chuẩn bị', ['Ban quản trị chùa Linh Sơn']],
  ['Hạt Quản lý đường bộ số 2 khảo sát', ['Hạt Quản lý đường bộ số 2']],
  ['chi bộ các thôn Đông, Đoài, Trung nắm tình hình', ['chi bộ các thôn Đông, Đoài, Trung']],
  ['Trưởng 9 ấp vận động', ['Trưởng 9 ấp']],
  ['đồng chí Phó Bí thư, Chủ tịch UBND xã chỉ đạo', ['đồng chí Phó Bí thư, Chủ tịch UBND xã']],
  ['Ban Thường vụ Đảng ủy (BTV) giao', ['Ban Thường vụ Đảng ủy']],
  ['Ủy ban nhân dân phường (sau đây gọi tắt là UBND phường) chỉ đạo', ['Ủy ban nhân dân phường']],
  [
    'Công ty Điện lực Tân An, Viễn thông Tân An và các tổ dân phố kiểm tra',
    ['Công ty Điện lực Tân An', 'Viễn thông Tân An', 'các tổ dân phố'],
  ],
])('“%s” names %j', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test.each([
  'phòng chống dịch bệnh',
  'hội nghị đối thoại',
  'trường hợp vượt thẩm quyền',
  'ban hành kế hoạch',
  'tổ chức kiểm tra',
])('“%s” names nobody', (text) => {
  expect(names(text)).toBeNull()
})
