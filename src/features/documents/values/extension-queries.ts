import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { type DirectiveId, getDirective, getDirectiveFacts } from '#features/directives/index.ts'
import { type DossierId, getDossier, isSensitiveDossier } from '#features/dossiers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { ExtensionFacts } from './extension.ts'

/** A request for more time, of a directive or of a dossier within reach. */
export async function extensionFacts(
  db: DatabaseTransaction,
  actor: Actor,
  id: string,
): Promise<ExtensionFacts> {
  const asked = await ofDirective(db, actor, id)
  if (asked !== undefined) {
    const directive = await getDirective(db, actor, asked.about as DirectiveId)
    const { notice } = await getDirectiveFacts(db, actor, directive.id)
    return { ...directive, notice: notice?.title ?? null, ...factsOf(asked) }
  }
  const ofMatter = found(await ofDossier(db, actor, id), 'extension')
  const dossier = await getDossier(db, actor, ofMatter.about as DossierId)
  const title = isSensitiveDossier(dossier) ? `Hồ sơ ${dossier.code}` : dossier.title
  return { code: dossier.code, title, notice: null, ...factsOf(ofMatter) }
}

type Row = NonNullable<Awaited<ReturnType<typeof ofDirective>>>

const factsOf = (row: Row) => ({
  unit: row.unit,
  askedOn: dateInVietnam(row.asked_at),
  from: row.from_day as IsoDate | null,
  to: row.to_day as IsoDate,
  reason: row.reason,
  decision: row.decision as ExtensionFacts['decision'],
  granted: row.granted_day as IsoDate | null,
  decisionReason: row.decision_reason,
  decidedOn: row.decided_at === null ? null : dateInVietnam(row.decided_at),
})

const ofDirective = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: string) =>
  db
    .selectFrom('extension as asked')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'asked.ward_id').onRef('unit.id', '=', 'asked.asked_unit_id'),
    )
    .select(['asked.directive_id as about', 'unit.name as unit', ...columns])
    .where('asked.ward_id', '=', ward)
    .where('asked.id', '=', id)
    .executeTakeFirst()

const ofDossier = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: string) =>
  db
    .selectFrom('dossier_extension_request as asked')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'asked.ward_id').onRef('unit.id', '=', 'asked.unit_id'),
    )
    .select(['asked.dossier_id as about', 'unit.name as unit', ...columns])
    .where('asked.ward_id', '=', ward)
    .where('asked.id', '=', id)
    .executeTakeFirst()

const columns = [
  'asked.asked_at',
  'asked.from_day',
  'asked.to_day',
  'asked.reason',
  'asked.decision',
  'asked.granted_day',
  'asked.decision_reason',
  'asked.decided_at',
] as const
