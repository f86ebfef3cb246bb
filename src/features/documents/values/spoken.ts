import type { IsoDate } from '#domain/date.ts'

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** A whole number from 0 to 999.999 as it is read aloud: 21 "hai mươi mốt", 105 "một trăm linh năm", 2025 "hai nghìn không trăm hai mươi lăm". */
export function spokenNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) return String(value)
  if (value < 1000) return hundreds(value, false)
  const rest = value % 1000
  const thousands = `${hundreds(Math.floor(value / 1000), false)} nghìn`
  return rest === 0 ? thousands : `${thousands} ${hundreds(rest, true)}`
}

/** `full`: what follows a thousand names its hundreds even when there are none. */
function hundreds(value: number, full: boolean): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100]
  if (hundred === 0 && !full) return tens(rest)
  const words = `${DIGITS[hundred]} trăm`
  if (rest === 0) return words
  return `${words} ${rest < 10 ? `linh ${DIGITS[rest]}` : tens(rest)}`
}

function tens(value: number): string {
  const [ten, one] = [Math.floor(value / 10), value % 10]
  if (ten === 0) return DIGITS[one] ?? ''
  const words = ten === 1 ? 'mười' : `${DIGITS[ten]} mươi`
  if (one === 0) return words
  if (one === 5) return `${words} lăm`
  return `${words} ${one === 1 && ten > 1 ? 'mốt' : DIGITS[one]}`
}

/** "ngày mồng năm tháng mười hai năm hai nghìn không trăm hai mươi lăm" */
export function spokenDate(date: IsoDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const first = day <= 10 ? 'mồng ' : ''
  return `ngày ${first}${spokenNumber(day)} tháng ${month === 4 ? 'tư' : spokenNumber(month)} năm ${spokenNumber(year)}`
}

/** "08:30" is "tám giờ ba mươi phút sáng". */
export function spokenTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const part = hour < 11 ? 'sáng' : hour < 13 ? 'trưa' : hour < 18 ? 'chiều' : 'tối'
  const shown = hour > 12 ? hour - 12 : hour
  return [`${spokenNumber(shown)} giờ`, ...(minute === 0 ? [] : [`${spokenNumber(minute)} phút`]), part].join(
    ' ',
  )
}

/** Letters that stand for words, dates and numbers, as a voice reads them. */
export const spoken = (text: string): string =>
  ABBREVIATIONS.reduce((words, [short, full]) => words.replace(short, full), text)
    .replace(
      DATE,
      (_, day: string, month: string, year: string) =>
        `${Number(day) <= 10 ? 'mồng ' : ''}${spokenNumber(Number(day))} tháng ${Number(month) === 4 ? 'tư' : spokenNumber(Number(month))} năm ${spokenNumber(Number(year))}`,
    )
    .replace(NUMBER, (digits) => spokenNumber(Number(digits)))

const DATE = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu
/** Houses and lanes ("12/34", "12A") are read as they stand. */
const NUMBER = /(?<![\p{L}\d/.,-])\d{1,6}(?![\p{L}\d/%-]|[.,]\d)/gu

const word = (letters: string) => new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'gu')
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [word('HĐND'), 'Hội đồng nhân dân'],
  [word('UBND'), 'Ủy ban nhân dân'],
  [word('MTTQ'), 'Mặt trận Tổ quốc'],
  [word('VPĐU'), 'Văn phòng Đảng ủy'],
  [word('BTV'), 'Ban Thường vụ'],
  [word('TDP'), 'tổ dân phố'],
  [word('GCN'), 'Giấy chứng nhận'],
  [word('PCCC'), 'phòng cháy chữa cháy'],
  [word('QSDĐ'), 'quyền sử dụng đất'],
  [word('km'), 'ki-lô-mét'],
  [word('m²'), 'mét vuông'],
  [word('m2'), 'mét vuông'],
]
