import { ok, type Result, refuse } from '#domain/result.ts'
import { foldForSearch } from '#domain/text.ts'
import {
  type Conference,
  type Delegate,
  delegateLabel,
  readDelegateLines,
  stateOf,
} from '#features/conferences/index.ts'
import type { Caution } from '../caution.ts'
import type { PetitionId, PetitionKind } from '../petition.ts'

/** One opinion as spoken at the conference, for those who take down. */
export type Remark = {
  readonly id: PetitionId
  readonly code: string
  readonly order: number
  readonly kind: PetitionKind
  readonly speaker: string | null
  readonly unit: string | null
  readonly unitName: string | null
  readonly text: string
  readonly topic: string | null
  readonly topicName: string | null
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly enteredBy: string | null
  readonly enteredByName: string | null
  readonly at: Date
  readonly version: number
  readonly corrections: readonly string[]
}

/** What is taken down while the conference runs, and nothing before or after. */
export function mayCapture(conference: Pick<Conference, 'events' | 'cancelled'>): Result<null> {
  switch (stateOf(conference)) {
    case 'open':
      return ok(null)
    case 'planned':
    case 'announced':
      return refuse(
        'not-open',
        'Hội nghị chưa khai mạc nên chưa ghi ý kiến được. Hãy chờ Văn phòng bấm Khai mạc.',
      )
    case 'closed':
    case 'published':
      return refuse(
        'not-open',
        'Hội nghị đã bế mạc nên không ghi thêm được ý kiến. Nếu còn ý kiến phải ghi, hãy đề nghị Văn phòng mở lại hội nghị.',
      )
    case 'cancelled':
      return refuse('not-open', 'Hội nghị đã hủy nên không ghi được ý kiến.')
  }
}

export type Speaker =
  | { readonly kind: 'delegate'; readonly delegate: Delegate }
  | { readonly kind: 'new'; readonly name: string; readonly from: string | null }
  | { readonly kind: 'unknown' }

/**
 * Who is meant by what stands in the speaker's box: a delegate by the label of the list, or by the name alone when only one bears it;
 * anybody else is new. Accents and case do not matter.
 */
export function speakerIn(typed: string | null, delegates: readonly Delegate[]): Speaker {
  const [written] = readDelegateLines(typed ?? '')
  if (written === undefined) return { kind: 'unknown' }
  const wanted = foldForSearch(typed ?? '')
  const byLabel = delegates.find((one) => foldForSearch(delegateLabel(one)) === wanted)
  if (byLabel !== undefined) return { kind: 'delegate', delegate: byLabel }
  const [first, ...others] = delegates.filter(({ name }) => foldForSearch(name) === wanted)
  if (first !== undefined && others.length === 0) return { kind: 'delegate', delegate: first }
  return { kind: 'new', name: written.name, from: written.from }
}

/** What made one think of a denunciation, and the two ways on. */
export const cautionWords = ({ reason, because }: Caution): string =>
  `Lời này có chữ giống ${reason === 'to-cao' ? 'một lời tố cáo' : 'lời nói về thái độ cán bộ'}${because.length === 0 ? '' : ` (${because.map((word) => `“${word}”`).join(', ')})`}. Hãy chọn loại hạn chế để niêm phong, hoặc đánh dấu đã xem kỹ.`
