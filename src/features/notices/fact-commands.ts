import type { IsoDate } from '#domain/date.ts'
import { ok, refuse } from '#domain/result.ts'
import { resolveUnits, staleRefusal } from '#features/people/index.ts'
import { authorize, command } from '#platform/command.ts'
import type { NoticeId } from './draft.ts'
import { savedIsShown } from './messages.ts'
import { type Notice, regimeOf, stateOf } from './notice.ts'
import { getNoticeForUpdate } from './notice-queries.ts'
import { noticePolicy } from './policy.ts'

export type NoticeFacts = {
  readonly type: string
  readonly number: number | null
  readonly symbol: string | null
  readonly documentDate: IsoDate | null
  readonly place: string | null
  readonly subject: string
  readonly conferenceDate: IsoDate | null
  readonly authority: readonly string[]
  readonly position: string | null
  readonly signerName: string | null
  readonly recipients: readonly string[]
}

/** Corrects what stands around the text: number, date, signer, recipients. The text itself is the source's. */
export const changeFacts = command(
  'notice.change-facts',
  async (tx, actor, input: NoticeFacts & { readonly id: NoticeId; readonly version: number }) => {
    const notice = await getNoticeForUpdate(tx.db, actor, input.id)
    authorize(noticePolicy, actor, 'edit', null)
    if (stateOf(notice) !== 'draft') return refuse('notice-closed', 'Thông báo này đã ban hành hoặc đã bỏ.')
    if (notice.version !== input.version) return staleRefusal(tx.db, actor.ward, notice.id, savedIsShown)
    if (notice.documentId !== null && !sameSign(notice, input))
      return refuse(
        'of-document',
        'Số, ký hiệu và ngày theo văn bản đã ban hành ở mục Soạn văn bản, không đổi ở đây.',
        'number',
      )
    await tx.db
      .updateTable('notice')
      .set({
        type: input.type,
        number: input.number,
        symbol: input.symbol,
        document_date: input.documentDate,
        place: input.place,
        subject: input.subject,
        conference_date: input.conferenceDate,
        format_regime: regimeOf(input.symbol, input.documentDate),
        signer_authority: [...input.authority],
        signer_position: input.position,
        signer_name: input.signerName,
        version: notice.version + 1,
      })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', notice.id)
      .execute()
    await tx.db
      .deleteFrom('notice_recipient')
      .where('ward_id', '=', actor.ward)
      .where('notice_id', '=', notice.id)
      .execute()
    const units = await resolveUnits(tx.db, actor.ward, input.recipients)
    if (input.recipients.length > 0)
      await tx.db
        .insertInto('notice_recipient')
        .values(
          input.recipients.map((name, position) => ({
            ward_id: actor.ward,
            notice_id: notice.id,
            position,
            name,
            unit_id: units.get(name) ?? null,
          })),
        )
        .execute()
    await tx.announce({
      type: 'notice.facts-changed',
      subject: { kind: 'notice', id: notice.id },
      data: {
        from: { number: notice.number, date: notice.documentDate },
        to: { number: input.number, date: input.documentDate },
      },
    })
    return ok({ id: notice.id })
  },
)

const sameSign = (
  notice: Pick<Notice, 'number' | 'symbol' | 'documentDate'>,
  { number, symbol, documentDate }: NoticeFacts,
): boolean => notice.number === number && notice.symbol === symbol && notice.documentDate === documentDate

export const discardNotice = command(
  'notice.discard',
  async (tx, actor, input: { readonly id: NoticeId; readonly reason: string }) => {
    const notice = await getNoticeForUpdate(tx.db, actor, input.id)
    authorize(noticePolicy, actor, 'discard', null)
    if (stateOf(notice) !== 'draft') return refuse('notice-closed', 'Chỉ bỏ được thông báo chưa ban hành.')
    await tx.db
      .updateTable('notice')
      .set({ discarded_at: tx.now, discarded_reason: input.reason, version: notice.version + 1 })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', notice.id)
      .execute()
    await tx.announce({
      type: 'notice.discarded',
      subject: { kind: 'notice', id: notice.id },
      data: { reason: input.reason },
    })
    return ok({ id: notice.id })
  },
)
