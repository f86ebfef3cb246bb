import { sql } from 'kysely'
import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { type Id, newId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import {
  type Directive,
  getDirective,
  type HandInInput,
  handInDeliverable,
} from '#features/directives/index.ts'
import { documentName, getDocument, type OfficeDocument } from '#features/documents/index.ts'
import { insertIncoming, type ReadFile } from '#features/registers/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { Forbidden } from '#platform/errors.ts'
import { listAttachments, type StoredFile } from '#platform/files/attachments.ts'
import { getReport } from './load-queries.ts'
import { reportPolicy } from './policy.ts'
import type { Report, ReportId } from './report.ts'

/** The unit gives its report to the directive, as it gives anything else, and the report says so too. */
export async function handInReport(
  deps: Deps,
  actor: Actor,
  id: ReportId,
): Promise<Result<{ readonly documentNumber: string | null }>> {
  const input = await reading(deps, actor, async (db) => {
    const report = await getReport(db, actor, id)
    if (!can(reportPolicy, actor, 'hand-in', report)) throw new Forbidden('report', 'hand-in')
    return handInOf(db, actor, report)
  })
  if (!input.ok) return input
  const done = await handInDeliverable(deps, actor, input.value)
  if (!done.ok) return done
  const marked = await markHandedIn(deps, actor, { id })
  return marked.ok ? ok({ documentNumber: input.value.documentNumber }) : marked
}

/** What the unit hands in to the directive with this report: its number, its date and the file that was frozen. Refuses while it has no number. */
async function handInOf(db: DatabaseTransaction, actor: Actor, report: Report): Promise<Result<HandInInput>> {
  if (report.directive === null || report.unit === null)
    return refuse('not-of-unit', 'Chỉ báo cáo của đơn vị mới nộp vào chỉ đạo.')
  const document = await getDocument(db, actor, report.document)
  if (document.issued === null) return notIssued
  const directive = await getDirective(db, actor, report.directive)
  const deliverable = wantedOf(directive)
  if (deliverable === null)
    return refuse(
      'not-wanted',
      'Chỉ đạo không còn chờ báo cáo kết quả: báo cáo đã được nộp, hoặc không được yêu cầu.',
    )
  const part = directive.parts.find(
    ({ unit, role }) => unit === report.unit && (role === 'lead' || role === 'executing'),
  )
  if (part === undefined) return refuse('no-part', 'Đơn vị không còn chủ trì hoặc thực hiện chỉ đạo này.')
  return ok({
    directive: directive.id,
    deliverable: deliverable.id,
    part: part.id,
    text: `${documentName(document)}: ${document.words.abstract}`,
    documentNumber: numberOf(document),
    documentDate: document.issued.on,
    files: await filesOf(db, actor, document),
  })
}

const notIssued = refuse(
  'not-issued',
  'Báo cáo chưa được ban hành. Hãy trình, duyệt và lấy số ở trang văn bản rồi nộp.',
)

export const wantedOf = ({ deliverables }: Directive) =>
  deliverables.find(({ type, state }) => type === 'report' && (state === 'open' || state === 'returned')) ??
  null

/** "12/BC-KT" out of "Báo cáo số 12/BC-KT". */
const numberOf = (document: OfficeDocument): string => documentName(document).replace(/^.*? số /u, '')

async function filesOf(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  { id }: OfficeDocument,
): Promise<readonly StoredFile[]> {
  const files = await listAttachments(db, actor, 'document-issued', [id])
  return (files.get(id) ?? []).map(({ sha256, fileName, mediaType, size }) => ({
    sha256,
    fileName,
    mediaType,
    size,
  }))
}

/** That it was handed in is said with the report too. */
const markHandedIn = command(
  'report.mark-handed-in',
  async (tx, actor, { id }: { readonly id: ReportId }) => {
    const report = await getReport(tx.db, actor, id)
    authorize(reportPolicy, actor, 'hand-in', report)
    await tx.db
      .updateTable('report')
      .set({ handed_in_by: accountOf(actor), handed_in_at: tx.now })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
    await tx.announce({
      type: 'report.handed-in',
      subject: { kind: 'report', id },
      data: { name: report.title },
    })
    return ok({ id })
  },
)

type ReceiveInput = { readonly id: ReportId; readonly book: Id<'RegisterBook'>; readonly again: boolean }

/** The report gets its number in the book of what comes in, with everything the paper itself says; once. */
export const receiveReport = command(
  'report.receive',
  async (tx, actor, { id, book, again }: ReceiveInput) => {
    await lock(tx, actor, id)
    const report = await getReport(tx.db, actor, id)
    authorize(reportPolicy, actor, 'receive', report)
    if (report.incoming !== null) return refuse('received', 'Báo cáo này đã vào sổ văn bản đến.')
    const document = await getDocument(tx.db, actor, report.document)
    if (document.issued === null) return notIssued
    const files = await filesOf(tx.db, actor, document)
    const entered = await insertIncoming(tx, actor, {
      book,
      arrivedOn: dateInVietnam(tx.now),
      sender: await senderOf(tx.db, actor, report),
      code: numberOf(document),
      documentDate: document.issued.on as IsoDate,
      abstract: `Báo cáo: ${document.words.abstract}`.slice(0, 1_000),
      deadline: null,
      note: null,
      again,
      files: files.map((file): ReadFile => ({ ...file, text: document.words.body })),
    })
    if (!entered.ok) return entered
    await tx.db
      .updateTable('report')
      .set({ incoming_id: entered.value.id, received_by: accountOf(actor), received_at: tx.now })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
    await tx.announce({
      type: 'report.received',
      subject: { kind: 'report', id },
      data: { name: report.title, number: entered.value.number },
    })
    return ok({ id, number: entered.value.number })
  },
)

const lock = (tx: Tx, { ward }: Pick<Actor, 'ward'>, id: ReportId) =>
  sql`select from report where ward_id = ${ward} and id = ${id} for no key update`.execute(tx.db)

async function senderOf(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  { unit }: Report,
): Promise<string> {
  const row = await db
    .selectFrom('unit')
    .select('name')
    .where('ward_id', '=', ward)
    .where('id', '=', unit ?? newId<'Unit'>())
    .executeTakeFirst()
  return row?.name ?? 'Đơn vị trong phường'
}
