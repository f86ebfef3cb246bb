import type { Draft, DraftId } from '../draft.ts'

export type Numbered = { readonly draft: Draft; readonly order: number }

/** The notice's own text with the sentence of each draft marked and numbered; a number leads to its draft, and back. */
export const NoticeText = ({
  text,
  drafts,
  current,
}: {
  text: string
  drafts: readonly Numbered[]
  current: DraftId | null
}) => (
  <div class="notice-text" lang="vi">
    {pieces(text, drafts).map(({ start, end, drafts }) =>
      drafts.length === 0 ? (
        text.slice(start, end)
      ) : (
        <mark
          key={start}
          data-drafts={drafts.map(({ order }) => order).join(' ')}
          data-current={drafts.some(({ draft }) => draft.id === current) ? '' : undefined}
        >
          {drafts
            .filter((one) => one.start === start)
            .map(({ draft, order }) => (
              <a
                key={draft.id}
                class="mark-number"
                id={`cau-${order}`}
                href={`#nhiem-vu-${order}`}
                aria-label={`Đến nhiệm vụ ${order}`}
              >
                {order}
              </a>
            ))}
          {text.slice(start, end)}
        </mark>
      ),
    )}
  </div>
)

/** Whether the sentence of a draft is marked in the text. */
export const isMarked = (draft: Draft): boolean =>
  !draft.dropped && draft.quoteStart !== null && draft.quoteEnd !== null

type Located = Numbered & { readonly start: number; readonly end: number }
type Piece = { readonly start: number; readonly end: number; readonly drafts: readonly Located[] }

/** Cuts the text wherever a quote begins or ends, so that a sentence within another keeps its own number. */
function pieces(text: string, drafts: readonly Numbered[]): readonly Piece[] {
  const located = drafts.flatMap(({ draft, order }) =>
    isMarked(draft) ? [{ draft, order, start: draft.quoteStart ?? 0, end: draft.quoteEnd ?? 0 }] : [],
  )
  const edges = [0, text.length, ...located.flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    return { start, end, drafts: located.filter((one) => one.start <= start && one.end >= end) }
  })
}
