import { expect, it } from 'vitest'
import { fingerprintOfOpinion } from './fingerprint.ts'

it('knows the same opinion again whatever its accents, case, spaces and full stops, but not of another person or group', () => {
  const print = fingerprintOfOpinion('Đề nghị sửa ngõ 12.', 'Nguyễn Văn An', '5')
  expect(fingerprintOfOpinion('de nghi  SỬA ngõ 12', 'nguyễn văn an', '5')).toBe(print)
  expect(fingerprintOfOpinion('Đề nghị sửa ngõ 14.', 'Nguyễn Văn An', '5')).not.toBe(print)
  expect(fingerprintOfOpinion('Đề nghị sửa ngõ 12.', 'Nguyễn Văn Ba', '5')).not.toBe(print)
  expect(fingerprintOfOpinion('Đề nghị sửa ngõ 12.', 'Nguyễn Văn An', null)).not.toBe(print)
})
