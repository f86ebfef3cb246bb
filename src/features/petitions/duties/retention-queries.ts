import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, dateOf, type IsoDate, startOfDayInVietnam, yearOf } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import { type PetitionId, type PetitionKind, petitionKinds } from '../petition.ts'
import { withinReach } from '../reach-queries.ts'
import type { RunOut } from './destruction.ts'
import { lastOf } from './erasure.ts'
import type { PetitionLater } from './later.ts'
import {
  keptUntil,
  type RetentionClass,
  type RetentionCode,
  retentionCodeOf,
  startingClasses,
} from './retention.ts'

/** The ward's classes: as it set them, else as the product starts. */
export async function listRetention(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly RetentionClass[]> {
  const rows = await db.selectFrom('retention_class').selectAll().where('ward_id', '=', ward).execute()
  return startingClasses.map((starting) => {
    const own = rows.find(({ code }) => code === starting.code)
    return own === undefined
      ? starting
      : {
          code: starting.code,
          name: own.name,
          years: own.years,
          source: own.source,
          status: own.status as RetentionClass['status'],
        }
  })
}

export const getRetention = async (
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  code: RetentionCode,
): Promise<RetentionClass> =>
  found(
    (await listRetention(db, actor)).find((one) => one.code === code),
    'retention class',
  )

/** More are destroyed by a second minute. */
export const ONE_MINUTE = 500

/** Petitions kept as long as they had to be, the oldest first, whose matter nobody works on any more. What is sealed is not among them. */
export async function listRunOut(
  db: DatabaseTransaction,
  actor: Actor,
  later: PetitionLater,
  today: IsoDate,
): Promise<readonly (RunOut & { readonly id: PetitionId })[]> {
  const classes = await listRetention(db, actor)
  const ended = classes.flatMap((retention) => {
    const before = endedBefore(retention, today)
    const kinds = petitionKinds.filter((kind) => retentionCodeOf(kind) === retention.code)
    return before === null || kinds.length === 0 ? [] : [{ before, kinds }]
  })
  if (ended.length === 0) return []
  const old = await db
    .selectFrom('petition')
    .leftJoin('dossier_petition as lying', (join) =>
      join
        .onRef('lying.ward_id', '=', 'petition.ward_id')
        .onRef('lying.petition_id', '=', 'petition.id')
        .on('lying.ended_at', 'is', null),
    )
    .select([
      'petition.id',
      'petition.code',
      'petition.kind',
      'petition.received_at',
      'lying.dossier_id as dossier',
    ])
    .where('petition.ward_id', '=', actor.ward)
    .where('petition.erased_at', 'is', null)
    .where((where) =>
      where.or(
        ended.map(({ before, kinds }) =>
          where.and([where('petition.kind', 'in', kinds), where('petition.received_at', '<', before)]),
        ),
      ),
    )
    .where(withinReach(actor))
    .orderBy('petition.received_at')
    .orderBy('petition.id')
    .execute()
  const dossiers = [...new Set(old.flatMap(({ dossier }) => dossier ?? []))] as Id<'Dossier'>[]
  const standings = await later.standings(db, actor, dossiers)
  return old
    .flatMap(({ id, code, kind, received_at, dossier }) => {
      const retention = classes.find((one) => one.code === retentionCodeOf(kind as PetitionKind))
      const standing = dossier === null ? undefined : standings.get(dossier as Id<'Dossier'>)
      if (retention === undefined || standing?.open) return []
      const receivedOn = dateInVietnam(received_at)
      const until = keptUntil(retention, lastOf(receivedOn, standing?.endedOn ?? null))
      return until !== null && until < today
        ? [{ id: id as PetitionId, code, receivedOn, keptUntil: until }]
        : []
    })
    .slice(0, ONE_MINUTE)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** What ended before this moment has been kept as long as it had to be; null when it is kept for ever. */
export function endedBefore({ years }: Pick<RetentionClass, 'years'>, today: IsoDate): Date | null {
  const before = years === null ? null : dateOf(yearOf(today) - years, 1, 1)
  return before === null ? null : startOfDayInVietnam(before)
}
