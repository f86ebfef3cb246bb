import type { ChangedLine, Piece } from '../changes.ts'

/** Changed lines with two lines around them; what nobody touched in between is folded. */
export const ChangedLines = ({ lines }: { readonly lines: readonly ChangedLine[] }) => (
  <div class="changes">
    {stretchesOf(lines).map((stretch, at) =>
      stretch.folded ? (
        <details key={String(at)}>
          <summary>{stretch.lines.length} dòng giữ nguyên</summary>
          <Lines lines={stretch.lines} />
        </details>
      ) : (
        <Lines key={String(at)} lines={stretch.lines} />
      ),
    )}
  </div>
)

type Stretch = { readonly folded: boolean; readonly lines: ChangedLine[] }

/** Long runs without a change are folded, short ones are read along. */
function stretchesOf(lines: readonly ChangedLine[]): readonly Stretch[] {
  const near = (at: number) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((one) => one.changed)
  const stretches: Stretch[] = []
  for (const [at, line] of lines.entries()) {
    const folded = !near(at)
    const last = stretches.at(-1)
    if (last?.folded === folded) last.lines.push(line)
    else stretches.push({ folded, lines: [line] })
  }
  return stretches.map((stretch) => ({ ...stretch, folded: stretch.folded && stretch.lines.length > AROUND }))
}

const AROUND = 2

const Lines = ({ lines }: { readonly lines: readonly ChangedLine[] }) => (
  <>
    {lines.map(({ pieces }, at) => (
      <p key={String(at)}>
        {pieces.map((piece, index) => (
          <Words key={String(index)} {...piece} />
        ))}
      </p>
    ))}
  </>
)

const Words = ({ kind, text }: Piece) => {
  switch (kind) {
    case 'same':
      return <>{text}</>
    case 'added':
      return (
        <ins>
          <span class="ds-sr-only">thêm: </span>
          {text}
        </ins>
      )
    case 'removed':
      return (
        <del>
          <span class="ds-sr-only">bỏ: </span>
          {text}
        </del>
      )
  }
}
