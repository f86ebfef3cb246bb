import { formatDate, type IsoDate } from '#domain/date.ts'
import { statusNames, unitRoleNames } from '../messages.ts'
import type { Choices } from './choice-queries.ts'
import { noFilter, type RegisterFilter, type StateFilter, stateOf, type Waiting } from './filter.ts'

/** One condition in words, and the filter without it. */
export type Condition = { readonly words: string; readonly without: RegisterFilter }

/** What the register is narrowed to, in the words of the office; the usual view says only that it holds the open ones. */
export function conditionsOf(filter: RegisterFilter, choices: Choices): readonly Condition[] {
  const { units, notices, topics, officers } = choices
  const named = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? '(không còn)'
  const said: readonly (readonly [keyof RegisterFilter, string | null])[] = [
    ['text', filter.text && `Có chữ “${filter.text}”`],
    ['state', filter.state && stateNames[filter.state]],
    ['unit', filter.unit && unitWords(filter, named(units, filter.unit))],
    ['due', filter.due && dueNames[filter.due]],
    ['dueFrom', range('Hạn', filter.dueFrom, filter.dueTo)],
    ['waiting', filter.waiting && waitingNames[filter.waiting]],
    ['extended', filter.extended ? 'Đã gia hạn' : null],
    ['onTime', filter.onTime === null ? null : onTimeName(filter.onTime)],
    [
      'notice',
      filter.notice && `Theo ${notices.find(({ id }) => id === filter.notice)?.number ?? 'thông báo'}`,
    ],
    ['topic', filter.topic && (topics.find(({ code }) => code === filter.topic)?.name ?? filter.topic)],
    ['officer', filter.officer && `Cán bộ: ${named(officers, filter.officer)}`],
    ['assignedFrom', range('Giao', filter.assignedFrom, filter.assignedTo)],
    ['closedFrom', range('Kết thúc', filter.closedFrom, filter.closedTo)],
    ['quietDays', filter.quietDays === null ? null : `Không có cập nhật từ ${filter.quietDays} ngày`],
  ]
  return said.flatMap(([key, words]) => (words ? [{ words, without: without(filter, key) }] : []))
}

/** The whole filter as one line for paper. */
export function filterLine(filter: RegisterFilter, choices: Choices): string {
  const words = conditionsOf(filter, choices).map((condition) => condition.words)
  return (filter.state === null ? [stateNames[stateOf(filter)], ...words] : words).join('; ')
}

/** A range is one condition, and the place of a unit goes with it. */
function without(filter: RegisterFilter, key: keyof RegisterFilter): RegisterFilter {
  const both: readonly (keyof RegisterFilter)[] = companions[key] ?? [key]
  return { ...filter, ...Object.fromEntries(both.map((one) => [one, noFilter[one]])) }
}
const companions: Partial<Record<keyof RegisterFilter, readonly (keyof RegisterFilter)[]>> = {
  unit: ['unit', 'role'],
  dueFrom: ['dueFrom', 'dueTo'],
  assignedFrom: ['assignedFrom', 'assignedTo'],
  closedFrom: ['closedFrom', 'closedTo'],
}

const unitWords = ({ role }: RegisterFilter, unit: string): string =>
  role === null ? unit : `${unit} (${unitRoleNames[role].toLocaleLowerCase('vi')})`

function range(what: string, from: IsoDate | null, to: IsoDate | null): string | null {
  if (from !== null && to !== null) return `${what} từ ${formatDate(from)} đến ${formatDate(to)}`
  if (from !== null) return `${what} từ ${formatDate(from)}`
  return to === null ? null : `${what} đến ${formatDate(to)}`
}

export const stateNames: Readonly<Record<StateFilter, string>> = {
  open: 'Đang mở',
  all: 'Mọi tình trạng',
  ...statusNames,
}

export const dueNames: Readonly<Record<NonNullable<RegisterFilter['due']>, string>> = {
  late: 'Quá hạn',
  'this-week': 'Đến hạn từ nay đến hết tuần',
  without: 'Không ghi hạn',
}

export const waitingNames: Readonly<Record<Waiting, string>> = {
  acceptance: 'Chờ đơn vị tiếp nhận',
  return: 'Bị trả lại, chờ bổ sung',
  check: 'Chờ kiểm tra sản phẩm',
  extension: 'Chờ trả lời gia hạn',
  refusal: 'Đơn vị từ chối, chờ quyết định',
}

export const onTimeName = (onTime: boolean): string =>
  onTime ? 'Xong đúng hạn ban đầu' : 'Không kịp hạn ban đầu'
