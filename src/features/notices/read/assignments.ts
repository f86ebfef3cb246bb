import { readClause } from './clause-reader.ts'
import { headingOf, type Outline } from './clauses.ts'
import type { DirectiveDraft } from './draft.ts'
import { labelledDrafts } from './labelled.ts'
import { type LeadIn, leadOfTitle } from './lead-in.ts'
import type { Source } from './names.ts'

/** Every act of assignment in the body, in reading order. */
export function assignmentsOf(source: Source, { preamble, nodes }: Outline): DirectiveDraft[] {
  const opening = readClause(source, { number: null, paragraphs: preamble }, null, 0, nodes.length > 0)
  const parents = new Set(nodes.map((node) => node.parent))
  const leadIns = new Map<string, LeadIn | null>()
  const drafts =
    nodes.length === 0 ? [...opening.drafts] : opening.drafts.filter((draft) => draft.cells !== null)
  for (const node of nodes) {
    const inherited = node.parent === null ? opening.leadIn : (leadIns.get(node.parent) ?? null)
    const labelled = labelledDrafts(source, node)
    const heading = headingOf(node)
    const own = heading === null ? null : leadOfTitle(heading.text)
    const read =
      labelled.length > 0
        ? { drafts: labelled, leadIn: null }
        : readClause(source, node, own ?? inherited, heading?.length ?? 0, parents.has(node.number))
    leadIns.set(node.number, read.leadIn ?? own ?? inherited)
    drafts.push(...read.drafts)
  }
  return drafts
}
