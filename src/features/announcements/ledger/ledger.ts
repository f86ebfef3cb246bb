import { createHash } from 'node:crypto'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, type Refusal, type Result, refuse } from '#domain/result.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DossierId } from '#features/dossiers/index.ts'

/** One matter as the public reads it: where, what was promised, by whom, by when, and what came of it. Never who asked. */
export type LedgerContent = {
  readonly dossier: DossierId
  readonly code: string
  readonly conference: {
    readonly id: ConferenceId
    readonly title: string
    readonly heldOn: IsoDate
  } | null
  readonly topicCode: string
  readonly topic: string
  readonly group: string | null
  /** A street or a lane, and only where it identifies nobody. */
  readonly place: string | null
  readonly promise: string
  readonly result: string | null
  readonly units: readonly string[]
  /** The day first promised. */
  readonly due: IsoDate | null
  readonly photos: readonly LedgerPhoto[]
}
export type LedgerPhoto = {
  readonly attachment: string
  readonly sha256: string
  readonly phase: 'before' | 'after'
  readonly caption: string
}

/** One act of publication of one matter, word for word. */
export type LedgerEdition = {
  readonly content: LedgerContent
  readonly edition: number
  readonly sha256: string
  readonly publishedBy: AccountId
  readonly publishedAt: Date
  readonly withdrawn: { readonly at: Date; readonly reason: string } | null
}

/** The exact bytes the fingerprint is taken of: JSON with the keys in this order, UTF-8, no white space. */
export const canonicalEntry = (content: LedgerContent): string => {
  const { dossier, code, conference, topicCode, topic, group, place, promise, result, units, due, photos } =
    content
  return JSON.stringify({
    dossier,
    code,
    conference:
      conference === null ? null : { id: conference.id, title: conference.title, heldOn: conference.heldOn },
    topicCode,
    topic,
    group,
    place,
    promise,
    result,
    units,
    due,
    photos: photos.map(({ attachment, sha256, phase, caption }) => ({ attachment, sha256, phase, caption })),
  })
}

export const fingerprintOfEntry = (content: LedgerContent): string =>
  createHash('sha256').update(canonicalEntry(content)).digest('hex')

/** Whether this may become the next edition; `seen` is the fingerprint of what the preview showed. */
export function publishEntry(
  content: LedgerContent,
  seen: string,
  latest: LedgerEdition | null,
): Result<{ readonly edition: number }> {
  const [first, ...others] = lacking(content)
  if (first !== undefined) return { ok: false, refusals: [first, ...others] }
  const now = fingerprintOfEntry(content)
  if (now !== seen)
    return refuse(
      'not-as-previewed',
      'Hồ sơ vừa thay đổi so với bản xem trước. Hãy xem lại bản dưới đây rồi công khai.',
    )
  if (latest !== null && latest.withdrawn === null && latest.sha256 === now)
    return refuse('unchanged', 'Nội dung này giống hệt bản đang công khai, không cần công khai lại.')
  return ok({ edition: (latest?.edition ?? 0) + 1 })
}

/** What the words lack, each with what to do. */
export const lacking = ({ promise, photos }: LedgerContent): readonly Refusal[] => [
  ...(promise === ''
    ? [{ code: 'no-promise', message: 'Xin ghi việc phường nhận làm, để người dân đọc.', field: 'promise' }]
    : []),
  ...photos
    .filter(({ caption }) => caption === '')
    .map(({ attachment }) => ({
      code: 'no-caption',
      message: 'Xin ghi một câu cho biết ảnh chụp gì: người khiếm thị nghe được ảnh qua câu này.',
      field: `caption.${attachment}`,
    })),
]

export type LedgerChange = 'promise' | 'result' | 'units' | 'due' | 'place' | 'photos' | 'heading'

/** What an edition changed, for everyone to read: which parts, never the words that were taken away. */
export function changesOfEntry(before: LedgerContent, after: LedgerContent): readonly LedgerChange[] {
  const differs = (part: (content: LedgerContent) => unknown) =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after))
  const parts: readonly (readonly [LedgerChange, (content: LedgerContent) => unknown])[] = [
    ['promise', ({ promise }) => promise],
    ['result', ({ result }) => result],
    ['units', ({ units }) => units],
    ['due', ({ due }) => due],
    ['place', ({ place, group }) => [place, group]],
    ['photos', ({ photos }) => photos],
    ['heading', ({ topicCode, topic, conference }) => [topicCode, topic, conference]],
  ]
  return parts.filter(([, part]) => differs(part)).map(([change]) => change)
}
