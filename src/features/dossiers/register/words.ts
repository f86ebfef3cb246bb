import type { Topic } from '#features/calendar/index.ts'
import type { Unit } from '#features/people/index.ts'
import { gapNames, stateNames } from '../messages.ts'
import {
  dossierRegisterHref,
  type GapFilter,
  type RegisterFilter,
  type Sort,
  type StateFilter,
  stateOfFilter,
} from './filter.ts'

export type RegisterChoices = {
  readonly units: readonly Unit[]
  readonly topics: readonly Topic[]
  readonly conferences: readonly { readonly id: string; readonly title: string; readonly heldOn: string }[]
}

export const stateFilterNames: Readonly<Record<StateFilter, string>> = {
  open: 'Đang mở',
  all: 'Mọi tình trạng',
  ...stateNames,
}
export const gapFilterNames: Readonly<Record<GapFilter, string>> = {
  all: 'Chưa ai giải quyết: không mục, không đơn vị, chưa trả lời',
  ...gapNames,
}
export const lateNames = {
  any: 'Quá một trong hai hạn',
  answer: 'Quá hạn trả lời',
  work: 'Quá hạn giải quyết',
} as const

/** Each condition in words, with the address without it. */
export function conditionsOf(filter: RegisterFilter, sort: Sort, choices: RegisterChoices) {
  const unit = (id: string) => choices.units.find((one) => one.id === id)?.name ?? '(không còn)'
  const topic = (code: string) =>
    choices.topics.find((one) => one.code === code)?.name ??
    choices.topics.find((one) => one.group === code)?.groupName ??
    code
  const conference = (id: string) => choices.conferences.find((one) => one.id === id)?.title ?? '(không còn)'
  const said: readonly (readonly [keyof RegisterFilter, string | null])[] = [
    ['text', filter.text && `Có chữ “${filter.text}”`],
    ['state', filter.state && stateFilterNames[filter.state]],
    ['unit', filter.unit && `Đơn vị: ${unit(filter.unit)}`],
    ['topic', filter.topic && `Lĩnh vực: ${topic(filter.topic)}`],
    ['group', filter.group && unit(filter.group)],
    ['conference', filter.conference && conference(filter.conference)],
    ['late', filter.late && lateNames[filter.late]],
    ['gap', filter.gap && gapFilterNames[filter.gap]],
    ['clause', filter.clause && 'Cùng một mục kết luận'],
    ['directive', filter.directive && 'Cùng một chỉ đạo'],
  ]
  return said.flatMap(([key, words]) =>
    words ? [{ label: words, removeHref: dossierRegisterHref({ ...filter, [key]: null }, sort) }] : [],
  )
}

/** The whole filter as one line for paper. */
export function filterLine(filter: RegisterFilter, choices: RegisterChoices): string {
  const words = conditionsOf(filter, 'newest', choices).map(({ label }) => label)
  return (filter.state === null ? [stateFilterNames[stateOfFilter(filter)], ...words] : words).join('; ')
}
