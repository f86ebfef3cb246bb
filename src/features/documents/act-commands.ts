import { createHash } from 'node:crypto'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { loadRules, type OfficialDocument, paperOf } from '#features/formats/index.ts'
import { officeNumbers } from '#features/registers/index.ts'
import { getLetterhead } from '#features/replies/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { attach } from '#platform/files/attachments.ts'
import { PDF } from '#platform/files/media-types.ts'
import {
  type DocumentId,
  type DocumentState,
  type DocumentStepKind,
  nameOf,
  type OfficeDocument,
  take,
} from './document.ts'
import { asFileName } from './file-name.ts'
import { getDocumentForUpdate } from './load-queries.ts'
import { officialOf, symbolUnder } from './official.ts'
import { type DocumentAction, documentPolicy } from './policy.ts'
import { addStep } from './step-commands.ts'

type Chosen = { readonly id: DocumentId; readonly version: number }

/** Gives the paper to whoever approves. */
export const submitDocument = command('document.submit', (tx, actor, input: Chosen) =>
  move(tx, actor, input, {
    action: 'submit',
    step: 'submitted',
    event: 'document.submitted',
    to: 'submitted',
    reason: null,
  }),
)

/** These words may go out. Whoever submitted a paper of the office does not approve it. */
export const approveDocument = command('document.approve', (tx, actor, input: Chosen) =>
  move(tx, actor, input, {
    action: 'decide',
    step: 'approved',
    event: 'document.approved',
    to: 'approved',
    reason: null,
  }),
)

/** The paper needs work; the reason goes with it. */
export const returnDocument = command(
  'document.return',
  (tx, actor, input: Chosen & { readonly reason: string }) =>
    move(tx, actor, input, {
      action: 'decide',
      step: 'returned',
      event: 'document.returned',
      to: 'drafting',
      reason: input.reason,
    }),
)

/** Nothing comes of the paper; it never had a number. */
export const withdrawDocument = command(
  'document.withdraw',
  (tx, actor, input: Chosen & { readonly reason: string }) =>
    move(tx, actor, input, {
      action: 'withdraw',
      step: 'withdrawn',
      event: 'document.withdrawn',
      to: 'withdrawn',
      reason: input.reason,
    }),
)

type Move = {
  readonly action: DocumentAction
  readonly step: DocumentStepKind
  readonly event: `document.${DocumentStepKind}`
  readonly to: DocumentState
  readonly reason: string | null
}

async function move(
  tx: Tx,
  actor: Actor,
  { id, version }: Chosen,
  { action, step, event, to, reason }: Move,
): Promise<Result<{ id: DocumentId }>> {
  const document = await documentFor(tx, actor, { id, version }, action, step)
  if (!document.ok) return document
  await tx.db
    .updateTable('document')
    .set({ state: to, approved_version: to === 'approved' ? version : null })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  await addStep(tx, actor, { id, kind: step, version, reason })
  await tx.announce({
    type: event,
    subject: { kind: 'document', id },
    data: reason === null ? { version } : { version, reason },
  })
  return ok({ id })
}

export type IssueInput = Chosen & {
  readonly on: IsoDate
  /** The number that stands on the paper already; null: the next one of the book. */
  readonly number: number | null
}

