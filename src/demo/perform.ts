import { addDays, dateInVietnam, type IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { contentOf, fingerprint, publishResults } from '#features/announcements/index.ts'
import type { DirectiveId } from '#features/directives/index.ts'
import { issueDirectives, listPublishable, noticeFollowUp } from '#features/directives/index.ts'
import {
  changeDraft,
  getNotice,
  issueNotice,
  listDrafts,
  type NoticeId,
  receiveNotice,
} from '#features/notices/index.ts'
import { officeNumbers } from '#features/registers/index.ts'
import type { SetClock } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { type Dialogue, dialogueSteps, newDialogue } from './dialogue.ts'
import { dispatchSteps, listSteps } from './dispatches.ts'
import { documentSteps } from './documents.ts'
import { exchangeSteps } from './exchanges.ts'
import { letterSteps } from './letters.ts'
import { matterSteps } from './matters.ts'
import { noticeText } from './notice-text.ts'
import { type DemoNotice, demoNotices, type Fate } from './notices.ts'
import { officeSteps } from './office.ts'
import { registerSteps } from './registers.ts'
import { reportSteps } from './reports.ts'
import { actorOf, type Stage, type Step, step, stepsOf } from './story.ts'

const issue = issueNotice({ issueDirectives, numbers: officeNumbers })

/**
 * Plays twelve weeks of the ward's work up to this moment: notices come in and are issued, directives go their ways, each act through the command
 * a person would use, in the order of time, so that every screen, figure and history is as real as after twelve weeks of use.
 */
export async function perform(stage: Stage, clock: SetClock, now: Date): Promise<void> {
  const today = dateInVietnam(now)
  const dialogue = newDialogue()
  const notices = demoNotices.flatMap((notice) => {
    const issued = addDays(today, -notice.daysAgo)
    const before = notice.dialogueDaysBefore
    const held = before === null ? [] : dialogueSteps(stage, dialogue, addDays(issued, -before))
    return [...held, receiving(stage, dialogue, notice, issued, now)]
  })
  const queue: Step[] = [
    ...officeSteps(stage, addDays(today, -86), today),
    ...registerSteps(stage, today),
    ...exchangeSteps(stage, today),
    ...listSteps(stage, addDays(today, -86)),
    ...documentSteps(stage, today),
    ...notices,
  ]
  while (queue.length > 0) {
    queue.sort((a, b) => a.at.getTime() - b.at.getTime())
    const next = queue.shift()
    if (next === undefined || next.at > now) return
    clock.set(next.at)
    queue.push(...((await next.run()) ?? []))
  }
}

const receiving = (stage: Stage, dialogue: Dialogue, notice: DemoNotice, issued: IsoDate, now: Date): Step =>
  step(notice.issued ? issued : addDays(issued, -1), '08:00', async () => {
    const clerk = await actorOf(stage, 'minh')
    const text = noticeText({ ...notice, number: await nextNumber(stage, notice, issued) }, issued)
    const { id } = expectOk(
      await receiveNotice(stage.deps, clerk, { origin: 'paste', sourceSha256: null, text }),
    )
    if (!notice.issued) return
    const drafts = await reading(stage.deps, clerk, (db) => listDrafts(db, clerk, id))
    let version = 1
    for (const draft of drafts) {
      const topic = notice.clauses[Number.parseInt(draft.clauseNumber ?? '', 10) - 1]?.topic
      if (topic === undefined) continue
      const changed = { ...draft, notice: id, draft: draft.id, topicCode: topic }
      expectOk(await changeDraft(stage.deps, clerk, changed))
      version++
    }
    expectOk(
      await issue(stage.deps, clerk, {
        id,
        version,
        withoutNumber: false,
        withoutDirectives: false,
        changeOf: () => null,
        takeNumber: false,
      }),
    )
    const made = await reading(stage.deps, clerk, (db) =>
      noticeFollowUp.directives(db, clerk, id, stage.deps.clock.now()),
    )
    const steps = made.map(({ id: directive, clauseNumber }) =>
      stepsOf(stage, directive as DirectiveId, fateOf(notice, clauseNumber), issued),
    )
    const ofDialogue =
      notice.dialogueDaysBefore === null
        ? []
        : [
            publication(stage, id, addDays(issued, 3)),
            ...matterSteps(stage, dialogue, { id, conclusion: notice }, issued),
            ...letterSteps(stage, dialogue, issued),
            ...reportSteps(stage, id, addDays(dateInVietnam(now), -1)),
          ]
    const sent = dispatchSteps(stage, id, notice.daysAgo, issued)
    return [...ofDialogue, ...sent, ...(await Promise.all(steps)).flat()]
  })

/** The first notice continues the book on paper; those after it go on from the register, which letters take numbers of too. */
async function nextNumber({ deps, ward }: Stage, notice: DemoNotice, date: IsoDate): Promise<number> {
  const next = await reading(deps, { ward: ward.id }, (db) =>
    officeNumbers.next(db, { ward: ward.id }, { family: 'party', symbol: 'TB/ĐU', date }),
  )
  return next === 1 ? notice.number : next
}

/** What the law adds has no clause: it is done as soon as the results are public. */
const fateOf = (notice: DemoNotice, clause: string | null): Fate =>
  clause === null ? 'closed' : (notice.clauses[Number.parseInt(clause, 10) - 1]?.fate ?? 'running')

/** The results of a dialogue become public within the ten days of the law; what a topic keeps private stays out. */
const publication = (stage: Stage, id: NoticeId, day: IsoDate): Step =>
  step(day, '15:30', async () => {
    const clerk = await actorOf(stage, 'minh')
    const { content, chosen } = await reading(stage.deps, clerk, async (db) => {
      const notice = await getNotice(db, clerk, id)
      const open = (await listPublishable(db, clerk, id)).filter((one) => !one.neverPublic && !one.cancelled)
      const texts = new Map(open.map((one) => [one.id as string, one.title]))
      const words = { title: 'Kết quả thực hiện kết luận hội nghị đối thoại', texts }
      return { content: await contentOf(db, clerk, notice, words), chosen: words }
    })
    expectOk(await publishResults(stage.deps, clerk, { notice: id, chosen, seen: fingerprint(content) }))
    return undefined
  })
