import type { Actor } from '#domain/actor.ts'
import { addWorkingDays, workingDaysBetween } from '#domain/calendar.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { type ClockedPaper, listClockedPapers, paperWords } from '#features/registers/index.ts'
import { authorize, command } from '#platform/command.ts'
import { href, routes } from '#routes'
import { hearers, type People } from '../audience.ts'
import { type ClockRules, type ClockStep, stepsReached } from '../clock.ts'
import { deliver } from '../deliver-commands.ts'
import type { Message } from '../message.ts'
import { alertPolicy } from '../policy.ts'
import { answerableForPaper } from './paper-event-queries.ts'

type Morning = { readonly today: IsoDate; readonly people: People; readonly rules: ClockRules }

/** The deadlines of incoming papers speak as those of directives do. The message names the step, so nobody hears of one twice. */
export const runPaperClocks = command('alerts.tell-of-papers', async (tx, actor: Actor, morning: Morning) => {
  authorize(alertPolicy, actor, 'tell', null)
  const { today, people, rules } = morning
  const dueBy = addWorkingDays(rules.calendar, today, Math.max(0, ...rules.reminderDays))
  const papers = await listClockedPapers(tx.db, actor, dueBy)
  const messages = papers.flatMap((paper) =>
    stepsReached({ lastDay: paper.deadline, running: paper.assignedOn }, today, rules, new Set()).flatMap(
      (step) => messagesOf(paper, step, morning, tx.now),
    ),
  )
  const told = await deliver(tx, actor, people, messages)
  if (told.length === 0) return refuse('nobody-new', 'Không còn ai cần báo về văn bản đến.')
  await tx.announce({
    type: 'alert.told',
    subject: { kind: 'alert', id: null },
    data: { people: told, clocks: papers.length },
  })
  return ok({ told: told.length })
})

const messagesOf = (
  paper: ClockedPaper,
  step: ClockStep,
  { today, people, rules }: Morning,
  now: Date,
): readonly Message[] =>
  hearers(people, audienceOf(step, paper, people), null).map((account) => ({
    account,
    at: now,
    key: `clock:den:${paper.id}:${paper.deadline}:${step}`,
    kind: step.startsWith('reminder') ? 'reminder' : step,
    title: step.startsWith('reminder') ? 'Văn bản đến sắp đến hạn' : 'Văn bản đến quá hạn giải quyết',
    about: `${paperWords(paper)}: ${paper.abstract}`,
    note: `Hạn giải quyết ${formatDate(paper.deadline)} (${distance(paper.deadline, today, rules)}). Đơn vị: ${paper.unitName ?? 'chưa chuyển'}.`,
    href: href(routes.incomingDocument, { document: paper.id }),
    byMail: true,
  }))

function audienceOf(step: ClockStep, paper: ClockedPaper, people: People): readonly AccountId[] {
  if (step === 'leader') return people.leaders
  return step === 'party-office' ? people.clerks : answerableForPaper(people, paper)
}

function distance(deadline: IsoDate, today: IsoDate, { calendar }: ClockRules): string {
  const [first, last] = [deadline, today].toSorted() as [IsoDate, IsoDate]
  const days = workingDaysBetween(calendar, first, last)
  if (today > deadline) return days === 0 ? 'vừa quá hạn' : `quá ${days} ngày làm việc`
  return days === 0 ? 'hôm nay' : `còn ${days} ngày làm việc`
}
