import { expect, test } from 'vitest'
import { suspicionsIn } from './personal-data.ts'

test.each([
  ['Bà Nguyễn Thị Sáu đề nghị nạo vét cống', 'person', 'Bà Nguyễn Thị Sáu'],
  ['theo ý kiến của ông Tạ Văn Bình', 'person', 'ông Tạ Văn Bình'],
  ['liên hệ 0912 304 518 để biết', 'phone', '0912 304 518'],
  ['gọi +84 912.304.518', 'phone', '+84 912.304.518'],
  ['căn cước 031185001234', 'identity-number', '031185001234'],
  ['ngập trước số nhà 12/34', 'house', 'số nhà 12/34'],
  ['hố ga tại số 15 đường Trần Thành Ngọ', 'house', 'số 15'],
  ['hộ 12/34/5 đường Cựu Viên', 'house', '12/34/5'],
  ['thư gửi sau.nguyen@example.vn', 'email', 'sau.nguyen@example.vn'],
])('“%s” looks like personal data', (text, kind, words) => {
  expect(suspicionsIn(text)).toContainEqual({ kind, words })
})

test.each([
  'Nạo vét cống, rãnh tại tổ dân phố số 12, hoàn thành trước ngày 10/12/2025',
  'Tuyên truyền để bà con không đổ rác; anh chị em công nhân vệ sinh làm việc ban đêm',
  'Sửa vỉa hè đường Bà Triệu và phố Ông Ích Khiêm',
  'Theo Thông báo số 44-TB/ĐU ngày 09/9/2025, kinh phí 1.250.000.000 đồng',
])('“%s” does not', (text) => {
  expect(suspicionsIn(text)).toEqual([])
})
