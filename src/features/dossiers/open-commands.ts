import type { Actor } from '#domain/actor.ts'
import { newId, type UnitId } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { announce, takeCode } from './act-commands.ts'
import type { Clock, DossierId } from './dossier.ts'
import { freePetitions, put } from './place-commands.ts'
import { dossierPolicy, noDossier } from './policy.ts'
import { answerClock } from './term-queries.ts'

export type OpenInput = {
  readonly petitions: readonly PetitionId[]
  readonly title: string
  readonly summary: string | null
  readonly topicCode: string | null
  readonly sensitive: boolean
  readonly group: UnitId | null
  readonly place: string | null
  readonly leadUnit: UnitId | null
}

/** Opens a dossier for one petition or for several that are about the same matter; its answer clock starts with the oldest of them. */
export const openDossier = command('dossier.open', async (tx, actor, input: OpenInput) => {
  authorize(dossierPolicy, actor, 'create', noDossier)
  const petitions = await freePetitions(tx, actor, input.petitions)
  if ('ok' in petitions) return petitions
  const ids = petitions.map(({ id }) => id)
  const made = await insertDossier(tx, actor, {
    ...input,
    conference: await conferenceOf(tx, actor, ids),
    answerDue: await answerClock(tx.db, actor, ids, input.topicCode),
    workDue: null,
  })
  await put(
    tx,
    actor,
    ids.map((petition) => ({ petition, dossier: made.id })),
  )
  const codes = petitions.map(({ code }) => code)
  await announce(tx, made.id, {
    type: 'dossier.opened',
    data: { code: made.code, petitions: codes, from: null, reason: null },
  })
  return ok(made)
})

/** The dialogue the petitions come from, when it is one and the same. */
async function conferenceOf(tx: Tx, actor: Actor, ids: readonly PetitionId[]): Promise<ConferenceId | null> {
  const rows = await tx.db
    .selectFrom('petition')
    .select('conference_id')
    .distinct()
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', [...ids])
    .where('conference_id', 'is not', null)
    .execute()
  return rows.length === 1 ? (rows[0]?.conference_id as ConferenceId) : null
}

type NewDossier = Omit<OpenInput, 'petitions'> & {
  readonly conference: ConferenceId | null
  readonly answerDue: Clock | null
  readonly workDue: Clock | null
}

/** Inside the caller's command, which has authorized and will announce. */
export async function insertDossier(
  tx: Tx,
  actor: Actor,
  dossier: NewDossier,
): Promise<{ readonly id: DossierId; readonly code: string }> {
  const { answerDue, workDue } = dossier
  const id = newId<'Dossier'>()
  const code = await takeCode(tx, actor)
  await tx.db
    .insertInto('dossier')
    .values({
      ward_id: actor.ward,
      id,
      code,
      title: dossier.title,
      summary: dossier.summary,
      topic_code: dossier.topicCode,
      unit_id: dossier.group,
      place: dossier.place,
      conference_id: dossier.conference,
      lead_unit_id: dossier.leadUnit,
      sensitive: dossier.sensitive,
      answer_due: answerDue?.due ?? null,
      original_answer_due: answerDue?.original ?? null,
      answer_due_why: answerDue?.why ?? null,
      work_due: workDue?.due ?? null,
      original_work_due: workDue?.original ?? null,
      work_due_why: workDue?.why ?? null,
      opened_by: personOf(actor),
      opened_at: tx.now,
    })
    .execute()
  return { id, code }
}
