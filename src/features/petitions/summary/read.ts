import type { SheetRows } from '#platform/spreadsheet/read.ts'
import { NO_CONTEXT } from './context.ts'
import type { Draft, ProseReading } from './drafts.ts'
import { fingerprintOfOpinion } from './fingerprint.ts'
import { formsOf } from './labels.ts'
import { blocksOf, type Line } from './lines.ts'
import { type Node, type Outline, outlineOf } from './outline.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readOutline } from './prose.ts'
import type {
  ColumnMeaning,
  SummaryColumn,
  SummaryOpinion,
  SummaryProblem,
  SummaryReading,
  SummaryWarning,
} from './reading.ts'
import { senderOf } from './sender.ts'
import { separatedRows } from './separated.ts'
import { withAlignedRows } from './table/aligned.ts'
import { readTable, tableContext } from './table/read-table.ts'
import { withStackedRows } from './table/stacked.ts'
import { wordsOf } from './words.ts'

/** As the readers of documents (tables `marked`, or flat) and of spreadsheets give it, or pasted: then lines are `wrapped`. */
export type SummaryDocument =
  | { readonly kind: 'text'; readonly text: string; readonly lines: 'paragraphs' | 'wrapped' }
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetRows[] }

/**
 * Splits a summary report into single opinions, in its order. `columns`: what a person decided that columns mean, by header. Pure;
 * proposes only, and what it could not place stays in `warnings` with its words.
 */
export function readSummary(
  document: SummaryDocument,
  columns: ReadonlyMap<string, ColumnMeaning> = new Map(),
): SummaryReading {
  if (document.kind === 'sheets') return readSheets(document.sheets, columns)
  const separated = separatedRows(document.text)
  return separated === null ? readText(document, columns) : readSheets([separated], columns)
}

function readText(
  { text, lines }: { text: string; lines: 'paragraphs' | 'wrapped' },
  wanted: ReadonlyMap<string, ColumnMeaning>,
): SummaryReading {
  const drafts: Draft[] = []
  const columns: SummaryColumn[] = []
  const warnings: SummaryWarning[] = []
  const whole = blocksOf(withAlignedRows(withStackedRows(text.split('\n'))).join('\n'))
  const sender = senderOf(whole.flatMap((block) => (block.kind === 'lines' ? block.lines : [])))
  const blocks = whole.map((block) =>
    block.kind === 'table'
      ? block
      : { ...block, lines: block.lines.filter((line) => sender?.letterheads.has(line.line) !== true) },
  )
  const proses = blocks.map((block) =>
    block.kind === 'lines' ? outlineOf(paragraphsOf(block.lines, lines)) : null,
  )
  const hasTable = blocks.some(
    (block) =>
      block.kind === 'table' &&
      readTable(block.rows, { sheet: null, lines, wanted, context: NO_CONTEXT, before: [] }).drafts.length >
        0,
  )
  for (const [i, block] of blocks.entries()) {
    const table = block.kind === 'table' ? block.rows : formsOf(block.lines)
    if (table !== null) {
      const reading = readTable(table, { sheet: null, lines, wanted, context: NO_CONTEXT, before: columns })
      drafts.push(...reading.drafts)
      if (reading.columns.length > 0) columns.splice(0, columns.length, ...reading.columns)
      warnings.push(...reading.warnings)
      continue
    }
    const outline = proses[i]
    if (outline == null) continue
    const reading = readProse(outline, hasTable)
    drafts.push(...reading.drafts)
    warnings.push(...outline.warnings, ...reading.warnings)
  }
  return {
    opinions: opinionsOf(
      drafts.map((draft) => ({
        draft: { ...draft, group: draft.group ?? sender?.group ?? null },
        sheet: null,
      })),
    ),
    columns,
    warnings: gathered(warnings),
  }
}

/** Paragraphs outside any item are opinions only where the report has nothing else. */
function readProse({ nodes, letter }: Outline, besideTable: boolean): ProseReading {
  const bare = !besideTable && (nodes.every((node) => node.style === 'text') || startsLed(nodes, letter))
  return readOutline(nodes, NO_CONTEXT, bare)
}

/** In a letter whose first words are somebody's, later paragraphs of nobody are opinions too. */
const startsLed = (nodes: readonly Node[], letter: boolean): boolean => letter && nodes[0]?.style === 'led'

function readSheets(
  sheets: readonly SheetRows[],
  wanted: ReadonlyMap<string, ColumnMeaning>,
): SummaryReading {
  const readings = sheets.map((sheet) => {
    const name = sheet.name === '' ? null : sheet.name
    const rows = sheet.rows.map((cells, i) => ({
      line: i + 1,
      cells: cells.map((text) => ({ text, merged: false })),
    }))
    const context = sheets.length > 1 ? tableContext(name) : NO_CONTEXT
    const reading = readTable(rows, { sheet: name, lines: 'paragraphs', wanted, context, before: [] })
    if (reading.drafts.length > 0) return { name, ...reading }
    return { name, ...readListSheet(sheet), columns: [] }
  })
  return {
    opinions: opinionsOf(
      readings.flatMap(({ name, drafts }) => drafts.map((draft) => ({ draft, sheet: name }))),
    ),
    columns: readings.flatMap((reading) => reading.columns),
    warnings: readings.flatMap((reading) => gathered(reading.warnings)),
  }
}

/** A sheet used as paper: one column of lines. */
function readListSheet(sheet: SheetRows): ProseReading {
  const lines: Line[] = sheet.rows.flatMap((cells, i) =>
    cells
      .filter((text) => text !== '')
      .join(' ')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ text, line: i + 1, gap: false, page: false, indent: 0 })),
  )
  const outline = outlineOf(paragraphsOf(lines, 'paragraphs'))
  const reading = readProse(outline, false)
  return { drafts: reading.drafts, warnings: [...outline.warnings, ...reading.warnings] }
}

/** Lines of one kind that follow one another, as one. */
function gathered(warnings: readonly SummaryWarning[]): SummaryWarning[] {
  const result: SummaryWarning[] = []
  for (const warning of [...warnings].sort((a, b) => a.line - b.line)) {
    const last = result.at(-1)
    if (last?.code === warning.code)
      result[result.length - 1] = { ...last, text: `${last.text}\n${warning.text}` }
    else result.push(warning)
  }
  return result
}

function opinionsOf(
  drafts: readonly { readonly draft: Draft; readonly sheet: string | null }[],
): SummaryOpinion[] {
  const numbers = new Map<object, number>()
  const seen = new Set<string>()
  return drafts.map(({ draft: { together, line, ...draft }, sheet }) => {
    if (together !== null && !numbers.has(together)) numbers.set(together, numbers.size + 1)
    const print = fingerprintOfOpinion(draft.text, draft.name, draft.group)
    const repeated = seen.has(print)
    seen.add(print)
    return {
      ...draft,
      shared: together === null ? null : (numbers.get(together) ?? null),
      problems: problemsOf(draft, repeated),
      source: { sheet, line },
    }
  })
}

function problemsOf(
  { text, name, group }: Pick<SummaryOpinion, 'text' | 'name' | 'group'>,
  repeated: boolean,
): SummaryProblem[] {
  const words = wordsOf(text).length
  const problems: (SummaryProblem | false)[] = [
    name === null && group === null && 'no-person',
    words < 4 && 'short',
    words > 160 && 'long',
    group !== null && /\d\s*,\s*\d/u.test(group) && 'several-groups',
    repeated && 'repeated',
  ]
  return problems.filter((problem) => problem !== false)
}
