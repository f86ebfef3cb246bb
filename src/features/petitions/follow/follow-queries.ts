import { timingSafeEqual } from 'node:crypto'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import { pinOf } from '../code-commands.ts'
import type { PetitionId, PetitionKind, ReplyChannel, RestrictedPetitionId } from '../petition.ts'
import { tellBy } from '../receipt-queries.ts'
import { takesFiles } from '../restricted/restricted.ts'
import { admitFollow, forgiveFollow } from './follow-commands.ts'

/** What the holder of a receipt may know. Of a restricted one only that it is there, and what was decided. */
export type Followed =
  | {
      readonly kind: 'petition'
      readonly id: PetitionId
      readonly code: string
      readonly petitionKind: PetitionKind
      readonly text: string
      readonly place: string | null
      readonly unit: UnitId | null
      readonly topicCode: string | null
      readonly conference: ConferenceId | null
      readonly saidOn: IsoDate
      readonly receivedAt: Date
      /** Until when the person is told of acceptance or transfer. */
      readonly tellBy: IsoDate
      readonly channel: ReplyChannel
      readonly answeredOnSpot: string | null
      /** What is kept about the person: shown to the holder of the receipt on request. */
      readonly petitioner: {
        readonly name: string | null
        readonly phone: string | null
        readonly email: string | null
        readonly address: string | null
      }
      readonly mayPublishText: boolean
      readonly mayPublishPhoto: boolean
      /** How many came with the words or after them. */
      readonly files: number
      readonly erased: boolean
    }
  | {
      readonly kind: 'restricted'
      readonly id: RestrictedPetitionId
      readonly code: string
      readonly receivedAt: Date
      readonly decided: 'accepted' | 'transferred' | 'not-accepted' | null
      readonly decidedAt: Date | null
      /** The person may still send papers. */
      readonly takesFiles: boolean
    }

/**
 * The petition behind a code and its PIN, as a person types them ("kn 2025 12" is KN-2025-0012). A code that does not exist and a wrong PIN
 * get the same answer after the same work; too many failures for a code or from an address have to wait (code `too-many`).
 */
export async function findByReceipt(
  deps: Deps,
  actor: Actor,
  receipt: { readonly code: string; readonly pin: string; readonly address: string },
): Promise<Result<Followed>> {
  const attempt = { code: readCode(receipt.code), address: receipt.address }
  const admitted = await admitFollow(deps, actor, attempt)
  if (admitted === null)
    return refuse(
      'too-many',
      'Đã nhập sai nhiều lần. Để giữ an toàn cho ý kiến của bà con, xin chờ 15 phút rồi thử lại, hoặc nhờ phường cấp lại biên nhận.',
    )
  const held = await reading(deps, actor, (db) => findHeld(db, actor, attempt.code))
  const pin = pinOf(deps.seal, actor.ward, attempt.code, held?.pinVersion ?? 0)
  if (held === null || !same(pin, receipt.pin.replace(/\D/g, '')))
    return refuse('wrong', 'Mã ý kiến hoặc mã PIN chưa đúng. Xin xem lại cả hai trên biên nhận.')
  await forgiveFollow(deps, actor, attempt, admitted)
  return ok(held.followed)
}

/** "KN-2025-0012", however it was typed; what is no code stays as it is and is found nowhere. */
function readCode(typed: string): string {
  const parts = /^(KN|HC)[\s.–-]*(\d{4})[\s.–-]+(\d{1,7})$/.exec(typed.trim().toUpperCase())
  return parts === null
    ? typed.trim().slice(0, 40)
    : `${parts[1]}-${parts[2]}-${(parts[3] ?? '').padStart(4, '0')}`
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

type Held = { readonly pinVersion: number; readonly followed: Followed }

async function findHeld(db: DatabaseTransaction, actor: Actor, code: string): Promise<Held | null> {
  return code.startsWith('HC-') ? findRestricted(db, actor, code) : findPetition(db, actor, ['code', code])
}

async function findRestricted(db: DatabaseTransaction, actor: Actor, code: string): Promise<Held | null> {
  const row = await db
    .selectFrom('restricted_petition')
    .select([
      'id',
      'code',
      'pin_version',
      'received_at',
      'decided',
      'decided_at',
      'released_as',
      'destroyed_at',
    ])
    .where('ward_id', '=', actor.ward)
    .where('code', '=', code)
    .executeTakeFirst()
  if (row === undefined) return null
  if (row.released_as !== null) {
    const released = await findPetition(db, actor, ['id', row.released_as])
    return released === null ? null : { ...released, pinVersion: row.pin_version }
  }
  const decided = row.decided as Extract<Followed, { kind: 'restricted' }>['decided']
  return {
    pinVersion: row.pin_version,
    followed: {
      kind: 'restricted',
      id: row.id as RestrictedPetitionId,
      code: row.code,
      receivedAt: row.received_at,
      decided,
      decidedAt: row.decided_at,
      takesFiles: takesFiles({
        decided: decided === null ? null : { as: decided },
        destroyedAt: row.destroyed_at,
      }),
    },
  }
}

async function findPetition(
  db: DatabaseTransaction,
  actor: Actor,
  [by, value]: readonly ['code' | 'id', string],
): Promise<Held | null> {
  const row = await db
    .selectFrom('petition')
    .selectAll()
    .where('ward_id', '=', actor.ward)
    .where(by, '=', value)
    .executeTakeFirst()
  if (row === undefined) return null
  if (row.moved_away_at !== null) return findMoved(db, actor, row.id, row.pin_version)
  const files = (await listAttachments(db, actor, 'petition', [row.id])).get(row.id) ?? []
  return {
    pinVersion: row.pin_version,
    followed: {
      kind: 'petition',
      id: row.id as PetitionId,
      code: row.code,
      petitionKind: row.kind as PetitionKind,
      text: row.text,
      place: row.place,
      unit: row.unit_id as UnitId | null,
      topicCode: row.topic_code,
      conference: row.conference_id as ConferenceId | null,
      saidOn: row.said_on as IsoDate,
      receivedAt: row.received_at,
      tellBy: await tellBy(db, actor, row.received_at),
      channel: row.channel as ReplyChannel,
      answeredOnSpot: row.answered_on_spot,
      petitioner: { name: row.name, phone: row.phone, email: row.email, address: row.address },
      mayPublishText: row.may_publish_text,
      mayPublishPhoto: row.may_publish_photo,
      files: files.length,
      erased: row.erased_at !== null,
    },
  }
}

/** The receipt given before the words were moved into the restricted queue still opens what the queue tells of them. */
async function findMoved(
  db: DatabaseTransaction,
  actor: Actor,
  from: string,
  pinVersion: number,
): Promise<Held | null> {
  const row = await db
    .selectFrom('restricted_petition')
    .select('code')
    .where('ward_id', '=', actor.ward)
    .where('moved_from', '=', from)
    .executeTakeFirst()
  const held = row === undefined ? null : await findRestricted(db, actor, row.code)
  return held === null ? null : { ...held, pinVersion }
}
