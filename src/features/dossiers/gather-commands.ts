import { ok, refuse } from '#domain/result.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { authorize, command } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { announce, merged, touch } from './act-commands.ts'
import { bringForward } from './clock-commands.ts'
import type { DossierId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { insertDossier } from './open-commands.ts'
import { end, freePetitions, placesIn, put } from './place-commands.ts'
import { dossierPolicy } from './policy.ts'

type PutInput = { readonly dossier: DossierId; readonly petitions: readonly PetitionId[] }

/** These petitions are about the same matter. */
export const putPetitions = command('dossier.put-petitions', async (tx, actor, input: PutInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'gather', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  const petitions = await freePetitions(tx, actor, input.petitions)
  if ('ok' in petitions) return petitions
  await put(
    tx,
    actor,
    petitions.map(({ id }) => ({ petition: id, dossier: dossier.id })),
  )
  const ids = petitions.map(({ id }) => id)
  const due = await bringForward(tx, actor, dossier, ids)
  await touch(tx, actor, dossier.id)
  const codes = petitions.map(({ code }) => code)
  await announce(tx, dossier.id, {
    type: 'dossier.petitions-added',
    data: { petitions: codes, ...(due === null ? {} : { due }) },
  })
  return ok({ count: codes.length })
})

type TakeOutInput = {
  readonly dossier: DossierId
  readonly petition: PetitionId
  readonly reason: string
}

/** It was about something else: it lies in no dossier again, and the office sees it in red. */
export const takePetitionOut = command(
  'dossier.take-petition-out',
  async (tx, actor, input: TakeOutInput) => {
    const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
    authorize(dossierPolicy, actor, 'gather', dossier)
    const refused = merged(dossier)
    if (refused !== null) return refused
    const place = found(
      (await placesIn(tx, actor, dossier.id)).find(({ petition }) => petition === input.petition),
      'petition',
    )
    await end(tx, actor, [place], input.reason)
    await touch(tx, actor, dossier.id)
    const data = { petitions: [place.code], reason: input.reason }
    await announce(tx, dossier.id, { type: 'dossier.petition-removed', data })
    return ok(null)
  },
)

type SplitInput = {
  readonly dossier: DossierId
  readonly petitions: readonly PetitionId[]
  readonly title: string
  readonly reason: string
}

/** Some of the petitions are a matter of their own: a new dossier with the same topic, group, unit and clocks. */
export const splitDossier = command('dossier.split', async (tx, actor, input: SplitInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'gather', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  const places = await placesIn(tx, actor, dossier.id)
  const leaving = places.filter(({ petition }) => input.petitions.includes(petition))
  if (leaving.length === 0) return refuse('no-petitions', 'Xin đánh dấu các ý kiến cần tách ra.', 'petition')
  if (leaving.length === places.length)
    return refuse('nothing-left', 'Phải để lại ít nhất một ý kiến trong hồ sơ này.', 'petition')
  await end(tx, actor, leaving, input.reason)
  const made = await insertDossier(tx, actor, {
    title: input.title,
    summary: null,
    topicCode: dossier.topicCode,
    sensitive: dossier.sensitive,
    group: dossier.group,
    place: dossier.place,
    conference: dossier.conference,
    leadUnit: dossier.leadUnit,
    answerDue: dossier.answerDue,
    workDue: dossier.workDue,
  })
  await put(
    tx,
    actor,
    leaving.map(({ petition }) => ({ petition, dossier: made.id })),
  )
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, {
    type: 'dossier.petitions-split',
    data: { petitions: leaving.map(({ code }) => code), to: made.id, code: made.code, reason: input.reason },
  })
  return ok(made)
})
