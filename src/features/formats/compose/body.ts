import {
  type Block,
  type Item,
  type Picture,
  paragraph,
  type Run,
  type Table,
} from '#platform/document/document.ts'
import type { BodyBlock, Clause, TableBlock, Words } from '../official.ts'
import type { Rules } from '../rules/regime.ts'
import { styled } from './styles.ts'

/** The words of a paper. `end` closes the last of them: "." of the Party, "./." of the State, '' of an annex. */
export function bodyBlocks(body: readonly BodyBlock[], rules: Rules, end: string): readonly Block[] {
  const ended = body.map((block, at) => (at === body.length - 1 ? withEnd(block, end) : block))
  return ended.map((block, at) => blockOf(block, rules, { first: at === 0, last: at === body.length - 1 }))
}

type Where = { readonly first: boolean; readonly last: boolean }

function blockOf(block: BodyBlock, rules: Rules, { first, last }: Where): Block {
  const more = { ...(first ? { beforePt: 12 } : {}), ...(last ? { keepWithNext: true } : {}) }
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text, styled('body', rules, more))
    case 'heading':
      return paragraph(
        block.text,
        styled('grouping', rules, {
          heading: 2,
          ...(block.centred ? { align: 'center', firstLineMm: 0 } : {}),
        }),
      )
    case 'clauses':
      return {
        kind: 'list',
        markers: block.markers ?? ['decimal', 'path', 'letter', 'dash'],
        items: block.clauses.map((clause) => itemOf(clause, rules)),
        style: styled('body', rules),
      }
    case 'dashes':
      return {
        kind: 'list',
        markers: ['dash'],
        items: block.lines.map((line) => ({ runs: runsOf(line) })),
        style: styled('body', rules),
      }
    case 'table':
      return tableOf(block, rules)
    case 'picture':
      return block
  }
}

const tableOf = ({ columns, head, rows }: TableBlock, rules: Rules): Table => ({
  kind: 'table',
  columns,
  head,
  rows: rows.map((row) => row.map(runsOf)),
  sizePt: Math.max(12, rules.body.size.print - 2),
  beforePt: 6,
})

const itemOf = ({ text, below = [], marks, clauses = [] }: Clause, rules: Rules): Item => ({
  runs: runsOf(text),
  below: below.map((one) => {
    if (isWords(one)) return paragraph(one, styled('body', rules))
    return one.kind === 'picture' ? one : tableOf(one, rules)
  }),
  ...(marks === undefined ? {} : { marks }),
  items: clauses.map((clause) => itemOf(clause, rules)),
})

const isWords = (one: Words | TableBlock | Picture): one is Words =>
  typeof one === 'string' || Array.isArray(one)

const runsOf = (words: Words): readonly Run[] => (typeof words === 'string' ? [{ text: words }] : words)

/** The last words of a block with the end mark instead of their own stop; a table has none. */
function withEnd(block: BodyBlock, end: string): BodyBlock {
  if (end === '') return block
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: closed(block.text, end) }
    case 'clauses':
      return { ...block, clauses: lastClosed(block.clauses, end) }
    case 'dashes':
      return { ...block, lines: lastOf(block.lines, (line) => closed(line, end)) }
    case 'heading':
    case 'table':
    case 'picture':
      return block
  }
}

const lastClosed = (clauses: readonly Clause[], end: string): readonly Clause[] =>
  lastOf(clauses, (clause) => {
    if (clause.clauses !== undefined && clause.clauses.length > 0)
      return { ...clause, clauses: lastClosed(clause.clauses, end) }
    if (clause.below !== undefined && clause.below.length > 0)
      return { ...clause, below: lastOf(clause.below, (one) => (isWords(one) ? closed(one, end) : one)) }
    return { ...clause, text: closed(clause.text, end) }
  })

function closed(words: Words, end: string): Words {
  if (typeof words === 'string') return stopped(words, end)
  return lastOf(words, (run) => ({ ...run, text: stopped(run.text, end) }))
}

const stopped = (text: string, end: string): string =>
  `${text.trimEnd().replace(/(\.\/\.|[.;,])?$/, '')}${end}`

const lastOf = <T>(list: readonly T[], change: (one: T) => T): readonly T[] =>
  list.map((one, at) => (at === list.length - 1 ? change(one) : one))
