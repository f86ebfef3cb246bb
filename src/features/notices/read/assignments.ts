import { readClause } from './clause-reader.ts'
import type { ClauseNode, Outline } from './clauses.ts'
import { withCommonHelpers } from './common-helpers.ts'
import { contentSpan, type DirectiveDraft } from './draft.ts'
import { type Heading, headingOf } from './heading.ts'
import { keyOf } from './key.ts'
import { labelledDrafts } from './labelled.ts'
import { type LeadIn, leadOfTitle } from './lead-in.ts'
import type { Source } from './names.ts'
import { tellsResults } from './report-clause.ts'
import type { Span } from './sentences.ts'

/** Every act of assignment in the body, in reading order. */
export function assignmentsOf(source: Source, { preamble, nodes }: Outline): DirectiveDraft[] {
  const opening = readClause(source, { number: null, paragraphs: preamble }, null, 0, nodes.length > 0)
  const parents = new Set(nodes.map((node) => node.parent))
  const leadIns = new Map<string, LeadIn | null>()
  const drafts =
    nodes.length === 0 ? [...opening.drafts] : opening.drafts.filter((draft) => draft.cells !== null)
  const attendance = new Set<string>()
  const reported = new Set<string>()
  const headings = new Map<string, readonly Span[]>()
  for (const node of nodes) {
    if (isAttendance(node, attendance)) {
      attendance.add(node.number)
      continue
    }
    const inherited = node.parent === null ? opening.leadIn : (leadIns.get(node.parent) ?? null)
    const labelled = labelledDrafts(source, node)
    const heading = headingOf(node, parents.has(node.number))
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
    const above = node.parent === null ? [] : (headings.get(node.parent) ?? [])
    headings.set(node.number, [...termHeading(source, node, heading), ...above])
    drafts.push(
      ...read.drafts.map((draft) => (above.length === 0 ? draft : { ...draft, headings: above.slice(0, 1) })),
    )
  }
  return withCommonHelpers(source, drafts)
}

/** "II. VIỆC PHẢI XONG TRONG QUÝ IV/2026": the term of all that stands below it. */
function termHeading({ key }: Source, { paragraphs }: ClauseNode, heading: Heading | null): Span[] {
  const first = paragraphs[0]
  if (first === undefined || heading === null || !heading.whole) return []
  const { start } = contentSpan(first)
  const end = start + heading.length
  return TO_BE_DONE.test(key.slice(start, end)) ? [{ start, end }] : []
}
const TO_BE_DONE =
  /(?:việc|nhiệm vụ|nội dung|kiến nghị)[^.;:]{0,40}(?:xong|hoàn thành|giải quyết|thực hiện|làm|xử lý|thời hạn)/u

/** "Thành phần tham dự", with all below it: who was there is told nothing. */
const isAttendance = (node: ClauseNode, attendance: ReadonlySet<string>): boolean =>
  (node.parent !== null && attendance.has(node.parent)) ||
  /^(?:(?:về )?thành phần|chủ trì\s*:|thư ký|tham dự|(?:thời gian|địa điểm)[^.]{0,30}:|đại biểu)/u.test(
    keyOf(node.paragraphs[0]?.text.slice(node.paragraphs[0].marker?.length ?? 0) ?? ''),
  )
