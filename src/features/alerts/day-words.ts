import { addDays, formatDate, type IsoDate, weekdayName } from '#domain/date.ts'
import { upperFirst } from '#domain/text.ts'

/** "Hôm nay, thứ Sáu 21/11/2025" */
export function dayWords(day: IsoDate, today: IsoDate): string {
  const date = `${weekdayName(day)} ${formatDate(day)}`
  if (day === today) return `Hôm nay, ${date}`
  if (day === addDays(today, -1)) return `Hôm qua, ${date}`
  return upperFirst(date)
}
