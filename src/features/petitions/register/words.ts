import { formatDate } from '#domain/date.ts'
import { kindNames, originNames } from '../messages.ts'
import type { Choices } from './choice-queries.ts'
import { noFilter, type RegisterFilter } from './filter.ts'

/** One condition in words, and the filter without it. */
export type Condition = { readonly words: string; readonly without: RegisterFilter }

/** What the register is narrowed to, in the words of the office. */
export function conditionsOf(filter: RegisterFilter, choices: Choices): readonly Condition[] {
  const said: readonly (readonly [keyof RegisterFilter, string | null])[] = [
    ['text', filter.text && `Có chữ “${filter.text}”`],
    ['unit', filter.unit && (choices.groups.find(({ id }) => id === filter.unit)?.name ?? 'Tổ không còn')],
    [
      'topic',
      filter.topic && (choices.topics.find(({ code }) => code === filter.topic)?.name ?? filter.topic),
    ],
    ['kind', filter.kind && kindNames[filter.kind]],
    ['origin', filter.origin && originNames[filter.origin]],
    [
      'conference',
      filter.conference &&
        (choices.conferences.find(({ id }) => id === filter.conference)?.title ?? 'Hội nghị'),
    ],
    [
      'batch',
      filter.batch && (choices.batches.find(({ id }) => id === filter.batch)?.name ?? 'Đợt tổng hợp'),
    ],
    ['withoutTopic', filter.withoutTopic ? 'Chưa xếp lĩnh vực' : null],
    ['withoutDossier', filter.withoutDossier ? 'Chưa vào hồ sơ' : null],
    ['receivedFrom', filter.receivedFrom && `Nhận từ ${formatDate(filter.receivedFrom)}`],
    ['receivedTo', filter.receivedTo && `Nhận đến ${formatDate(filter.receivedTo)}`],
  ]
  return said.flatMap(([key, words]) =>
    words ? [{ words, without: { ...filter, [key]: noFilter[key] } }] : [],
  )
}

/** The whole filter as one line for paper. */
export const filterLine = (filter: RegisterFilter, choices: Choices): string =>
  conditionsOf(filter, choices)
    .map(({ words }) => words)
    .join('; ') || 'Tất cả ý kiến'