/** From this moment the paper is frozen: its words, its number, the file that goes out to be signed. */
export const issueDocument = command('document.issue', async (tx, actor, input: IssueInput) => {
  const found = await documentFor(tx, actor, input, 'issue', 'issued')
  if (!found.ok) return found
  const document = found.value
  if (input.on > dateInVietnam(tx.now))
    return refuse('future', 'Ngày văn bản chưa tới. Xin ghi ngày ban hành.', 'on')
  const letterhead = await getLetterhead(tx.db, actor, document.letterhead)
  const symbol = symbolUnder(document.type, letterhead)
  const given = await takeNumber(tx, actor, document, {
    ...input,
    symbol,
    signer: letterhead.signer,
    recipients: letterhead.recipients,
  })
  if (!given.ok) return given
  const frozen = officialOf(document, letterhead, {
    number: given.value === null ? null : String(given.value.number),
    on: input.on,
    at: tx.now,
  })
  const pdf = await keepPdf(tx, actor, document, frozen, given.value?.number ?? null)
  await tx.db
    .updateTable('document')
    .set({
      state: 'issued',
      number: given.value?.number ?? null,
      symbol,
      period: given.value?.period ?? null,
      issued_on: input.on,
      issued_by: personOf(actor),
      issued_at: tx.now,
      frozen: JSON.stringify(frozen),
      text_sha256: createHash('sha256').update(JSON.stringify(document.words)).digest('hex'),
      pdf_sha256: pdf,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', document.id)
    .execute()
  await addStep(tx, actor, { id: document.id, kind: 'issued', version: document.version })
  await tx.announce({
    type: 'document.issued',
    subject: { kind: 'document', id: document.id },
    data: { kind: document.kind, number: given.value?.number ?? null, symbol, pdfSha256: pdf },
  })
  return ok({ id: document.id, number: given.value?.number ?? null })
})

type Numbering = IssueInput & {
  readonly symbol: string
  readonly signer: string
  readonly recipients: readonly string[]
}

/** Null: a sheet that bears no number. */
async function takeNumber(
  tx: Tx,
  actor: Actor,
  { id, family, type, words }: OfficeDocument,
  { on: date, number: first, symbol, signer, recipients }: Numbering,
): Promise<Result<{ readonly number: number; readonly period: string } | null>> {
  if (type === '') return ok(null)
  const to =
    words.addressees.length > 0
      ? words.addressees
      : words.recipients.length > 0
        ? words.recipients
        : recipients
  const paper = { kind: 'document' as const, id, abstract: words.abstract, signer, recipients: to.join('; ') }
  const given = await officeNumbers.take(tx, actor, { family, symbol, date, first, papers: [paper] })
  if (!given.ok) {
    const [one, ...rest] = given.refusals
    return { ok: false, refusals: [{ ...one, field: one.field === 'date' ? 'on' : 'number' }, ...rest] }
  }
  return ok({ number: given.value.first, period: given.value.period })
}

/** The file that goes out to be signed, under its fingerprint; the same paper always gives the same bytes. */
async function keepPdf(
  tx: Tx,
  actor: Actor,
  document: OfficeDocument,
  frozen: OfficialDocument,
  number: number | null,
): Promise<string> {
  const name = nameOf({ ...document, issued: null }).replace(' (dự thảo)', '')
  const title = number === null ? document.words.abstract : `${name} số ${number} ${frozen.symbol}`
  const pdf = toPdf(
    paperOf([frozen], {
      today: frozen.issuedOn ?? dateInVietnam(tx.now),
      title: document.words.abstract,
      rules: await loadRules(tx.db, actor.ward),
    }),
  )
  const { sha256, size } = await tx.deps.blobs.put(pdf)
  const fileName = `${asFileName(title)}.pdf`
  await attach(tx, actor, { kind: 'document-issued', id: document.id }, [
    { sha256, size, fileName, mediaType: PDF },
  ])
  return sha256
}

/** The paper, locked, when the step may be taken and the words are those the actor saw. */
async function documentFor(
  tx: Tx,
  actor: Actor,
  { id, version }: Chosen,
  action: DocumentAction,
  step: DocumentStepKind,
): Promise<Result<OfficeDocument>> {
  const document = await getDocumentForUpdate(tx.db, actor, id)
  authorize(documentPolicy, actor, action, document)
  const taken = take(document, step, personOf(actor))
  if (!taken.ok) return taken
  if (document.version !== version)
    return refuse('stale', 'Có người vừa lưu bản khác của văn bản này. Hãy xem lại bản mới rồi làm lại.')
  return ok(document)
}
