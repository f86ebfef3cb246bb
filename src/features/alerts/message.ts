import { formatDate, type IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { upperFirst } from '#domain/text.ts'
import type { ClockedDirective } from '#features/directives/index.ts'
import { href, routes } from '#routes'

/** One thing somebody should know. `key` names the event, so that the same person never hears of it twice. */
export type Message = {
  readonly account: AccountId
  readonly key: string
  /** When it happened; the clocks speak of now. */
  readonly at: Date
  readonly kind: string
  /** What happened. */
  readonly title: string
  /** To what: the code and title of the directive or dossier. */
  readonly about: string | null
  readonly note: string | null
  readonly href: string
  readonly byMail: boolean
}

const LONGEST_TITLE = 110

/** "CĐ-2025-012 Nạo vét cống tổ 12" */
export const naming = ({ code, title }: Pick<ClockedDirective, 'code' | 'title'>): string =>
  `${code} ${title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title}`

export const addressOf = ({ id }: Pick<ClockedDirective, 'id'>): string => href(routes.directive, { id })

/** What a unit is told when work is given to it, one directive or several of one notice. */
export function newWork(
  directives: readonly ClockedDirective[],
  source: string | null,
): Pick<Message, 'title' | 'about' | 'note' | 'href'> {
  const [first] = directives
  const by = source === null ? '' : ` theo ${source}`
  if (first !== undefined && directives.length === 1)
    return {
      title: `Việc mới giao${by}`,
      about: naming(first),
      note: `${upperFirst(until(first.lastDay))}. Xin mở ra và bấm tiếp nhận.`,
      href: addressOf(first),
    }
  return {
    title: `${directives.length} việc mới giao${by}`,
    about: null,
    note: directives.map((one) => `${naming(one)} (${until(one.lastDay)})`).join('\n'),
    href: href(routes.directivesMine),
  }
}

/** What a person is told when somebody did the same to several directives at once. */
export function atOnce(
  directives: readonly ClockedDirective[],
  said: { readonly what: string; readonly note: string | null },
): Pick<Message, 'title' | 'about' | 'note' | 'href'> {
  const [first] = directives
  if (first !== undefined && directives.length === 1)
    return { title: said.what, about: naming(first), note: said.note, href: addressOf(first) }
  const lines = directives.map((one) => `${naming(one)} (${until(one.lastDay)})`)
  return {
    title: `${said.what}: ${directives.length} việc`,
    about: null,
    note: [...(said.note === null ? [] : [said.note]), ...lines].join('\n'),
    href: href(routes.directivesMine),
  }
}

const until = (lastDay: IsoDate | null): string =>
  lastDay === null ? 'không ghi hạn' : `hạn cuối ${formatDate(lastDay)}`

/** What changed and what was said of it, each on a line. */
export const noteOf = ({
  from,
  to,
  note,
}: {
  readonly from?: string
  readonly to?: string
  readonly note?: string
}) => {
  const change = to === undefined ? [] : [from === undefined ? `Thành: ${to}` : `Từ ${from} thành ${to}`]
  const lines = [...change, ...(note === undefined ? [] : [note])]
  return lines.length === 0 ? null : lines.join('\n')
}
