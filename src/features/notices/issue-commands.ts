import { createHash } from 'node:crypto'
import type { AccountActor, Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, type Refusal, type Result, refuse } from '#domain/result.ts'
import { authorize, type Command, command, type Tx } from '#platform/command.ts'
import { listProposedChanges } from './amendment-queries.ts'
import { saveClauseChange } from './clause-commands.ts'
import type { ChangeKind } from './clause-queries.ts'
import { listRecipients } from './confirm-queries.ts'
import type { ClauseId, ConfirmedDraft, Draft, IssuedNotice, NoticeId } from './draft.ts'
import { listDrafts } from './draft-queries.ts'
import type { RecordedChange } from './history.ts'
import { type Notice, stateOf } from './notice.ts'
import { getNoticeForUpdate } from './notice-queries.ts'
import { familyOf } from './numbered-queries.ts'
import type { OfficeNumbers } from './numbers.ts'
import { noticePolicy } from './policy.ts'
import { storedReading } from './reading-queries.ts'

/** Makes directives from what was confirmed, inside the transaction that issues the notice. Returns how many. */
export type IssueDirectives = (
  tx: Tx,
  actor: Actor,
  notice: IssuedNotice,
  drafts: readonly ConfirmedDraft[],
) => Promise<Result<number>>

export type IssueInput = {
  readonly id: NoticeId
  readonly version: number
  /** Ticked by the clerk: the document has no number or no date yet, or assigns nothing to anybody. */
  readonly withoutNumber: boolean
  /** The next number of the office's register, for a paper that bears none yet. */
  readonly takeNumber: boolean
  readonly withoutDirectives: boolean
  /** What was decided on the changes of earlier notices that the text speaks of, by their place; null: not recorded. */
  readonly changeOf: (place: number) => ChangeKind | null
}

/** From this moment the text is frozen, its clauses exist and its directives run. */
export const issueNotice = ({
  issueDirectives,
  numbers,
}: {
  readonly issueDirectives: IssueDirectives
  readonly numbers: OfficeNumbers
}): Command<IssueInput, { id: NoticeId; directives: number; changes: number }> =>
  command('notice.issue', async (tx, actor, input: IssueInput) => {
    const notice = await getNoticeForUpdate(tx.db, actor, input.id)
    authorize(noticePolicy, actor, 'issue', null)
    const drafts = (await listDrafts(tx.db, actor, notice.id)).filter((draft) => !draft.dropped)
    const [first, ...others] = missing(notice, drafts, input)
    if (first !== undefined) return { ok: false, refusals: [first, ...others] }
    if (actor.kind !== 'account')
      return refuse('not-a-person', 'Chỉ cán bộ đã đăng nhập mới ban hành được thông báo.')

    const numbered = await enterInRegister(tx, actor, numbers, notice, input.takeNumber)
    if (!numbered.ok) return numbered
    const textSha256 = createHash('sha256').update(notice.text).digest('hex')
    await tx.db
      .updateTable('notice')
      .set({
        issued_at: tx.now,
        issued_by: actor.account,
        text_sha256: textSha256,
        number: numbered.value,
        version: notice.version + 1,
      })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', notice.id)
      .execute()
    const clauses = await saveClauses(tx, actor, notice.id)
    const issued = {
      id: notice.id,
      issuedAt: tx.now,
      documentDate: notice.documentDate,
      conferenceDate: notice.conferenceDate,
    }
    const made = await issueDirectives(
      tx,
      actor,
      issued,
      drafts.map((draft) => confirmed(draft, clauses)),
    )
    if (!made.ok) return made
    const changes = await recordChanges(tx, actor, notice, input.changeOf, clauses)
    await tx.announce({
      type: 'notice.issued',
      subject: { kind: 'notice', id: notice.id },
      data: { textSha256, directives: made.value, ...(changes.length === 0 ? {} : { changes }) },
    })
    return ok({ id: notice.id, directives: made.value, changes: changes.length })
  })

/** The number the paper bears goes into the office's register; without one it takes the next. A paper without a date waits. */
async function enterInRegister(
  tx: Tx,
  actor: Actor,
  numbers: OfficeNumbers,
  notice: Notice,
  takeNumber: boolean,
): Promise<Result<number | null>> {
  const family = familyOf(notice.regime)
  const { number, symbol, documentDate: date, signer } = notice
  // Composed here: it stands in the book since it was issued as a paper.
  if (notice.documentId !== null) return ok(number)
  if (family === null || symbol === null || date === null || (number === null && !takeNumber))
    return ok(number)
  const recipients = (await listRecipients(tx.db, actor, notice.id)).join('; ')
  const paper = {
    kind: 'notice' as const,
    id: notice.id,
    abstract: notice.subject,
    signer: signer.name,
    recipients: recipients === '' ? null : recipients,
  }
  const given = await numbers.take(tx, actor, { family, symbol, date, first: number, papers: [paper] })
  return given.ok ? ok(given.value.first) : given
}

