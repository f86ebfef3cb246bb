import type { Actor } from '#domain/actor.ts'
import { loadRules } from '#features/formats/index.ts'
import { todayOf } from '#platform/clock.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Deps } from '#platform/deps.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { listAttachments, type StoredFile } from '#platform/files/attachments.ts'
import { href, routes } from '#routes'
import { selectReplies, toReply } from './load-queries.ts'
import { mailText, messageText } from './mail.ts'
import { lettersPaper } from './print.ts'
import { electronicAddress, isElectronic, type Reply, type ReplyId } from './reply.ts'
import { linkSecret } from './word-link-queries.ts'

/** A letter on its way as an e-mail or a message. */
export type LetterMail = {
  readonly reply: ReplyId
  readonly channel: 'email' | 'message'
  readonly address: string
  readonly subject: string
  readonly body: string
}

type World = Pick<Deps, 'seal' | 'publicUrl'>

/** Those of the letters that are under way by e-mail or message now, as they will be written. */
export async function lettersToMail(
  db: DatabaseTransaction,
  deps: World,
  actor: Actor,
  ids: readonly ReplyId[],
): Promise<readonly LetterMail[]> {
  const mails: LetterMail[] = []
  for (const letter of await underWay(db, actor, ids)) {
    const { id: reply, channel } = letter
    if (!isElectronic(channel)) continue
    const address = electronicAddress(letter, channel)
    if (address === null) continue
    if (channel === 'message') {
      const body = messageText(letter, deps.publicUrl)
      mails.push({ reply, channel, address, subject: `Tin nhắn về ý kiến ${letter.petitionCode}`, body })
      continue
    }
    const secret = linkSecret(deps, actor.ward, reply)
    const sayUrl = `${deps.publicUrl}${href(routes.sayByLink, { reply, secret })}`
    const signed = await ownSignedFile(db, actor, letter)
    const attached = { name: fileNameOf(letter, signed), signed: signed !== null }
    mails.push({ reply, channel, address, ...mailText(letter, { ...deps, sayUrl }, attached) })
  }
  return mails
}

export type MailFile = { readonly filename: string; readonly content: Uint8Array }

/**
 * The paper that goes with the e-mail: the signed one, else the letter as printed. Null when the letter is no longer under way: it was
 * replaced, or handed over meanwhile.
 */
export async function mailedFile(
  db: DatabaseTransaction,
  deps: World & Pick<Deps, 'blobs' | 'clock'>,
  actor: Actor,
  reply: ReplyId,
): Promise<MailFile | null> {
  const [letter] = await underWay(db, actor, [reply])
  if (letter === undefined) return null
  const signed = await ownSignedFile(db, actor, letter)
  const filename = fileNameOf(letter, signed)
  if (signed !== null) {
    const content = new Uint8Array(await new Response(await deps.blobs.get(signed.sha256)).arrayBuffer())
    return { filename, content }
  }
  const today = todayOf(deps)
  const rules = await loadRules(db, actor.ward)
  return { filename, content: toPdf(lettersPaper([letter], { deps, ward: actor.ward, today, rules })) }
}

const underWay = async (
  db: DatabaseTransaction,
  actor: Actor,
  ids: readonly ReplyId[],
): Promise<readonly Reply[]> =>
  (
    await selectReplies(db, actor)
      .where('reply.id', 'in', [...ids])
      .where('reply.state', 'in', ['sent', 'not-delivered'])
      .execute()
  ).map(toReply)

/** One scan may hold forty letters: it never goes to one of the forty, who would read about the others. */
async function ownSignedFile(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  { id }: Pick<Reply, 'id'>,
): Promise<StoredFile | null> {
  const file = (await listAttachments(db, actor, 'reply-signed', [id])).get(id)?.at(-1)
  if (file === undefined) return null
  const shared = await db
    .selectFrom('attachment')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('owner_kind', '=', 'reply-signed')
    .where('sha256', '=', file.sha256)
    .where('owner_id', '<>', id)
    .limit(1)
    .executeTakeFirst()
  return shared === undefined ? file : null
}

const fileNameOf = ({ petitionCode }: Reply, signed: StoredFile | null): string =>
  `thu-${petitionCode}${signed === null ? '.pdf' : (/\.[a-z0-9]{2,5}$/i.exec(signed.fileName)?.[0] ?? '.pdf')}`
