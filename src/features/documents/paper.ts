import type { IsoDate } from '#domain/date.ts'
import { type OfficialDocument, paperOf, type WardRules } from '#features/formats/index.ts'
import type { Letterhead } from '#features/replies/index.ts'
import type { Paper } from '#platform/document/document.ts'
import type { OfficeDocument } from './document.ts'
import { officialOf } from './official.ts'

/** The paper as it stands today: what was issued never changes, what was not approved says that it is a draft. */
export function paperOfDocument(
  document: OfficeDocument,
  letterhead: Letterhead,
  { today, rules }: { readonly today: IsoDate; readonly rules: WardRules },
): Paper {
  const official = officialNow(document, letterhead)
  return paperOf([official], { today: document.issued?.on ?? today, rules, title: official.abstract })
}

/** What stands in it, before it is set. */
export function officialNow(document: OfficeDocument, letterhead: Letterhead): OfficialDocument {
  if (document.issued !== null) return document.issued.frozen
  const paper = officialOf(document, letterhead)
  return document.state === 'approved' ? paper : asDraft(paper)
}

/** Whoever holds a print of it sees that nobody approved it. */
const asDraft = (paper: OfficialDocument): OfficialDocument => ({
  ...paper,
  marks: { ...paper.marks, draft: 'Dự thảo' },
})
