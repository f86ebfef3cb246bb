import { sql } from 'kysely'
import { type Actor, hasRole } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { AttachmentReach } from '#platform/feature.ts'
import type { ExchangeBodyId } from '../body.ts'
import type { PackageForm, Way } from '../messages.ts'
import type { Handoff, HandoffId } from './handoff.ts'
import type { PaperKind } from './paper.ts'

const PAGE = 50

/** The newest first; `waiting`: only those somebody has not confirmed yet. */
export async function listHandoffs(
  db: DatabaseTransaction,
  actor: Actor,
  { waiting, after }: { readonly waiting: boolean; readonly after: HandoffId | null },
): Promise<{ readonly rows: readonly Handoff[]; readonly next: HandoffId | null }> {
  let query = select(db, actor)
  if (after !== null)
    query = query.where((where) =>
      where(
        where.refTuple('handoff.made_at', 'handoff.id'),
        '<',
        where
          .selectFrom('handoff as last')
          .select(['last.made_at', 'last.id'])
          .where('last.ward_id', '=', actor.ward)
          .where('last.id', '=', after)
          .$asTuple('made_at', 'id'),
      ),
    )
  if (waiting)
    query = query
      .where('handoff.voided_at', 'is', null)
      .where((where) =>
        where.exists(
          where
            .selectFrom('handoff_recipient as open')
            .select('open.body_id')
            .whereRef('open.ward_id', '=', 'handoff.ward_id')
            .whereRef('open.handoff_id', '=', 'handoff.id')
            .where('open.received_on', 'is', null),
        ),
      )
  const rows = await query
    .orderBy('handoff.made_at', 'desc')
    .orderBy('handoff.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE).map(toHandoff)
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null }
}

export async function getHandoff(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: HandoffId,
): Promise<Handoff> {
  return toHandoff(found(await select(db, actor).where('handoff.id', '=', id).executeTakeFirst(), 'handoff'))
}

/** Packages are for those who read the register. */
export const seesHandoff: AttachmentReach = async (_db, actor) => hasRole(actor, 'clerk', 'leader')

const select = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('handoff')
    .selectAll('handoff')
    .select(
      sql<
        Handoff['recipients']
      >`(select jsonb_agg(jsonb_build_object('body', r.body_id, 'name', r.name, 'organId', r.organ_id, 'receivedBy', r.received_by,
        'receivedOn', r.received_on, 'receipt', r.receipt) order by r.name)
        from handoff_recipient r where r.ward_id = handoff.ward_id and r.handoff_id = handoff.id)`.as(
        'recipients',
      ),
    )
    .where('handoff.ward_id', '=', ward)

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

const toHandoff = (row: Row): Handoff => ({
  id: row.id as HandoffId,
  source: { kind: row.source_kind as PaperKind, id: row.source_id },
  title: row.title,
  form: row.form as PackageForm,
  sender: { name: row.sender_name, organId: row.sender_organ },
  sha256: row.sha256,
  carried: row.carried as Way,
  handedOn: row.handed_on as IsoDate,
  handedBy: row.handed_by,
  note: row.note,
  madeBy: row.made_by as AccountId,
  madeAt: row.made_at,
  voidedAt: row.voided_at,
  voidReason: row.void_reason,
  recipients: (row.recipients ?? []).map((one) => ({ ...one, body: one.body as ExchangeBodyId })),
})
