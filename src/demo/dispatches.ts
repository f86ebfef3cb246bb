import { systemActor } from '#domain/actor.ts'
import { addDays, type IsoDate, momentInVietnam } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import {
  acknowledge,
  chaseDispatch,
  type DispatchId,
  finish,
  listLists,
  listRecipients,
  noteRead,
  noteReceived,
  ofDispatch,
  type RecipientFacts,
  recordPaper,
  saveList,
  sendDispatch,
} from '#features/dispatch/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { reading } from '#platform/db/reading.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'
import { type PersonKey, people } from './ward.ts'

/** How a paper fared: which groups needed longer, only opened it, signed on paper. Everybody else acknowledges on the first day. */
type Course = {
  readonly purpose: 'information' | 'action'
  readonly late: readonly number[]
  readonly onlyRead: readonly number[]
  readonly onlySeen: readonly number[]
  readonly silent: readonly number[]
  readonly paper: readonly number[]
}

/** By the number of days before today on which the notice was issued; the other notices went round on paper. */
const courses: Readonly<Record<number, Course>> = {
  30: { purpose: 'information', late: [17, 27], onlyRead: [], onlySeen: [], silent: [], paper: [38] },
  17: { purpose: 'action', late: [5, 17, 40], onlyRead: [], onlySeen: [], silent: [27], paper: [38] },
  6: {
    purpose: 'information',
    late: [9],
    onlyRead: [3, 21, 33],
    onlySeen: [14, 17],
    silent: [5, 12, 27],
    paper: [],
  },
}

/** A notice goes out the day after it was issued; the groups answer as groups do. */
export function dispatchSteps(
  stage: Stage,
  notice: NoticeId,
  daysAgo: number,
  issued: IsoDate,
): readonly Step[] {
  const course = courses[daysAgo]
  if (course === undefined) return []
  return [
    step(addDays(issued, 1), '10:15', async () => {
      const clerk = await actorOf(stage, 'minh')
      const lists = await reading(stage.deps, clerk, (db) => listLists(db, clerk))
      const { id } = expectOk(
        await sendDispatch(stage.deps, clerk, {
          subject: { kind: 'notice', id: notice },
          purpose: course.purpose,
          required: 'acknowledged',
          dueOn: null,
          note: course.purpose === 'action' ? 'Đề nghị các tổ phổ biến tại cuộc họp tổ gần nhất.' : null,
          replaces: null,
          lists: lists.filter(({ follows }) => follows.includes('group')).map((list) => list.id),
          units: (['kt', 'ca', 'vhxh', 'mttq'] as const).flatMap((key) => stage.ward.units[key] ?? []),
          bodies: [],
        }),
      )
      const recipients = await reading(stage.deps, clerk, (db) => listRecipients(db, clerk, ofDispatch(id)))
      const day = addDays(issued, 1)
      return [
        ...recipients.flatMap((one) => answers(stage, one, id, course, day)),
        ...chasings(stage, id, day),
      ]
    }),
  ]
}

/** The Party cells keep no accounts: a list of names. */
export const listSteps = (stage: Stage, day: IsoDate): readonly Step[] => [
  step(day, '08:40', async () => {
    expectOk(
      await saveList(stage.deps, await actorOf(stage, 'minh'), {
        id: null,
        version: 0,
        name: 'Các chi bộ trực thuộc',
        follows: [],
        units: [],
        bodies: [
          'Chi bộ Cơ quan Đảng',
          'Chi bộ Cơ quan chính quyền',
          'Chi bộ Trạm Y tế',
          'Chi bộ Trường THCS',
        ],
        closed: false,
      }),
    )
    return undefined
  }),
]

function answers(
  stage: Stage,
  { id, unit, groupNumber }: RecipientFacts,
  dispatch: DispatchId,
  course: Course,
  day: IsoDate,
): readonly Step[] {
  const by = personOf(stage, unit)
  if (by === null) return []
  const number = groupNumber ?? 0
  const minute = String((number * 7) % 60).padStart(2, '0')
  const at = (days: number, hour: number) => [addDays(day, days), `${hour}:${minute}`] as const
  const entry = { id }
  const act = (
    when: readonly [IsoDate, string],
    run: (actor: Awaited<ReturnType<typeof actorOf>>) => Promise<unknown>,
  ) =>
    step(...when, async () => {
      await run(await actorOf(stage, by))
      return undefined
    })
  const { deps } = stage
  if (course.silent.includes(number)) return []
  if (course.paper.includes(number)) return [slip(stage, dispatch, entry.id, at(1, 15))]
  if (course.onlySeen.includes(number))
    return [act(at(0, 18), (actor) => noteReceived(deps, actor, { entries: [id] }))]
  if (course.onlyRead.includes(number)) return [act(at(1, 19), (actor) => noteRead(deps, actor, entry))]
  const days = course.late.includes(number) ? 6 : number % 3 === 0 ? 1 : 0
  const done =
    course.purpose === 'action' && groupNumber === null
      ? [act(at(5, 16), (actor) => finish(deps, actor, { ...entry, note: 'Đã phân công thực hiện' }))]
      : []
  return [act(at(days, 11 + (number % 9)), (actor) => acknowledge(deps, actor, entry)), ...done]
}

const slip = (
  stage: Stage,
  dispatch: DispatchId,
  recipient: RecipientFacts['id'],
  [day, time]: readonly [IsoDate, string],
) =>
  step(day, time, async () => {
    const clerk = await actorOf(stage, 'lan')
    const input = {
      id: dispatch,
      recipient,
      stage: 'acknowledged' as const,
      at: momentInVietnam(day, time),
      person: 'Ông Trần Văn Khôi, tổ phó',
      carrier: clerk.name,
      note: 'Điện thoại của tổ trưởng hỏng',
      files: [],
    }
    expectOk(await recordPaper(stage.deps, clerk, input))
    return undefined
  })

/** The mornings on which the clock looks at the paper. */
const chasings = (stage: Stage, id: DispatchId, day: IsoDate): readonly Step[] =>
  Array.from({ length: 14 }, (_, n) =>
    step(addDays(day, n + 1), '06:30', async () => {
      await chaseDispatch(stage.deps, systemActor(stage.ward.id), { id })
      return undefined
    }),
  )

/** Who answers for a unit: the head of the group, or the head of the department. */
function personOf(stage: Stage, unit: string | null): PersonKey | `to${number}` | null {
  const key = Object.entries(stage.ward.units).find(([, id]) => id === unit)?.[0]
  if (key === undefined) return null
  const named = (Object.keys(people) as PersonKey[]).find((name) =>
    people[name].roles.some(
      (held) =>
        (held.role === 'unit-head' || held.role === 'group-head') && 'unit' in held && held.unit === key,
    ),
  )
  return named ?? (key.startsWith('to') ? (key as `to${number}`) : null)
}
