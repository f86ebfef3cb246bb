import { isProvisionalYear } from '#domain/calendar.ts'
import { formatDate, yearOf } from '#domain/date.ts'
import { lastDay, warnLastDayNotWorking } from '#domain/deadline.ts'
import { findDuePhrases } from '#domain/due-phrase.ts'
import type { Doubt, DoubtFacts } from './doubt.ts'

/** Days that are none, are past, are days off or may still become some. */
export function ofDeadlines(facts: DoubtFacts): readonly Doubt[] {
  const { document, reading, calendar, lenient, today } = facts
  if (reading === null) return []
  const found = findDuePhrases(document.words.body, { issueDate: today, calendar })
  return [...new Map(found.map((due) => [due.phrase, due])).values()].flatMap((due) => {
    const last = lastDay(due, { lenient })
    const said = `“${due.phrase}”: `
    if (due.broken === true)
      return [{ code: 'due-broken', message: `${said}ngày này không có trong lịch. Hãy ghi lại ngày.` }]
    if (last === null) return []
    // Words that look back ("đã nộp trước ngày 01/7/2025") are told from a deadline by how far back they look.
    if (last < today)
      return due.past === true && yearOf(last) < yearOf(today)
        ? []
        : [
            {
              code: 'due-past',
              message: `${said}hạn này đã qua từ ngày ${formatDate(last)}. Nếu là hạn giao việc, hãy ghi ngày khác.`,
            },
          ]
    const warning = warnLastDayNotWorking(calendar, due, { lenient })
    return [
      ...(warning === null ? [] : [{ code: 'due-day-off', message: `${said}${warning}` }]),
      ...(isProvisionalYear(calendar, yearOf(last))
        ? [
            {
              code: 'due-provisional',
              message: `${said}lịch nghỉ chính thức của năm ${yearOf(last)} chưa công bố, ngày làm việc có thể thay đổi.`,
            },
          ]
        : []),
    ]
  })
}
