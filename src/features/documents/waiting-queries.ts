import { type SqlBool, sql } from 'kysely'
import { type Actor, accountOf, hasRole, unitsOf } from '#domain/actor.ts'
import type { WaitingLetters } from '#features/directives/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import { nameOf, type OfficeDocument } from './document.ts'
import { kinds } from './kinds.ts'
import { selectDocuments, toDocument } from './load-queries.ts'
import { withinReach } from './reach-queries.ts'

const MOST = 30

/** Papers that wait for this person: to approve, to issue, and own ones that came back; the longest waiting first. */
export async function listWaitingDocuments(
  db: DatabaseTransaction,
  actor: Actor,
): Promise<readonly WaitingLetters[]> {
  const person = accountOf(actor)
  if (person === null) return []
  const approves = papersOf(actor, hasRole(actor, 'clerk', 'leader'))
  const issues = papersOf(actor, hasRole(actor, 'clerk'))
  const rows = await selectDocuments(db, actor)
    .where(withinReach(actor))
    .where(
      sql<SqlBool>`(
        document.state = 'submitted' and ${approves}
          and (document.unit_id is not null or ${lastStep('submitted')} is distinct from ${person}::uuid)
        or document.state = 'approved' and ${issues}
        or document.state = 'drafting' and document.drafted_by = ${person} and ${lastStep('returned')} is not null)`,
    )
    .orderBy('document.drafted_at')
    .limit(MOST)
    .execute()
  return rows.map((row) => toWaiting(toDocument(row)))
}

/** The office's, when the role decides on them; those of the units the person heads. */
function papersOf(actor: Actor, office: boolean) {
  const units = [...unitsOf(actor, 'unit-head')]
  return sql<SqlBool>`((document.unit_id is null and ${office}) or document.unit_id = any(${units}::uuid[]))`
}

/** Who took this step, if the paper was not saved or moved on since; null otherwise. */
const lastStep = (kind: 'submitted' | 'returned') => sql`(select last.by_account from (
    select step.kind, step.by_account from document_step step
    where step.ward_id = document.ward_id and step.document_id = document.id and step.kind <> 'saved'
    order by step.seq desc limit 1) last where last.kind = ${kind})`

const toWaiting = (document: OfficeDocument): WaitingLetters => ({
  key: document.id,
  title: document.words.abstract,
  about: [nameOf(document, kinds[document.kind].name), waitsFor[document.state]].filter(Boolean).join(' · '),
  href: href(routes.document, { id: document.id }),
})

const waitsFor: Readonly<Partial<Record<OfficeDocument['state'], string>>> = {
  drafting: 'bị trả lại, cần sửa',
  submitted: 'chờ duyệt',
  approved: 'đã duyệt, chờ ban hành',
}
