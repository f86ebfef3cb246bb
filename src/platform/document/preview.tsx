import type { ComponentChild, VNode } from 'preact'
import { type Block, lineInPt, type Paper, type Paragraph, printable, type Run } from './document.ts'
import { entriesOf, lineOf } from './list.ts'
import { type Defaults, filledRuns, filledStyle } from './look.ts'

/**
 * The paper on a screen, as text that can be read aloud and enlarged: the same words in the same order and look; line and page breaks are the
 * screen's own. Its look is `src/ui/styles/paper.css`, because pages carry no inline styles.
 */
export const PaperPreview = ({ paper }: { readonly paper: Paper }): VNode => (
  <div class="papers">
    {paper.parts.map(({ blocks, landscape = false }) => (
      <div class={landscape ? 'paper paper-landscape' : 'paper'}>
        {blocks.map((block) => (
          <BlockPreview block={block} paper={paper} />
        ))}
      </div>
    ))}
  </div>
)

type Props<Of> = { readonly block: Of; readonly paper: Defaults }

const BlockPreview = ({ block, paper }: Props<Block>): VNode => {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphPreview block={block} paper={paper} />
    case 'list':
      return (
        <>
          {entriesOf(block).map((one) => (
            <BlockPreview block={one.kind === 'entry' ? lineOf(one, block) : one} paper={paper} />
          ))}
        </>
      )
    case 'columns':
      return (
        <table class={`paper-columns ${spaceClass(block.beforePt)}`} role="presentation">
          <tr>
            {block.cells.map((cell, at) => (
              <td width={`${Math.round((block.shares[at] ?? 0) * 100)}%`}>
                {cell.map((one) => (
                  <BlockPreview block={one} paper={paper} />
                ))}
              </td>
            ))}
          </tr>
        </table>
      )
    case 'table':
      return (
        <table
          class={`paper-table ${block.head.length > 4 ? 'paper-wide ' : ''}${spaceClass(block.beforePt)}`}
        >
          <thead>
            <tr>
              {block.head.map((words) => (
                <th scope="col">{printable(words)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr>
                {row.map((runs, at) => (
                  <td
                    class={`paper-${block.columns[at]?.align ?? 'left'}`}
                    data-label={printable(block.head[at] ?? '')}
                  >
                    <Runs runs={runs} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'picture':
      return (
        <p class={`paper-${block.align ?? 'left'}`}>
          <img
            alt={printable(block.alt)}
            src={`data:image/svg+xml;base64,${Buffer.from(block.svg).toString('base64')}`}
            width={Math.round(block.widthMm * PIXELS_PER_MM)}
            height={Math.round(block.heightMm * PIXELS_PER_MM)}
          />
        </p>
      )
    case 'space':
      return <div class={spaceClass(block.heightPt)} />
  }
}

const PIXELS_PER_MM = 96 / 25.4

const ParagraphPreview = ({ block, paper }: Props<Paragraph>): VNode => {
  const style = filledStyle(block.style, paper)
  const { sizePt, line } = style
  const runs = filledRuns(block, paper)
  const classes = [
    `paper-${style.align ?? 'left'}`,
    `paper-size-${Math.round(sizePt)}`,
    ...(lineInPt(line, sizePt) > sizePt * 1.2 ? ['paper-open'] : []),
    ...((style.firstLineMm ?? 0) > 0 ? ['paper-indent'] : []),
    ...((style.beforePt ?? 0) > 0 ? [spaceClass(style.beforePt)] : []),
    ...(style.rule === undefined ? [] : [style.rule < 1 ? 'paper-ruled-part' : 'paper-ruled']),
  ].join(' ')
  const words =
    style.rule === undefined ? (
      <Runs runs={runs} />
    ) : (
      <span>
        <Runs runs={runs} />
      </span>
    )
  return <p class={classes}>{words}</p>
}

/** Vertical room in steps that the style sheet knows. */
const spaceClass = (pt = 0): string =>
  pt === 0 ? '' : pt <= 6 ? 'paper-after-6' : pt <= 18 ? 'paper-after-12' : 'paper-after-60'

const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map((run) => (
      <Look run={run} />
    ))}
  </>
)

const Look = ({ run }: { readonly run: Run }): ComponentChild => {
  const words = printable(run.text)
    .split('\n')
    .flatMap((piece, at) => (at === 0 ? [piece] : [<br />, piece]))
  const underlined = run.underline ? <u>{words}</u> : words
  const slanted = run.italic ? <em>{underlined}</em> : underlined
  return run.bold ? <strong>{slanted}</strong> : slanted
}
