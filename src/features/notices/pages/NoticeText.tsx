import type { Draft, DraftId } from '../draft.ts'

type Piece = { readonly text: string; readonly drafts: readonly Numbered[] }
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
    {pieces(text, drafts).map((piece, index) =>
      piece.drafts.length === 0 ? (
        piece.text
      ) : (
        <mark
          key={index}
          data-current={piece.drafts.some(({ draft }) => draft.id === current) ? '' : undefined}
        >
          {piece.drafts.map(({ draft, order }) => (
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
          {piece.text}
        </mark>
      ),
    )}
  </div>
)

/** Cuts the text at the quotes. Drafts split from one sentence share a mark; a quote that begins inside another is marked by the other. */
function pieces(text: string, drafts: readonly Numbered[]): readonly Piece[] {
  const located = drafts
    .flatMap(({ draft, order }) =>
      draft.dropped || draft.quoteStart === null || draft.quoteEnd === null
        ? []
        : [{ draft, order, start: draft.quoteStart, end: draft.quoteEnd }],
    )
    .sort((a, b) => a.start - b.start || a.order - b.order)
  const result: Piece[] = []
  let position = 0
  for (const { start, end } of new Map(located.map((one) => [one.start, one])).values()) {
    if (start < position) continue
    result.push({ text: text.slice(position, start), drafts: [] })
    result.push({ text: text.slice(start, end), drafts: located.filter((one) => one.start === start) })
    position = end
  }
  result.push({ text: text.slice(position), drafts: [] })
  return result
}
