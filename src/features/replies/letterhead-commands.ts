import { sql } from 'kysely'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { Letterhead, LetterheadId } from './letterhead.ts'
import { getLetterhead } from './letterhead-queries.ts'
import { noReply, replyPolicy } from './policy.ts'

export type SaveLetterheadInput = Omit<Letterhead, 'id' | 'placeName'> & {
  /** Null: a new one. */
  readonly id: LetterheadId | null
  readonly version: number
  readonly closed: boolean
}

/** Writes whose paper a letter may be. Letters that were submitted keep the head they had. */
export const saveLetterhead = command('letterhead.save', async (tx, actor, input: SaveLetterheadInput) => {
  authorize(replyPolicy, actor, 'templates', noReply)
  const id = input.id ?? newId<'ReplyLetterhead'>()
  const fields = {
    name: input.name,
    family: input.family,
    superior: input.superior,
    issuer: input.issuer,
    body_symbol: input.bodySymbol,
    office_symbol: input.officeSymbol,
    authority: input.authority,
    position: input.position,
    signer: input.signer,
    recipients: [...input.recipients],
    contact: input.contact,
    unit_id: input.unit ?? null,
    closed_at: input.closed ? tx.now : null,
  }
  if (input.id === null) {
    await tx.db
      .insertInto('reply_letterhead')
      .values({ ward_id: actor.ward, id, ...fields })
      .execute()
  } else {
    await getLetterhead(tx.db, actor, id)
    const changed = await tx.db
      .updateTable('reply_letterhead')
      .set({ ...fields, version: sql<number>`version + 1` })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .where('version', '=', input.version)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n)
      return refuse('stale', 'Nơi ký này vừa được người khác sửa. Hãy mở lại để xem bản mới rồi sửa tiếp.')
  }
  await tx.announce({
    type: input.id === null ? 'letterhead.created' : 'letterhead.changed',
    subject: { kind: 'letterhead', id },
    data: { name: input.name },
  })
  return ok({ id })
})
