import { formatDate, type IsoDate, parseIsoDate, parseVietnameseDate } from './date.ts'
import { type Refused, refuse } from './result.ts'

/** Another last day, or working days to add to the present one. */
export type AskedTime = { readonly day: IsoDate } | { readonly workingDays: number }

/** "15/12/2025"; "5 ngày làm việc" or "5", from 1 to 250. Null when it says neither. */
export function readAskedTime(text: string): AskedTime | null {
  const count = Number(/^\+?\s*(\d{1,3})(?:\s*ngày\s+làm\s+việc)?$/iu.exec(text.trim())?.[1])
  if (count >= 1 && count <= 250) return { workingDays: count }
  const day = parseVietnameseDate(text) ?? parseIsoDate(text)
  return day === null ? null : { day }
}

/** What is asked of a person whose words `readAskedTime` could not read. */
export const WRONG_TIME =
  'Xin ghi một ngày như 15/12/2025, hoặc số ngày làm việc cần thêm như “5 ngày làm việc”.'

/** Why a last day may not move there, told at the form field `field`; null when it may. Only forwards, and not into the past. */
export function wrongExtension(
  move: { readonly from: IsoDate; readonly to: IsoDate },
  today: IsoDate,
  field: string,
): Refused | null {
  if (move.to <= move.from)
    return refuse('not-later', `Hạn mới phải sau hạn hiện tại ${formatDate(move.from)}.`, field)
  return move.to < today
    ? refuse('past', 'Hạn mới đã qua. Xin chọn một ngày từ hôm nay trở đi.', field)
    : null
}
