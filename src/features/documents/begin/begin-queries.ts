import type { Actor } from '#domain/actor.ts'
import { loadRules } from '#features/formats/index.ts'
import { listUnits } from '#features/people/index.ts'
import { type KeptLetterhead, listLetterheads } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DocumentKind } from '../kinds.ts'
import type { DocumentTemplate } from '../template.ts'
import { listDocumentTemplates } from '../templates/template-queries.ts'
import { loadValues } from '../values/load-queries.ts'

/** What one needs to begin a paper of a kind about something within reach. */
export async function beginView(
  db: DatabaseTransaction,
  actor: Actor,
  kind: DocumentKind,
  source: string | null,
  now: Date,
) {
  const open = <One extends { readonly closed: boolean }>(all: readonly One[]) =>
    all.filter((one) => !one.closed)
  const templates: readonly DocumentTemplate[] = open(await listDocumentTemplates(db, actor, { kind }))
  const letterheads: readonly KeptLetterhead[] = open(await listLetterheads(db, actor))
  return {
    values: await loadValues(db, actor, kind, source, now),
    templates,
    letterheads,
    units: await listUnits(db, actor),
    rules: await loadRules(db, actor.ward),
  }
}
