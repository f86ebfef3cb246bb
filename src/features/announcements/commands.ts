import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { getNotice, type NoticeId } from '#features/notices/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { fingerprint, publish } from './announcement.ts'
import { type Chosen, contentOf } from './content-queries.ts'
import { announcementPolicy } from './policy.ts'
import { listVersions } from './queries.ts'

/** `seen`: the fingerprint of the preview the clerk looked at. */
export type PublishInput = { readonly notice: NoticeId; readonly chosen: Chosen; readonly seen: string }

/** From now on everybody can read it: exactly what the preview showed, or nothing. */
export const publishResults = command('announcement.publish', async (tx, actor, input: PublishInput) => {
  const notice = await getNotice(tx.db, actor, input.notice)
  authorize(announcementPolicy, actor, 'publish', null)
  if (notice.issuedAt === null)
    return refuse('not-issued', 'Thông báo chưa ban hành nên chưa công khai được.')
  await lockVersions(tx, actor, notice.id)
  const [latest] = await listVersions(tx.db, actor, notice.id)
  const content = await contentOf(tx.db, actor, notice, input.chosen)
  const decision = publish(content, input.seen, latest ?? null)
  if (!decision.ok) return decision
  const { version } = decision.value
  await tx.db
    .insertInto('announcement')
    .values({
      ward_id: actor.ward,
      id: newId<'Announcement'>(),
      notice_id: notice.id,
      version,
      title: content.title,
      items: JSON.stringify(content.items),
      content_sha256: fingerprint(content),
      published_by: personOf(actor),
      published_at: tx.now,
    })
    .execute()
  await tx.announce({
    type: 'announcement.published',
    subject: { kind: 'notice', id: notice.id },
    data: { version, sha256: input.seen, items: content.items.length },
  })
  return ok({ version })
})

export type WithdrawInput = { readonly notice: NoticeId; readonly version: number; readonly reason: string }

/** Takes the page away from the public at once; the versions stay on record. */
export const withdrawResults = command('announcement.withdraw', async (tx, actor, input: WithdrawInput) => {
  const notice = await getNotice(tx.db, actor, input.notice)
  authorize(announcementPolicy, actor, 'withdraw', null)
  await lockVersions(tx, actor, notice.id)
  const [latest] = await listVersions(tx.db, actor, notice.id)
  if (latest === undefined || latest.withdrawn !== null)
    return refuse('not-public', 'Kết quả này hiện không công khai.')
  if (latest.version !== input.version)
    return refuse('stale', `Bản ${latest.version} vừa được công khai. Hãy xem bản mới rồi quyết định.`)
  await tx.db
    .updateTable('announcement')
    .set({ withdrawn_at: tx.now, withdrawn_by: personOf(actor), withdrawn_reason: input.reason })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', latest.id)
    .execute()
  await tx.announce({
    type: 'announcement.withdrawn',
    subject: { kind: 'notice', id: notice.id },
    data: { version: latest.version, reason: input.reason },
  })
  return ok({ version: latest.version })
})

/** Two clerks publishing at once come one after the other. */
const lockVersions = (tx: Tx, actor: Pick<Actor, 'ward'>, notice: NoticeId) =>
  tx.db
    .selectFrom('notice')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', notice)
    .forNoKeyUpdate()
    .execute()
