import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import { staleRefusal } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { mayChange, reschedule } from './acts.ts'
import { type AgendaItem, writeAgenda } from './agenda.ts'
import type { Conference, ConferenceId } from './conference.ts'
import { insertStep } from './event-commands.ts'
import { conferencePolicy } from './policy.ts'
import { getConferenceForUpdate, listAgenda } from './queries.ts'

export type ConferenceFacts = Pick<
  Conference,
  'title' | 'heldOn' | 'startsAt' | 'place' | 'chairs' | 'description'
> & { readonly agenda: readonly AgendaItem[] }

export const planConference = command('conference.plan', async (tx, actor, facts: ConferenceFacts) => {
  authorize(conferencePolicy, actor, 'manage', null)
  const id = newId<'Conference'>()
  await tx.db
    .insertInto('conference')
    .values({
      ward_id: actor.ward,
      id,
      ...columnsOf(facts),
      created_by: accountOf(actor) ?? '',
      created_at: tx.now,
    })
    .execute()
  await saveAgenda(tx, actor, id, facts.agenda)
  await tx.announce({
    type: 'conference.planned',
    subject: { kind: 'conference', id },
    data: { title: facts.title, date: facts.heldOn },
  })
  return ok({ id })
})

type ChangeInput = ConferenceFacts & { readonly id: ConferenceId; readonly version: number }

/** A changed day, hour or place takes the announcement back: the people must be told again. */
export const changeConference = command('conference.change', async (tx, actor, input: ChangeInput) => {
  const before = await getConferenceForUpdate(tx.db, actor, input.id)
  authorize(conferencePolicy, actor, 'manage', null)
  const decision = mayChange(before)
  if (!decision.ok) return decision
  if (before.version !== input.version) return staleRefusal(tx.db, actor.ward, input.id)
  const earlier = await listAgenda(tx.db, actor, input.id)
  const step = reschedule(before, input, dateInVietnam(tx.now))
  await tx.db
    .updateTable('conference')
    .set({ ...columnsOf(input), version: before.version + 1 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await saveAgenda(tx, actor, input.id, input.agenda)
  if (step !== null) await insertStep(tx, actor, input.id, step)
  await tx.announce({
    type: 'conference.changed',
    subject: { kind: 'conference', id: input.id },
    data: { from: told(before, earlier), to: told(input, input.agenda) },
  })
  return ok({ announceAgain: step !== null })
})

type DocumentsInput = { readonly id: ConferenceId; readonly files: readonly StoredFile[] }

export const addDocuments = command('conference.add-documents', async (tx, actor, input: DocumentsInput) => {
  await getConferenceForUpdate(tx.db, actor, input.id)
  authorize(conferencePolicy, actor, 'manage', null)
  await attach(tx, actor, { kind: 'conference', id: input.id }, input.files)
  await tx.announce({
    type: 'conference.documents-added',
    subject: { kind: 'conference', id: input.id },
    data: { files: input.files.length },
  })
  return ok(null)
})

/** What the history compares. */
const told = (
  { title, heldOn, startsAt, place, chairs }: Omit<ConferenceFacts, 'agenda'>,
  agenda: readonly AgendaItem[],
) => ({ title, date: heldOn, startsAt, place, chairs, agenda: writeAgenda(agenda) })

const columnsOf = ({ title, heldOn, startsAt, place, chairs, description }: ConferenceFacts) => ({
  title,
  held_on: heldOn,
  starts_at: startsAt,
  place,
  chairs: [...chairs],
  description,
})

async function saveAgenda(tx: Tx, actor: Actor, id: ConferenceId, items: readonly AgendaItem[]) {
  await tx.db
    .deleteFrom('agenda_item')
    .where('ward_id', '=', actor.ward)
    .where('conference_id', '=', id)
    .execute()
  if (items.length === 0) return
  const rows = items.map((item, position) => ({
    ward_id: actor.ward,
    id: newId(),
    conference_id: id,
    position,
    ...item,
  }))
  await tx.db.insertInto('agenda_item').values(rows).execute()
}
