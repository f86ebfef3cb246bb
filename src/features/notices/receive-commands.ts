import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { resolveUnits } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import type { NoticeId } from './draft.ts'
import { regimeOf } from './notice.ts'
import { getNoticeForUpdate } from './notice-queries.ts'
import { noticePolicy } from './policy.ts'
import { namesIn, type Proposal, proposalsOf } from './proposals.ts'
import { type NoticeReading, readNotice, toNoticeJson } from './read/read.ts'
import { refusalOfSecret } from './secrecy.ts'

export type ReceiveInput = {
  readonly origin: 'upload' | 'paste' | 'document'
  /** The paper composed here whose words these are. */
  readonly document?: string
  readonly sourceSha256: string | null
  /** What the source file says; null while a scan still has to be recognised. */
  readonly text: string | null
}

/** Takes a notice in: read at once when it is text, else handed to the job that recognises scans. Nothing is assigned by it. */
export const receiveNotice = command('notice.receive', async (tx, actor, input: ReceiveInput) => {
  authorize(noticePolicy, actor, 'receive', null)
  if (actor.kind !== 'account')
    return refuse('not-a-person', 'Chỉ cán bộ đã đăng nhập mới nhận được thông báo.')
  const id = newId<'Notice'>()
  await tx.db
    .insertInto('notice')
    .values({
      ward_id: actor.ward,
      id,
      origin: input.origin,
      source_sha256: input.sourceSha256,
      document_id: input.document ?? null,
      reading_state: input.text === null ? 'waiting' : 'read',
      needs_check: input.text === null,
      created_by: actor.account,
      created_at: tx.now,
    })
    .execute()
  if (input.text === null) await tx.enqueue('notices.recognise', { notice: id }, { key: `recognise:${id}` })
  else await saveReading(tx, actor, id, input.text, 'text')
  await tx.announce({
    type: 'notice.received',
    subject: { kind: 'notice', id },
    data: { origin: input.origin },
  })
  return ok({ id })
})

export type RecognisedInput = { readonly id: NoticeId; readonly text: string }

/** The scan has become text: drafts are made from it, all marked as needing a check. A second run changes nothing. */
export const recordRecognition = command(
  'notice.record-recognition',
  async (tx, actor, input: RecognisedInput) => {
    const notice = await getNoticeForUpdate(tx.db, actor, input.id)
    authorize(noticePolicy, actor, 'edit', null)
    if (notice.readingState === 'read') return refuse('already-read', 'Thông báo này đã được đọc xong.')
    const secret = refusalOfSecret(input.text, 'ocr')
    if (secret !== null) return secret
    await saveReading(tx, actor, notice.id, input.text, 'ocr')
    await tx.announce({ type: 'notice.recognised', subject: { kind: 'notice', id: notice.id } })
    return ok({ id: notice.id })
  },
)

async function saveReading(
  tx: Tx,
  actor: Actor,
  id: NoticeId,
  text: string,
  source: 'text' | 'ocr',
): Promise<void> {
  const calendar = await loadCalendar(tx.db, actor.ward)
  const reading = readNotice(text, { calendar, source })
  const units = await resolveUnits(tx.db, actor.ward, [...namesIn(reading), ...reading.recipients])
  await saveFacts(tx, actor, id, reading)
  await saveRecipients(tx, actor, id, reading.recipients, units)
  await saveDrafts(tx, actor, id, proposalsOf(reading, units, calendar))
}

async function saveFacts(tx: Tx, actor: Actor, id: NoticeId, reading: NoticeReading): Promise<void> {
  const { document } = reading
  const number = document.number === null ? null : Number(document.number)
  await tx.db
    .updateTable('notice')
    .set({
      type: document.type ?? 'THÔNG BÁO',
      number: number !== null && Number.isInteger(number) && number > 0 ? number : null,
      symbol: document.symbol,
      document_date: document.date,
      place: document.place,
      subject: document.subject ?? '',
      conference_date: document.conferenceDate,
      format_regime: regimeOf(document.symbol, document.date),
      signer_authority: [...document.signer.authority],
      signer_position: document.signer.position,
      signer_name: document.signer.name,
      text: reading.cleaned,
      reading: JSON.stringify(toNoticeJson(reading)),
      reading_state: 'read',
      reading_progress: 100,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
}

async function saveRecipients(
  tx: Tx,
  actor: Actor,
  notice: NoticeId,
  names: readonly string[],
  units: ReadonlyMap<string, string | null>,
): Promise<void> {
  if (names.length === 0) return
  await tx.db
    .insertInto('notice_recipient')
    .values(
      names.map((name, position) => ({
        ward_id: actor.ward,
        notice_id: notice,
        position,
        name,
        unit_id: units.get(name) ?? null,
      })),
    )
    .execute()
}

async function saveDrafts(
  tx: Tx,
  actor: Actor,
  notice: NoticeId,
  proposals: readonly Proposal[],
): Promise<void> {
  if (proposals.length === 0) return
  await tx.db
    .insertInto('directive_draft')
    .values(
      proposals.map((proposal, position) => ({
        ward_id: actor.ward,
        id: newId<'DirectiveDraft'>(),
        notice_id: notice,
        origin: proposal.origin,
        clause_number: proposal.clauseNumber,
        position,
        title: proposal.title,
        quote: proposal.quote,
        quote_start: proposal.quoteStart,
        quote_end: proposal.quoteEnd,
        legal_basis: proposal.legalBasis,
        units: JSON.stringify(proposal.units),
        deliverables: [...proposal.deliverables],
        due: JSON.stringify(proposal.due),
        confidence: proposal.confidence,
        because: JSON.stringify(proposal.because),
      })),
    )
    .execute()
}
