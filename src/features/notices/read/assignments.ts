import { readClause } from './clause-reader.ts'
import { type ClauseNode, headingOf, type Outline } from './clauses.ts'
import type { DirectiveDraft } from './draft.ts'
import { keyOf } from './key.ts'
import { labelledDrafts } from './labelled.ts'
import { type LeadIn, leadOfTitle } from './lead-in.ts'
import type { Source } from './names.ts'
import { tellsResults } from './report-clause.ts'

/** Every act of assignment in the body, in reading order. */
export function assignmentsOf(source: Source, { preamble, nodes }: Outline): DirectiveDraft[] {
  const opening = readClause(source, { number: null, paragraphs: preamble }, null, 0, nodes.length > 0)
  const parents = new Set(nodes.map((node) => node.parent))
  const leadIns = new Map<string, LeadIn | null>()
  const drafts =
    nodes.length === 0 ? [...opening.drafts] : opening.drafts.filter((draft) => draft.cells !== null)
  const attendance = new Set<string>()
  const reported = new Set<string>()
  for (const node of nodes) {
    if (isAttendance(node, attendance)) {
      attendance.add(node.number)
      continue
    }
    const inherited = node.parent === null ? opening.leadIn : (leadIns.get(node.parent) ?? null)
    const labelled = labelledDrafts(source, node)
    const heading = headingOf(node)
    const own = heading === null ? null : leadOfTitle(heading.text)
    const told = node.parent !== null && reported.has(node.parent)
    if (told || (heading?.whole === true && tellsResults(source, node))) reported.add(node.number)
    const read =
      labelled.length > 0
        ? { drafts: labelled, leadIn: null }
        : readClause(
            source,
            { ...node, reported: told },
            own ?? inherited,
            heading?.length ?? 0,
            parents.has(node.number),
          )
    leadIns.set(node.number, read.leadIn ?? own ?? inherited)
    drafts.push(...read.drafts)
  }
  return drafts
}

/** "Thành phần tham dự", with all below it: who was there is told nothing. */
const isAttendance = (node: ClauseNode, attendance: ReadonlySet<string>): boolean =>
  (node.parent !== null && attendance.has(node.parent)) ||
  /^(?:(?:về )?thành phần|chủ trì\s*:|thư ký|tham dự|(?:thời gian|địa điểm)[^.]{0,30}:|đại biểu)/u.test(
    keyOf(node.paragraphs[0]?.text.slice(node.paragraphs[0].marker?.length ?? 0) ?? ''),
  )
