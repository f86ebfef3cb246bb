import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import {
  type ClockedDirective,
  type DirectiveEvent,
  type DirectiveId,
  findDirectiveEvent,
  listToTellOf,
  listToTellOfNotice,
  tellStory,
} from '#features/directives/index.ts'
import { getNotice, type NoticeId, noticeTitle } from '#features/notices/index.ts'
import { accountNames, listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { messagesOfAccount } from './accounts/account-event-queries.ts'
import { hearers, type People, peopleOf } from './audience.ts'
import { messagesOfDispatch } from './dispatches/dispatch-event-queries.ts'
import { messagesOfDocument } from './documents/document-event-queries.ts'
import { messagesOfDossier } from './dossiers/dossier-event-queries.ts'
import { concerned, isWorthALetter } from './event-audience.ts'
import { addressOf, atOnce, type Message, naming, newWork, noteOf } from './message.ts'
import { messagesOfPaper } from './papers/paper-event-queries.ts'
import { messagesOfRestricted } from './restricted-queries.ts'

/** What an event of the audit log has to say, and to whom. */
export async function messagesOfEvent(
  db: DatabaseTransaction,
  actor: Actor,
  seq: number,
  people: People,
): Promise<readonly Message[]> {
  const restricted = await messagesOfRestricted(db, actor, seq, people)
  if (restricted !== null) return restricted
  const ofAccount = await messagesOfAccount(db, actor, seq, people)
  if (ofAccount !== null) return ofAccount
  const issued = await findIssuing(db, actor, seq)
  if (issued !== null) return ofNotice(db, actor, { seq, ...issued }, people)
  const ofDossier = await messagesOfDossier(db, actor, seq, people)
  if (ofDossier !== null) return ofDossier
  const ofDocument = await messagesOfDocument(db, actor, seq, people)
  if (ofDocument !== null) return ofDocument
  const ofDispatch = await messagesOfDispatch(db, actor, seq, people)
  if (ofDispatch !== null) return ofDispatch
  const ofPaper = await messagesOfPaper(db, actor, seq, people)
  if (ofPaper !== null) return ofPaper
  const event = await findDirectiveEvent(db, actor, seq)
  if (event === null) return []
  const directives = await listToTellOf(db, actor, subjectsOf(event))
  const names = await namesIn(db, actor, event.by)
  const step = event.type === 'directive.assigned' ? null : tellStory(event, names)
  const told = directives.map((directive) => ({
    directive,
    to: hearers(people, concerned(event, directive, people), event.by),
  }))
  const kind = event.type.replace('directive.', '')
  const byMail = isWorthALetter(event.type)
  if (event.subject === null && step !== null)
    return byPerson(told).map(([account, own]) => ({
      account,
      key: `event:${seq}`,
      at: event.at,
      kind,
      ...atOnce(own, { what: `${names.doer} ${step.what}`, note: noteOf(step) }),
      byMail,
    }))
  return told.flatMap(({ directive, to }) => {
    const words =
      step === null
        ? newWork([directive], null)
        : {
            title: `${names.doer} ${step.what}`,
            about: naming(directive),
            note: noteOf(step),
            href: addressOf(directive),
          }
    return to.map((account) => ({
      account,
      key: `event:${seq}:${directive.id}`,
      at: event.at,
      kind,
      ...words,
      byMail,
    }))
  })
}

type Told = { readonly directive: ClockedDirective; readonly to: readonly AccountId[] }

/** For each person the directives they hear of. */
const byPerson = (told: readonly Told[]): readonly (readonly [AccountId, readonly ClockedDirective[]])[] => {
  const each = told.flatMap(({ directive, to }) => to.map((account) => ({ account, directive })))
  return [...Map.groupBy(each, ({ account }) => account)].map(
    ([account, own]) => [account, own.map(({ directive }) => directive)] as const,
  )
}

/** What was done to many at once names them all. */
const subjectsOf = (
  event: DirectiveEvent & { readonly subject: DirectiveId | null },
): readonly DirectiveId[] => {
  if (event.subject !== null) return [event.subject]
  return 'directives' in event.data ? (event.data.directives ?? []) : []
}

async function namesIn(db: DatabaseTransaction, actor: Actor, by: AccountId | null) {
  const units = new Map((await listUnits(db, actor)).map(({ id, name }) => [id as string, name]))
  const doer = by === null ? undefined : (await accountNames(db, actor.ward, [by])).get(by)
  return {
    unit: (id: string) => units.get(id) ?? 'đơn vị',
    person: () => 'người phụ trách khác',
    topic: () => 'lĩnh vực khác',
    doer: doer ?? 'Hệ thống',
  }
}

/** One message for everything a notice gives a person to do. */
async function ofNotice(
  db: DatabaseTransaction,
  actor: Actor,
  {
    seq,
    at,
    notice,
    by,
  }: { readonly seq: number; readonly at: Date; readonly notice: NoticeId; readonly by: AccountId | null },
  people: People,
): Promise<readonly Message[]> {
  const source = noticeTitle(await getNotice(db, actor, notice))
  const directives = await listToTellOfNotice(db, actor, notice)
  const mine = directives.flatMap((directive) =>
    hearers(
      people,
      directive.parts.flatMap((part) => peopleOf(people, part)),
      by,
    ).map((account) => ({ account, directive })),
  )
  return [...Map.groupBy(mine, ({ account }) => account)].map(([account, work]) => ({
    account,
    key: `event:${seq}`,
    at,
    kind: 'assigned',
    ...newWork(
      work.map(({ directive }) => directive),
      source,
    ),
    byMail: true,
  }))
}

async function findIssuing(db: DatabaseTransaction, actor: Pick<Actor, 'ward'>, seq: number) {
  const row = await db
    .selectFrom('audit_event')
    .select(['at', 'subject_id as notice', 'actor_id as by'])
    .where('ward_id', '=', actor.ward)
    .where('seq', '=', seq)
    .where('type', '=', 'notice.issued')
    .executeTakeFirst()
  return row === undefined || row.notice === null
    ? null
    : { at: row.at, notice: row.notice as NoticeId, by: row.by as AccountId | null }
}
