import { daysBetween, formatDate, type IsoDate } from '#domain/date.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { ended, quoted } from './sentences.ts'

/** One directive as a report tells of it. */
export type Matter = {
  readonly code: string
  /** Null: the ward never speaks of this topic; it is only counted. */
  readonly title: string | null
  readonly unit: string
  readonly notice: NoticeId | null
  readonly part: string | null
  readonly state: string
  readonly due: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly endedOn: IsoDate | null
  readonly marks: readonly string[]
  /** What came of it, in the words of the office, and the papers that prove it. */
  readonly result: string | null
  readonly documents: readonly string[]
}

export const has = ({ marks }: Matter, mark: string): boolean => marks.includes(mark)

export const nameOfMatter = ({ title, code }: Matter): string =>
  title === null ? `Nội dung không nêu trong báo cáo (${code})` : quoted(title).replace(/\.$/u, '')

/** "hạn 04/12/2025", "hạn ban đầu 04/12/2025, gia hạn đến 14/12/2025", "không ghi hạn". */
function dueWords({ due, lastDay }: Matter): string {
  if (due === null) return lastDay === null ? 'không ghi hạn' : `hạn ${formatDate(lastDay)}`
  return lastDay === null || lastDay === due
    ? `hạn ${formatDate(due)}`
    : `hạn ban đầu ${formatDate(due)}, gia hạn đến ${formatDate(lastDay)}`
}

/** "Phòng KT: khảo sát … (hạn 04/12/2025). Đã hoàn thành …" */
export const told = (matter: Matter, today: IsoDate): string =>
  `${matter.unit}: ${nameOfMatter(matter)} (${dueWords(matter)}). ${standing(matter, today)}`

/** How far it is, in one or two short sentences. */
export function standing(matter: Matter, today: IsoDate): string {
  const { state, endedOn, lastDay, result, documents } = matter
  switch (state) {
    case 'closed': {
      const when = endedOn === null ? '' : ` ngày ${formatDate(endedOn)}`
      const measured = has(matter, 'on-time')
        ? ', đúng hạn'
        : has(matter, 'closed-late')
          ? ', chậm so với hạn ban đầu'
          : ''
      const proof = documents.length === 0 ? '' : ` (${documents.join('; ')})`
      const what = matter.title === null || result === null ? '' : ` ${ended(quoted(result))}`
      return `Đã hoàn thành${when}${measured}${proof}.${what}`
    }
    case 'cancelled':
      return 'Đã hủy.'
    default: {
      const late = has(matter, 'late') && lastDay !== null
      const far =
        state === 'handed-in'
          ? 'Đã nộp kết quả, chờ kiểm tra'
          : state === 'assigned'
            ? 'Mới giao'
            : 'Đang thực hiện'
      return [
        `${far}${late ? `, quá hạn ${daysBetween(lastDay, today)} ngày` : ''}.`,
        ...(has(matter, 'refused') ? ['Đơn vị từ chối, chờ quyết định.'] : []),
        ...(has(matter, 'beyond') ? ['Vướng việc vượt thẩm quyền của phường.'] : []),
        ...(has(matter, 'asking') ? ['Đang đề nghị gia hạn.'] : []),
      ].join(' ')
    }
  }
}
