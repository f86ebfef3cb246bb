import type { DayOff } from '#domain/calendar.ts'
import type { DayMark } from './day.ts'

export const kindNames: Readonly<Record<DayOff['kind'], string>> = {
  holiday: 'Nghỉ lễ, Tết',
  'swap-off': 'Nghỉ hoán đổi',
  'make-up': 'Làm bù',
}

export const statusNames: Readonly<Record<DayOff['status'], string>> = {
  official: 'Đã có văn bản',
  provisional: 'Tạm tính',
}

/** The letter beside a date, so that a black-and-white print says as much as the screen. */
export const markSigns: Readonly<Record<DayMark['mark'], string>> = {
  working: '',
  weekend: '',
  holiday: 'L',
  'swap-off': 'H',
  'make-up': 'B',
}

export const issuedNeverMove =
  'Hạn đã ghi trong chỉ đạo, hồ sơ, văn bản đến, văn bản đã gửi, hạn đã in trên biên nhận không tự đổi theo lịch. Nếu cần lùi hạn, cơ quan giao việc quyết định gia hạn cho từng việc.'
