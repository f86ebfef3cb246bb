import { createHash } from 'node:crypto'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'
import { ok, type Refusal, type Result, refuse } from '#domain/result.ts'
import type { DirectiveId } from '#features/directives/index.ts'
import type { NoticeId } from '#features/notices/index.ts'

export type AnnouncementId = Id<'Announcement'>

/** One promise as the public reads it: what, who, by when. How it stands is read when somebody looks. */
export type Item = {
  readonly directiveId: DirectiveId
  readonly clause: string | null
  readonly text: string
  readonly units: readonly string[]
  readonly due: IsoDate | null
}
export type Content = {
  readonly notice: NoticeId
  readonly noticeTitle: string
  readonly title: string
  readonly items: readonly Item[]
}

/** One act of publication. A later version takes the place of the one before; a withdrawn one is not shown. */
export type Announcement = Omit<Content, 'noticeTitle'> & {
  readonly id: AnnouncementId
  readonly version: number
  readonly sha256: string
  readonly publishedBy: AccountId
  readonly publishedAt: Date
  readonly withdrawn: { readonly at: Date; readonly reason: string } | null
}

/** What an edition still says and the public no longer reads: its topic was closed to them after it was published. */
export const hiddenItems = (
  { items }: Pick<Announcement, 'items'>,
  states: ReadonlyMap<string, unknown>,
): readonly Item[] => items.filter(({ directiveId }) => !states.has(directiveId))

/** The exact bytes the fingerprint is taken of: JSON with the keys in this order, UTF-8, no white space. Anybody can check it. */
export const canonical = ({ notice, noticeTitle, title, items }: Content): string =>
  JSON.stringify({
    notice,
    noticeTitle,
    title,
    items: items.map(({ directiveId, clause, text, units, due }) => ({
      directiveId,
      clause,
      text,
      units,
      due,
    })),
  })

export const fingerprint = (content: Content): string =>
  createHash('sha256').update(canonical(content)).digest('hex')

/** Whether this content may become the next version; `seen` is the fingerprint of what the preview showed. */
export function publish(
  content: Content,
  seen: string,
  latest: Announcement | null,
): Result<{ version: number }> {
  const [first, ...others] = missing(content)
  if (first !== undefined) return { ok: false, refusals: [first, ...others] }
  if (fingerprint(content) !== seen)
    return refuse(
      'not-as-previewed',
      'Nội dung vừa thay đổi so với bản xem trước. Hãy xem lại bản dưới đây rồi công khai.',
    )
  if (latest !== null && latest.withdrawn === null && sameContent(content, latest))
    return refuse('unchanged', 'Nội dung này giống hệt bản đang công khai, không cần công khai lại.')
  return ok({ version: (latest?.version ?? 0) + 1 })
}

/** What the content lacks, each with what to do. */
export function missing({ title, items }: Content): readonly Refusal[] {
  const empty = items.filter(({ text }) => text === '')
  return [
    ...(title === ''
      ? [{ code: 'no-title', message: 'Xin ghi tiêu đề trang công khai.', field: 'title' }]
      : []),
    ...(items.length === 0
      ? [
          {
            code: 'no-items',
            message: 'Chưa chọn nội dung nào. Hãy đánh dấu ít nhất một nội dung để công khai.',
          },
        ]
      : []),
    ...empty.map(({ directiveId }) => ({
      code: 'no-text',
      message: 'Xin ghi câu sẽ công khai, hoặc bỏ đánh dấu nội dung này.',
      field: `text.${directiveId}`,
    })),
  ]
}

const sameContent = (content: Content, published: Announcement): boolean =>
  canonical({ ...content, noticeTitle: '' }) === canonical({ ...published, noticeTitle: '' })

/** What a version changed, for everyone to read: which places, never the words that were taken away (they may have named somebody). */
export type Change = {
  readonly kind: 'added' | 'removed' | 'reworded' | 'units' | 'due'
  readonly clause: string | null
}

export function changesBetween(before: Announcement, after: Announcement): readonly Change[] {
  const old = new Map(before.items.map((item) => [item.directiveId, item]))
  const now = new Set(after.items.map(({ directiveId }) => directiveId))
  return [
    ...after.items.flatMap((item) => changesOf(old.get(item.directiveId), item)),
    ...before.items
      .filter(({ directiveId }) => !now.has(directiveId))
      .map(({ clause }) => ({ kind: 'removed', clause }) as const),
  ]
}

function changesOf(before: Item | undefined, after: Item): readonly Change[] {
  const { clause } = after
  if (before === undefined) return [{ kind: 'added', clause }]
  return [
    ...(before.text === after.text ? [] : [{ kind: 'reworded', clause } as const]),
    ...(before.units.join() === after.units.join() ? [] : [{ kind: 'units', clause } as const]),
    ...(before.due === after.due ? [] : [{ kind: 'due', clause } as const]),
  ]
}
