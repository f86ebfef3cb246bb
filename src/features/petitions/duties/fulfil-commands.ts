import { dateInVietnam } from '#domain/date.ts'
import { nameSortKey } from '#domain/name.ts'
import { ok, refuse } from '#domain/result.ts'
import { command } from '#platform/command.ts'
import { hintOf } from '../enter-commands.ts'
import type { Petitioner } from '../petition.ts'
import { erasePetition } from './erase-commands.ts'
import { mayErase, wordsName } from './erasure.ts'
import type { PetitionLater } from './later.ts'
import type { DataRequestId } from './request.ts'
import { closeRequest, openRequest } from './request-commands.ts'
import { retentionCodeOf } from './retention.ts'
import { getRetention } from './retention-queries.ts'

type Correction = { readonly id: DataRequestId; readonly petitioner: Petitioner }
const correctable = ['name', 'phone', 'email', 'address', 'channel'] as const

/** Name and contact are put right, never the words. History names the fields, not what stood in them. */
export const correctData = command('data-request.correct', async (tx, actor, input: Correction) => {
  const opened = await openRequest(tx, actor, input.id, 'correct')
  if (!opened.ok) return opened
  const { petition } = opened.value
  const { name, phone, email, address, channel } = input.petitioner
  const changed = correctable.filter((one) => petition.petitioner[one] !== input.petitioner[one])
  if (changed.length === 0)
    return refuse('unchanged', 'Chưa thay đổi gì. Hãy sửa chỗ bà con yêu cầu, hoặc trả lời từ chối.')
  const [given, family, middle] = name === null ? [] : nameSortKey(name)
  await tx.db
    .updateTable('petition')
    .set({
      name,
      given_key: given ?? null,
      rest_key: family === undefined ? null : `${family} ${middle}`.trim(),
      phone,
      email,
      address,
      channel,
      duplicate_hint: hintOf({ ...petition, petitioner: input.petitioner }),
      version: petition.version + 1,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', petition.id)
    .execute()
  await closeRequest(tx, actor, input.id)
  await tx.announce({
    type: 'petition.corrected',
    subject: { kind: 'petition', id: petition.id },
    data: { code: petition.code, changed },
  })
  return ok(null)
})

/** From this moment nothing more of it may be published. What is public already a person takes back, matter by matter. */
export const withdrawConsent = command(
  'data-request.withdraw-consent',
  async (tx, actor, id: DataRequestId) => {
    const opened = await openRequest(tx, actor, id, 'withdraw-consent')
    if (!opened.ok) return opened
    const { petition } = opened.value
    await tx.db
      .updateTable('petition')
      .set({ may_publish_text: false, may_publish_photo: false, version: petition.version + 1 })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', petition.id)
      .execute()
    await closeRequest(tx, actor, id)
    await tx.announce({
      type: 'petition.consent-withdrawn',
      subject: { kind: 'petition', id: petition.id },
      data: { code: petition.code },
    })
    return ok(null)
  },
)

type Erase = { readonly id: DataRequestId; readonly words: boolean; readonly consentOnly: boolean }

/** What later features know decides whether the matter is still open. */
export const eraseData = (later: PetitionLater) =>
  command('data-request.erase', async (tx, actor, { id, words, consentOnly }: Erase) => {
    const opened = await openRequest(tx, actor, id, 'erase')
    if (!opened.ok) return opened
    const { petition } = opened.value
    if (petition.erasedAt !== null) return refuse('erased', 'Dữ liệu cá nhân của ý kiến này đã được xóa.')
    const { dossier } = petition
    const standing =
      dossier === null ? null : ((await later.standings(tx.db, actor, [dossier.id])).get(dossier.id) ?? null)
    const allowed = mayErase(
      dateInVietnam(petition.receivedAt),
      standing,
      await getRetention(tx.db, actor, retentionCodeOf(petition.kind)),
      { consentOnly, today: dateInVietnam(tx.now) },
    )
    if (!allowed.ok) return allowed
    if (!words && wordsName(petition))
      return refuse(
        'words',
        'Trong lời ghi, nơi xảy ra hoặc câu trả lời tại chỗ có tên, số điện thoại hay địa chỉ người này. Hãy đánh dấu xóa cả lời.',
        'words',
      )
    await closeRequest(tx, actor, id)
    await erasePetition(tx, actor.ward, petition, { words, later })
    await tx.announce({
      type: 'petition.erased',
      subject: { kind: 'petition', id: petition.id },
      data: { code: petition.code, words, consentOnly },
    })
    return ok(null)
  })