/** Everything that is still missing, each with what to do. */
function missing(notice: Notice, drafts: readonly Draft[], input: IssueInput): readonly Refusal[] {
  const say = (code: string, message: string, field?: string): Refusal =>
    field === undefined ? { code, message } : { code, message, field }
  if (stateOf(notice) !== 'draft') return [say('notice-closed', 'Thông báo này đã ban hành hoặc đã bỏ.')]
  if (notice.readingState !== 'read')
    return [say('not-read', 'Văn bản chưa đọc xong. Hãy chờ rồi kiểm tra lại.')]
  const refusals: Refusal[] = []
  if (notice.version !== input.version)
    refusals.push(say('stale', 'Có người vừa sửa thông báo này. Hãy xem lại rồi bấm ban hành lần nữa.'))
  const canTake = notice.symbol !== null && notice.documentDate !== null
  if (input.takeNumber && !canTake)
    refusals.push(
      say(
        'no-symbol',
        'Muốn lấy số của sổ thì thông báo phải có ký hiệu và ngày. Hãy điền ở phần “Số, ngày, người ký, nơi nhận” rồi làm lại.',
        'takeNumber',
      ),
    )
  const takes = input.takeNumber && canTake
  if ((notice.number === null || notice.documentDate === null) && !input.withoutNumber && !takes)
    refusals.push(
      say(
        'no-number',
        'Thông báo chưa có số hoặc ngày. Hãy điền số và ngày, hoặc đánh dấu “Ban hành khi chưa có số hoặc ngày”.',
        'withoutNumber',
      ),
    )
  if (drafts.length === 0 && !input.withoutDirectives)
    refusals.push(
      say(
        'no-directives',
        'Chưa có nhiệm vụ nào. Hãy thêm nhiệm vụ, hoặc đánh dấu “Thông báo này không giao việc”.',
        'withoutDirectives',
      ),
    )
  for (const draft of drafts) {
    const leads = draft.units.filter(({ role }) => role === 'lead')
    const field = `draft-${draft.id}`
    if (leads.length === 0)
      refusals.push(say('no-lead', `Nhiệm vụ “${draft.title}” chưa có đơn vị chủ trì.`, field))
    for (const { name, unitId } of leads)
      if (unitId === null)
        refusals.push(
          say(
            'unknown-lead',
            `Nhiệm vụ “${draft.title}”: chưa rõ “${name}” là đơn vị nào của phường.`,
            field,
          ),
        )
  }
  return refusals
}

/** The changes of earlier notices that the clerk left chosen, each with the sentence that says so. */
async function recordChanges(
  tx: Tx,
  actor: AccountActor,
  notice: Notice,
  changeOf: IssueInput['changeOf'],
  clauses: ReadonlyMap<string, ClauseId>,
): Promise<readonly RecordedChange[]> {
  const recorded: RecordedChange[] = []
  for (const [place, proposal] of (await listProposedChanges(tx.db, actor, notice)).entries()) {
    const kind = changeOf(place)
    if (kind === null || proposal.earlier === null) continue
    for (const { id, number } of proposal.changed) {
      await saveClauseChange(tx, actor, {
        clause: id,
        byNotice: notice.id,
        byClause: clauseOf(proposal.byClause, clauses),
        kind,
        explanation: proposal.quote,
      })
      recorded.push({ notice: proposal.earlier.id, number, kind, reason: proposal.quote })
    }
  }
  return recorded
}

async function saveClauses(tx: Tx, actor: Actor, notice: NoticeId): Promise<ReadonlyMap<string, ClauseId>> {
  const { clauses: read } = await storedReading(tx.db, actor, notice)
  const once = [...new Map(read.map((clause) => [clause.number, clause])).values()]
  const rows = once.map((clause, position) => ({
    ...clause,
    ward_id: actor.ward,
    id: newId<'Clause'>(),
    notice_id: notice,
    position,
  }))
  if (rows.length > 0) await tx.db.insertInto('clause').values(rows).execute()
  return new Map(rows.map(({ number, id }) => [number, id]))
}

/** A bullet without a clause of its own ("3.1") belongs to the clause above it ("3"). */
function confirmed(draft: Draft, clauses: ReadonlyMap<string, ClauseId>): ConfirmedDraft {
  const { id, clauseNumber, origin, title, quote, legalBasis, topicCode, units, deliverables, due } = draft
  return {
    id,
    clauseId: clauseOf(clauseNumber, clauses),
    clauseNumber,
    origin,
    title,
    quote,
    legalBasis,
    topicCode,
    units,
    deliverables,
    due,
  }
}

function clauseOf(number: string | null, clauses: ReadonlyMap<string, ClauseId>): ClauseId | null {
  if (number === null) return null
  const parent = number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : null
  return clauses.get(number) ?? clauseOf(parent, clauses)
}
