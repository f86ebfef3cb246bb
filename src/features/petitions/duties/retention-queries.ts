import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, dateOf, type IsoDate, startOfDayInVietnam, yearOf } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Petition } from '../load-queries.ts'
import { getPetition } from '../load-queries.ts'
import { type PetitionId, petitionKinds } from '../petition.ts'
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
  const old: Petition[] = []
  for (const kind of petitionKinds) {
    const years = classes.find(({ code }) => code === retentionCodeOf(kind))?.years ?? null
    const before = years === null ? null : dateOf(yearOf(today) - years, 1, 1)
    if (before === null) continue
    const rows = await db
      .selectFrom('petition')
      .select('petition.id')
      .where('petition.ward_id', '=', actor.ward)
      .where('petition.kind', '=', kind)
      .where('petition.erased_at', 'is', null)
      .where('petition.received_at', '<', startOfDayInVietnam(before))
      .where(withinReach(actor))
      .orderBy('petition.received_at')
      .orderBy('petition.id')
      .limit(ONE_MINUTE)
      .execute()
    for (const { id } of rows) old.push(await getPetition(db, actor, id as PetitionId))
  }
  const standings = await later.standings(db, actor, [
    ...new Set(old.flatMap(({ dossier }) => dossier?.id ?? [])),
  ])
  return old
    .flatMap(({ id, code, kind, receivedAt, dossier }) => {
      const retention = classes.find((one) => one.code === retentionCodeOf(kind))
      const standing = dossier === null ? undefined : standings.get(dossier.id)
      if (retention === undefined || standing?.open) return []
      const receivedOn = dateInVietnam(receivedAt)
      const until = keptUntil(retention, lastOf(receivedOn, standing?.endedOn ?? null))
      return until !== null && until < today ? [{ id, code, receivedOn, keptUntil: until }] : []
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .slice(0, ONE_MINUTE)
}
