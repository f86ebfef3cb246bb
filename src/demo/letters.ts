import type { AccountActor } from '#domain/actor.ts'
import { addDays, dateInVietnam, type IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import { loadRules } from '#features/formats/index.ts'
import { officeNumbers } from '#features/registers/index.ts'
import {
  approveReplies,
  draftReplies,
  getBatch,
  keepSigned,
  lettersPaper,
  listLetterheads,
  listTemplates,
  numberReplies,
  type Reply,
  type ReplyKind,
  returnReplies,
  submitReplies,
} from '#features/replies/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import { acceptanceCourses, answerCourses, type DemoCourse } from './courses.ts'
import type { Dialogue } from './dialogue.ts'
import { handoverSteps } from './handovers.ts'
import type { DemoMatter } from './opinions.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'

const number = numberReplies(officeNumbers)

/** Letters of the matters of a dialogue: told of acceptance, then answered once the matter is concluded. */
export function letterSteps(stage: Stage, dialogue: Dialogue, issued: IsoDate): readonly Step[] {
  return [...dialogue.dossiers].flatMap(([matter, dossier]) => {
    const told = acceptanceCourses[matter.topic]
    const answered = answerCourses[matter.topic]
    const letters = { stage, dialogue, matter, dossier }
    return [
      ...(told === undefined ? [] : [writing(letters, 'acceptance', told, issued)]),
      ...(answered === undefined ? [] : [writing(letters, 'answer', answered, addDays(issued, 10))]),
    ]
  })
}

type Letters = {
  readonly stage: Stage
  readonly dialogue: Dialogue
  readonly matter: DemoMatter
  readonly dossier: DossierId
}

const writing = (letters: Letters, kind: ReplyKind, course: DemoCourse, day: IsoDate): Step =>
  step(day, '09:05', async () => {
    const { stage, dialogue, matter, dossier } = letters
    const clerk = await actorOf(stage, 'lan')
    const names = new Map(
      matter.opinions.flatMap((opinion) => {
        const petition = dialogue.petitions.get(opinion)
        return petition === undefined ? [] : [[petition, opinion.name] as const]
      }),
    )
    const { template, letterhead } = await reading(stage.deps, clerk, async (db) => ({
      template: (await listTemplates(db, clerk)).find(
        (one) =>
          one.kind === kind &&
          (kind !== 'answer' || one.outcome === outcomeOf[matter.fate]) &&
          fits(one, matter),
      ),
      letterhead: (await listLetterheads(db, clerk))[0],
    }))
    if (template === undefined || letterhead === undefined) throw new Error('the demo has no template')
    const { batch } = expectOk(
      await draftReplies(stage.deps, clerk, {
        dossier,
        kind,
        template: template.id,
        letterhead: letterhead.id,
        legalBasis: template.legalBasis,
        people: new Map(
          [...names].map(([petition, name]) => [petition, name.includes(' Thị ') ? 'bà' : 'ông']),
        ),
      }),
    )
    const written = await reading(stage.deps, clerk, (db) => getBatch(db, clerk, batch))
    return course.upTo === 'drafted' ? [] : [submitting(letters, written.letters, course, day)]
  })

const fits = ({ topicCode }: { readonly topicCode: string | null }, { topic }: DemoMatter): boolean =>
  topicCode === null || topicCode === topic

const outcomeOf = {
  done: 'done',
  until: 'in-progress',
  referred: 'referred',
  refused: 'not-possible',
  planned: null,
  new: null,
} as const

const submitting = (letters: Letters, written: readonly Reply[], course: DemoCourse, day: IsoDate): Step =>
  step(day, '10:40', async () => {
    const { stage } = letters
    const ids = written.map(({ id }) => id)
    expectOk(await submitReplies(stage.deps, await actorOf(stage, 'lan'), { ids }))
    if (course.upTo === 'submitted') return []
    const leader = () => actorOf(stage, 'hung')
    if (course.upTo === 'returned')
      return [
        step(day, '16:10', async () => {
          const reason = course.reason ?? 'Xem lại lời thư.'
          expectOk(await returnReplies(stage.deps, await leader(), { ids, reason }))
          return undefined
        }),
      ]
    return [
      step(day, '16:20', async () => {
        expectOk(await approveReplies(stage.deps, await leader(), { ids }))
        return [numbering(letters, written, course, addDays(day, 1))]
      }),
    ]
  })

/** The register gives the next numbers; the signed paper comes back an hour later. */
const numbering = (letters: Letters, written: readonly Reply[], course: DemoCourse, day: IsoDate): Step =>
  step(day, '08:10', async () => {
    const { stage } = letters
    const [sample] = written
    if (sample === undefined) return []
    const clerk = await actorOf(stage, 'minh')
    const ids = written.map(({ id }) => id)
    const issuedOn = dateInVietnam(stage.deps.clock.now())
    expectOk(await number(stage.deps, clerk, { ids, first: null, issuedOn }))
    if (course.upTo === 'numbered') return []
    return [
      step(day, '09:20', async () => {
        expectOk(
          await keepSigned(stage.deps, clerk, { ids, files: [await signedCopy(stage, clerk, sample.batch)] }),
        )
        return handoverSteps(letters, written, course.handovers ?? [], day)
      }),
    ]
  })

/** What the scanner of the Party Office would bring back: the letters as printed. */
async function signedCopy({ deps, ward }: Stage, clerk: AccountActor, batch: Reply['batch']) {
  const { letters, rules } = await reading(deps, clerk, async (db) => ({
    ...(await getBatch(db, clerk, batch)),
    rules: await loadRules(db, ward.id),
  }))
  const today = todayOf(deps)
  const pdf = toPdf(lettersPaper(letters, { deps, ward: ward.id, today, rules }))
  const scan = new File([pdf], 'ban-da-ky.pdf', { type: 'application/pdf' })
  const [file] = expectOk(await storeUploads(deps, [scan], 'file'))
  if (file === undefined) throw new Error('unreachable: the scan was stored')
  return file
}
