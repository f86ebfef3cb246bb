import { addDays, type IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { entryOf, fingerprintOfEntry, publishMatter } from '#features/announcements/index.ts'
import { dossierAssignments, listPublishable } from '#features/directives/index.ts'
import {
  concludeDossier,
  type DossierId,
  decidePlan,
  finishWork,
  getDossier,
  linkDossier,
  listPlans,
  writePlan,
} from '#features/dossiers/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { reading } from '#platform/db/reading.ts'
import type { Dialogue } from './dialogue.ts'
import type { DemoNotice } from './notices.ts'
import type { DemoMatter } from './opinions.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'

type Issued = { readonly id: NoticeId; readonly conclusion: DemoNotice }

/** What becomes of each matter once the conclusion of the dialogue is issued. */
export const matterSteps = (
  stage: Stage,
  dialogue: Dialogue,
  notice: Issued,
  issued: IsoDate,
): readonly Step[] =>
  [...dialogue.dossiers].flatMap(([matter, dossier]) => [
    linking(stage, notice, matter, dossier, addDays(issued, 1)),
    ...planning(stage, matter, dossier, addDays(issued, 3)),
    ...ending(stage, matter, dossier, addDays(issued, 9)),
    publishing(stage, matter, dossier, addDays(issued, matter.outcome === undefined ? 5 : 11)),
  ])

/** To the directive of the notice that has the same topic; the others wait in red. */
const linking = (
  stage: Stage,
  { id: notice, conclusion }: Issued,
  matter: DemoMatter,
  dossier: DossierId,
  day: IsoDate,
): Step =>
  step(day, '09:40', async () => {
    const clerk = await actorOf(stage, 'minh')
    const directives = await reading(stage.deps, clerk, (db) => listPublishable(db, clerk, notice))
    const topic = sameClause[matter.topic] ?? matter.topic
    const number = conclusion.clauses.findIndex((clause) => clause.topic === topic) + 1
    const own = directives.find(({ clause }) => clause === String(number))
    if (own === undefined) return undefined
    const link = linkDossier(dossierAssignments)
    expectOk(await link(stage.deps, clerk, { dossier, clause: null, directive: own.id }))
    return undefined
  })

/** Topics the notice deals with in one clause. */
const sameClause: Readonly<Record<string, string>> = {
  'chieu-sang': 'cay-xanh',
  'thung-rac': 'cay-xanh',
  'o-nhiem': 'cay-xanh',
  'duong-ngo': 'ngap-ung',
}

function planning(stage: Stage, matter: DemoMatter, dossier: DossierId, day: IsoDate): readonly Step[] {
  const { plan, head } = matter
  if (plan === undefined || head === null) return []
  return [
    step(day, '14:30', async () => {
      const text = {
        text: plan,
        legalBasis: 'Luật Tổ chức chính quyền địa phương năm 2025; quy chế làm việc của phường',
        authority: 'within' as const,
        beyondTo: null,
      }
      expectOk(
        await writePlan(stage.deps, await actorOf(stage, head), {
          ...text,
          dossier,
          version: 0,
          submit: true,
        }),
      )
      return undefined
    }),
    step(addDays(day, 1), '08:30', async () => {
      const clerk = await actorOf(stage, 'minh')
      const [latest] = await reading(stage.deps, clerk, (db) => listPlans(db, clerk, dossier))
      if (latest === undefined) throw new Error('the plan of the demo was not submitted')
      const decision = { dossier, plan: latest.id, decision: 'approved' as const, reason: null }
      expectOk(await decidePlan(stage.deps, clerk, decision))
      return undefined
    }),
  ]
}

function ending(stage: Stage, matter: DemoMatter, dossier: DossierId, day: IsoDate): readonly Step[] {
  const { outcome, head, fate } = matter
  if (outcome === undefined || head === null) return []
  const nothing = {
    until: null,
    referredTo: null,
    referredNumber: null,
    referredOn: null,
    legalBasis: null,
    nextStep: null,
  }
  const concluded = {
    done: { ...nothing, kind: 'done' as const },
    until: { ...nothing, kind: 'in-progress' as const, until: addDays(day, 60) },
    referred: {
      ...nothing,
      kind: 'referred' as const,
      referredTo: 'Đội quản lý Điện lực khu vực Kiến An và các nhà mạng viễn thông',
      referredNumber: '214/UBND-KT',
      referredOn: addDays(day, -1),
    },
    refused: {
      ...nothing,
      kind: 'not-possible' as const,
      legalBasis: 'Quy hoạch phân khu đã được thành phố phê duyệt',
      nextStep:
        'Phường sẽ lắp trụ nước chữa cháy ở đầu ngõ và tập huấn tổ chữa cháy tại chỗ; bà con có thể góp ý khi quy hoạch được lấy ý kiến lại.',
    },
    planned: null,
    new: null,
  }[fate]
  if (concluded === null) return []
  return [
    ...(fate === 'done'
      ? [
          step(addDays(day, -1), '16:45', async () => {
            const work = { dossier, on: addDays(day, -1), note: outcome }
            expectOk(await finishWork(stage.deps, await actorOf(stage, head), work))
            return undefined
          }),
        ]
      : []),
    step(day, '10:20', async () => {
      const minh = await actorOf(stage, 'minh')
      const { version } = await reading(stage.deps, minh, (db) => getDossier(db, minh, dossier))
      const input = { ...concluded, dossier, version, explanation: outcome }
      expectOk(await concludeDossier(stage.deps, minh, input))
      return undefined
    }),
  ]
}

/** Matter by matter, by an act of publication; land cases never. */
const publishing = (stage: Stage, matter: DemoMatter, dossier: DossierId, day: IsoDate): Step =>
  step(day, '15:50', async () => {
    if (matter.topic === 'gcn') return undefined
    const clerk = await actorOf(stage, 'minh')
    const chosen = { promise: matter.title, result: matter.outcome ?? null, withPlace: false, photos: [] }
    const content = await reading(stage.deps, clerk, (db) => entryOf(db, clerk, dossier, chosen))
    const seen = fingerprintOfEntry(content)
    expectOk(await publishMatter(stage.deps, clerk, { dossier, chosen, seen }))
    return undefined
  })
