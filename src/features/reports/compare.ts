import { type Figure, readBody } from '#features/documents/index.ts'
import { type BodyBlock, type Clause, plainWords, type TableBlock } from '#features/formats/index.ts'

/** Where the words of the paper no longer say what was frozen. */
export type Edit =
  | {
      readonly kind: 'cell'
      readonly row: string
      readonly column: string
      readonly was: string
      readonly is: string
    }
  | { readonly kind: 'row' | 'table' | 'sentence'; readonly was: string }

/**
 * What somebody changed by hand of the figures that were written into the draft: tables cell by cell, wherever they stand now; sentences with
 * a figure in them that no longer stand word for word. Words without a figure are the writer's business.
 */
export function editsOf(generated: string, current: string, figures: readonly Figure[]): readonly Edit[] {
  const before = tablesIn(generated, figures)
  const after = tablesIn(current, figures)
  return [
    ...before.flatMap((table) =>
      tableEdits(
        table,
        after.find((one) => headOf(one) === headOf(table)),
      ),
    ),
    ...sentencesIn(generated)
      .filter((sentence) => !bare(current).includes(bare(sentence)))
      .map((was): Edit => ({ kind: 'sentence', was })),
  ]
}

type Grid = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

function tableEdits(before: Grid, after: Grid | undefined): readonly Edit[] {
  if (after === undefined) return [{ kind: 'table', was: before.head.join(' | ') }]
  return before.rows.flatMap((row): readonly Edit[] => {
    const name = row[0] ?? ''
    const now = after.rows.find((one) => one[0] === name)
    if (now === undefined) return [{ kind: 'row', was: row.join(' | ') }]
    return row.flatMap((was, at): readonly Edit[] => {
      const is = now[at] ?? ''
      return is === was ? [] : [{ kind: 'cell', row: name, column: before.head[at] ?? '', was, is }]
    })
  })
}

const headOf = ({ head }: Grid): string => head.join('|')

function tablesIn(body: string, figures: readonly Figure[]): readonly Grid[] {
  const read = readBody(body, (key) => pictureNamed(figures, key))
  return read.ok ? read.value.flatMap(gridsOf) : []
}

const pictureNamed = (figures: readonly Figure[], key: string) => {
  const figure = figures.find((one) => one.key === key)
  if (figure === undefined) return null
  const { svg, widthMm, heightMm, title: alt } = figure
  return { kind: 'picture', svg, widthMm, heightMm, alt } as const
}

function gridsOf(block: BodyBlock): readonly Grid[] {
  if (block.kind === 'table') return [gridOf(block)]
  return block.kind === 'clauses' ? block.clauses.flatMap(gridsOfClause) : []
}

const gridsOfClause = ({ below = [], clauses = [] }: Clause): readonly Grid[] => [
  ...below.flatMap((one) =>
    typeof one !== 'string' && 'kind' in one && one.kind === 'table' ? [gridOf(one)] : [],
  ),
  ...clauses.flatMap(gridsOfClause),
]

const gridOf = ({ head, rows }: TableBlock): Grid => ({ head, rows: rows.map((row) => row.map(plainWords)) })

/** Lines of prose that hold a figure; of a list without its mark. */
const sentencesIn = (body: string): readonly string[] =>
  body.split('\n').flatMap((line) => {
    if (/^\s*(\||\[biểu đồ:|#|[IVX]+\.\s)/u.test(line)) return []
    const words = line.replace(/^\s*(?:(?:\d+\.)+|-)\s+/u, '').trim()
    return /\d/u.test(words) ? [words] : []
  })

/** Without what does not change a figure: spaces, stars of bold, stops. */
const bare = (text: string): string => text.replace(/[\s*]+/gu, ' ').trim()
