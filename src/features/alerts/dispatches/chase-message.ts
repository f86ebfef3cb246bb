import { formatDate, type IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { type Dispatch, type RemindedRecipient, subjectName } from '#features/dispatch/index.ts'
import { href, routes } from '#routes'
import { hearers, type People } from '../audience.ts'
import type { Message } from '../message.ts'
import { peopleOfRecipient } from './dispatch-event-queries.ts'

type On = { readonly today: IsoDate; readonly now: Date }

/** What the morning says about papers nobody has answered: one message to each recipient, one to whoever sent them, whatever number of papers. */
export const chaseMessages = (
  reminded: readonly RemindedRecipient[],
  people: People,
  on: On,
): readonly Message[] => [...toRecipients(reminded, people, on), ...toTheOffice(reminded, people, on)]

const own = (step: string): boolean => step === 'before' || step.startsWith('late-')

function toRecipients(
  reminded: readonly RemindedRecipient[],
  people: People,
  { today, now }: On,
): readonly Message[] {
  const each = reminded
    .filter(({ step }) => own(step))
    .flatMap((one) =>
      hearers(people, peopleOfRecipient(people, one), null).map((account) => ({ account, one })),
    )
  return [...Map.groupBy(each, ({ account }) => account)].map(([account, told]) => {
    const papers = told.map(({ one }) => one)
    const late = papers.some(({ dispatch }) => dispatch.dueOn < today)
    return {
      account,
      at: now,
      key: `chase:${today}`,
      kind: late ? 'paper-late' : 'paper-due',
      ...wordsToRecipient(papers, late),
      byMail: true,
    }
  })
}

function wordsToRecipient(
  papers: readonly RemindedRecipient[],
  late: boolean,
): Pick<Message, 'title' | 'about' | 'note' | 'href'> {
  const [first] = papers
  if (first !== undefined && papers.length === 1)
    return {
      title: late ? 'Quá hạn xác nhận văn bản' : 'Sắp hết hạn xác nhận văn bản',
      about: naming(first.dispatch),
      note: `Hạn: hết ngày ${formatDate(first.dispatch.dueOn)}. Mở văn bản, đọc rồi bấm “Đã nhận và nắm nội dung”.`,
      href: href(routes.receivedDocument, { id: first.recipient }),
    }
  return {
    title: `${papers.length} văn bản chờ xác nhận`,
    about: null,
    note: papers.map(({ dispatch }) => `${naming(dispatch)} (hạn ${formatDate(dispatch.dueOn)})`).join('\n'),
    href: href(routes.receivedDocuments),
  }
}

/** Whoever sent it hears the morning after; the whole Party Office and the leaders when reminding was not enough. */
function toTheOffice(
  reminded: readonly RemindedRecipient[],
  people: People,
  { today, now }: On,
): readonly Message[] {
  const each = [...Map.groupBy(reminded, ({ dispatch }) => dispatch.id).values()].flatMap((of) => {
    const [first] = of
    if (first === undefined) return []
    const told = audienceOf(of, people)
    const names = of.filter(({ step }) => step !== 'before').map(({ name }) => name)
    return hearers(people, told, null).map((account) => ({ account, dispatch: first.dispatch, names }))
  })
  return [...Map.groupBy(each, ({ account }) => account)].map(([account, missing]) => ({
    account,
    at: now,
    key: `chase:${today}:office`,
    kind: 'paper-missing',
    ...wordsToOffice(missing),
    byMail: true,
  }))
}

function audienceOf(of: readonly RemindedRecipient[], people: People): readonly AccountId[] {
  const toldUp = of.some(({ step }) => step === 'told-up') ? [...people.clerks, ...people.leaders] : []
  const sender = of.some(({ step }) => step === 'late-1') ? of.map(({ dispatch }) => dispatch.sentBy) : []
  return [...toldUp, ...sender]
}

type Missing = { readonly dispatch: Dispatch; readonly names: readonly string[] }

function wordsToOffice(missing: readonly Missing[]): Pick<Message, 'title' | 'about' | 'note' | 'href'> {
  const [first] = missing
  if (first !== undefined && missing.length === 1)
    return {
      title: `${first.names.length} nơi chưa xác nhận văn bản`,
      about: naming(first.dispatch),
      note: `Hạn là ${formatDate(first.dispatch.dueOn)}. Còn thiếu: ${listed(first.names)}.`,
      href: href(routes.dispatch, { id: first.dispatch.id }),
    }
  return {
    title: `${missing.length} văn bản còn nơi chưa xác nhận`,
    about: null,
    note: missing.map(({ dispatch, names }) => `${naming(dispatch)}: ${listed(names)}`).join('\n'),
    href: href(routes.dispatches, {}, { 'tinh-trang': 'qua-han' }),
  }
}

const NAMED = 12

const listed = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')} và ${names.length - NAMED} nơi khác`

const naming = (dispatch: Dispatch): string => `${subjectName(dispatch)}: ${dispatch.abstract}`
