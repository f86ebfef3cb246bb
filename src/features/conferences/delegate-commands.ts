import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { newId, type UnitId } from '#domain/id.ts'
import { nameSortKey } from '#domain/name.ts'
import { ok, type Refusal, refuse } from '#domain/result.ts'
import { resolveUnits } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { type Conference, type ConferenceId, stateOf } from './conference.ts'
import {
  type DelegateId,
  type DelegateLine,
  looksLikeGroup,
  readDelegateLines,
  samePerson,
} from './delegate.ts'
import { listDelegates } from './delegate-queries.ts'
import { conferencePolicy } from './policy.ts'
import { getConferenceForUpdate } from './queries.ts'

type AddInput = { readonly id: ConferenceId; readonly people: string }

/** A pasted list, one person a line; who is on the list already is passed over. While the conference runs they came by themselves. */
export const addDelegates = command('conference.add-delegates', async (tx, actor, input: AddInput) => {
  const conference = await getConferenceForUpdate(tx.db, actor, input.id)
  authorize(conferencePolicy, actor, 'attend', null)
  if (conference.cancelled !== null) return refuse('state', 'Hội nghị đã hủy.')
  const lines = readDelegateLines(input.people)
  const units = await unitsOfLines(tx, actor, lines)
  const [first, ...others] = unknownGroups(lines, units)
  if (first !== undefined) return { ok: false, refusals: [first, ...others] as const }

  const known = new Set(
    (await listDelegates(tx.db, actor, input.id)).map(({ name, unit }) => samePerson(name, unit)),
  )
  const fresh = lines
    .map((line) => personOfLine(line, units))
    .filter(({ name, unit }) => {
      const key = samePerson(name, unit)
      return known.has(key) ? false : known.add(key)
    })
  if (fresh.length === 0) return refuse('known', 'Những người này đã có trong danh sách.', 'people')
  const spot = stateOf(conference) === 'open'
  await insertDelegates(
    tx,
    actor,
    input.id,
    fresh.map((person) => ({ ...person, presentAt: spot ? tx.now : null, addedOnSpot: spot })),
  )
  await tx.announce({
    type: 'conference.delegates-added',
    subject: { kind: 'conference', id: input.id },
    data: { people: fresh.length },
  })
  return ok({ added: fresh.length, passedOver: lines.length - fresh.length })
})

type NewDelegate = {
  readonly name: string
  readonly unit: UnitId | null
  readonly description: string | null
  readonly presentAt: Date | null
  readonly addedOnSpot: boolean
}

/** Inside the caller's command, which has authorized and will announce. */
export async function insertDelegates(
  tx: Tx,
  actor: Pick<Actor, 'ward'>,
  conference: ConferenceId,
  people: readonly NewDelegate[],
): Promise<void> {
  const rows = people.map(({ name, unit, description, presentAt, addedOnSpot }) => {
    const [given, family, middle] = nameSortKey(name)
    return {
      ward_id: actor.ward,
      id: newId<'Delegate'>(),
      conference_id: conference,
      name,
      given_key: given,
      rest_key: `${family} ${middle}`.trim(),
      unit_id: unit,
      description,
      present_at: presentAt,
      added_on_spot: addedOnSpot,
    }
  })
  await tx.db.insertInto('delegate').values(rows).execute()
}

/** Who speaks is there. Inside the caller's command. */
export async function markPresent(tx: Tx, actor: Pick<Actor, 'ward'>, delegate: DelegateId): Promise<void> {
  await tx.db
    .updateTable('delegate')
    .set({ present_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', delegate)
    .where('present_at', 'is', null)
    .execute()
}

type RemoveInput = { readonly id: ConferenceId; readonly delegate: DelegateId }

/** Somebody put on the list by mistake. Who came stays: the list is what the minutes rest on. */
export const removeDelegate = command('conference.remove-delegate', async (tx, actor, input: RemoveInput) => {
  await getConferenceForUpdate(tx.db, actor, input.id)
  authorize(conferencePolicy, actor, 'manage', null)
  const delegates = await listDelegates(tx.db, actor, input.id)
  const delegate = found(
    delegates.find(({ id }) => id === input.delegate),
    'delegate',
  )
  if (delegate.presentAt !== null)
    return refuse('present', `${delegate.name} đã được điểm danh. Hãy bỏ dấu có mặt trước.`)
  await tx.db
    .deleteFrom('delegate')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.delegate)
    .execute()
  await tx.announce({
    type: 'conference.delegate-removed',
    subject: { kind: 'conference', id: input.id },
  })
  return ok(null)
})

/** What of the list changed since the page was shown. */
export type Ticks = {
  readonly came: readonly string[]
  readonly left: readonly string[]
  readonly late: readonly string[]
  readonly onTime: readonly string[]
}

/** Only the day itself and after it: nobody can have come before. */
export const tickAttendance = command(
  'conference.tick-attendance',
  async (tx, actor, { id, came, left, late, onTime }: Ticks & { readonly id: ConferenceId }) => {
    const conference = await getConferenceForUpdate(tx.db, actor, id)
    authorize(conferencePolicy, actor, 'attend', null)
    if (!mayTick(conference, tx.now)) return refuse('too-early', 'Chỉ điểm danh được từ ngày họp.')
    if ([came, left, late, onTime].every((ids) => ids.length === 0))
      return refuse('unchanged', 'Chưa có gì thay đổi trong bảng điểm danh.')
    const set = async (ids: readonly string[], values: { present_at?: Date | null; late?: boolean }) => {
      if (ids.length === 0) return
      await tx.db
        .updateTable('delegate')
        .set(values)
        .where('ward_id', '=', actor.ward)
        .where('conference_id', '=', id)
        .where('id', 'in', [...ids])
        .execute()
    }
    await set(came, { present_at: tx.now })
    await set(late, { late: true })
    await set(onTime, { late: false })
    await set(left, { present_at: null, late: false })
    await tx.announce({
      type: 'conference.attendance-ticked',
      subject: { kind: 'conference', id },
      data: { present: came.length, absent: left.length, lateComers: late.length },
    })
    return ok(null)
  },
)

export const mayTick = (
  conference: Pick<Conference, 'heldOn' | 'cancelled' | 'events'>,
  now: Date,
): boolean => conference.cancelled === null && dateInVietnam(now) >= conference.heldOn

async function unitsOfLines(tx: Tx, actor: Pick<Actor, 'ward'>, lines: readonly DelegateLine[]) {
  const names = lines.flatMap(({ from }) => from ?? [])
  return resolveUnits(tx.db, actor.ward, [...new Set(names)], dateInVietnam(tx.now))
}

type Units = ReadonlyMap<string, UnitId | null>

const unknownGroups = (lines: readonly DelegateLine[], units: Units): readonly Refusal[] =>
  lines
    .filter(({ from }) => from !== null && (units.get(from) ?? null) === null && looksLikeGroup(from))
    .map(({ line, from }) => ({
      code: 'no-group',
      message: `Dòng ${line}: phường không có “${from}”. Hãy sửa số tổ.`,
      field: 'people',
    }))

function personOfLine({ name, from, more }: DelegateLine, units: Units) {
  const unit = from === null ? null : (units.get(from) ?? null)
  const described = [unit === null ? from : null, more].filter((part) => part !== null)
  return { name, unit, description: described.length === 0 ? null : described.join(', ') }
}
