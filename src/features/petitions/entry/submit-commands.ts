import { dateInVietnam } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import { ok, type Refused, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import type { StoredFile } from '#platform/files/attachments.ts'
import type { SealedFile } from '../petition.ts'
import { submissionPolicy } from '../policy.ts'
import { type Entry, problemsOf } from './entry.ts'
import { receive } from './receive-commands.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A whole alley may share one address of its carrier. */
const MOST_PER_HOUR = 20

export type SubmitInput = {
  /** Of the form as it was shown: pressing twice sends once. */
  readonly key: Id<'Form'>
  /** Of the sender's browser; kept as a keyed digest for a day. */
  readonly address: string
  readonly entry: Entry
  readonly files: readonly StoredFile[]
  readonly sealedFiles: readonly SealedFile[]
}

/** Words sent by the person on the public page. */
export const submitPetition = command('petition.submit', async (tx, actor, input: SubmitInput) => {
  authorize(submissionPolicy, actor, 'submit', null)
  const [problem, ...others] = problemsOf(input.entry, dateInVietnam(tx.now))
  if (problem !== undefined) return { ok: false, refusals: [problem, ...others] } satisfies Refused
  const digest = tx.deps.seal.digits(`address/${actor.ward}/${input.address}`, 18)
  await sweep(tx, actor.ward)
  if ((await countSince(tx, actor.ward, digest, new Date(tx.now.getTime() - HOUR_MS))) >= MOST_PER_HOUR)
    return refuse(
      'too-many',
      'Từ mạng này vừa gửi quá nhiều ý kiến. Xin chờ một giờ rồi gửi tiếp, hoặc nói với tổ trưởng tổ dân phố để ghi giúp.',
    )
  const received = await receive(tx, actor, input)
  if (!received.ok) return received
  const { code } = received.value
  await tx.db
    .insertInto('public_submission')
    .values({ ward_id: actor.ward, key: input.key, address_digest: digest, code, at: tx.now })
    .execute()
  return ok({ code })
})

const sweep = (tx: Tx, ward: string) =>
  tx.db
    .deleteFrom('public_submission')
    .where('ward_id', '=', ward)
    .where('at', '<', new Date(tx.now.getTime() - DAY_MS))
    .execute()

async function countSince(tx: Tx, ward: string, digest: string, since: Date): Promise<number> {
  const { count } = await tx.db
    .selectFrom('public_submission')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('ward_id', '=', ward)
    .where('address_digest', '=', digest)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return count
}
