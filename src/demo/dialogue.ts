import { addDays, type IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import {
  addDelegates,
  announceConference,
  type ConferenceId,
  closeConference,
  openConference,
  planConference,
  publishConferenceResults,
} from '#features/conferences/index.ts'
import { type DossierId, openDossier } from '#features/dossiers/index.ts'
import { captureRemark, enterPetition, type PetitionId } from '#features/petitions/index.ts'
import { type DemoMatter, type DemoOpinion, demoAccusation, demoMatters } from './opinions.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'

/** What later steps of the story need to know of the dialogue. */
export type Dialogue = {
  conference: ConferenceId | null
  readonly petitions: Map<DemoOpinion, PetitionId>
  readonly dossiers: Map<DemoMatter, DossierId>
}
export const newDialogue = (): Dialogue => ({ conference: null, petitions: new Map(), dossiers: new Map() })

const PLACE = 'Hội trường Ủy ban nhân dân phường'

/** Before, on and after the day: announced in time, opinions gathered before it, taken down at the microphone, made into dossiers. */
export const dialogueSteps = (stage: Stage, dialogue: Dialogue, day: IsoDate): readonly Step[] => [
  planning(stage, dialogue, day),
  announcing(stage, dialogue, addDays(day, -11)),
  ...gathering(stage, dialogue, day),
  inviting(stage, dialogue, addDays(day, -3)),
  ...holding(stage, dialogue, day),
  ...openingDossiers(stage, dialogue, addDays(day, 1)),
  step(addDays(day, 7), '16:20', async () => {
    const results = {
      id: conferenceOf(dialogue),
      on: addDays(day, 7),
      channels: ['headquarters', 'group-heads'],
    }
    expectOk(
      await publishConferenceResults(stage.deps, await actorOf(stage, 'minh'), {
        ...results,
        document: null,
      }),
    )
    return undefined
  }),
]

const planning = (stage: Stage, dialogue: Dialogue, day: IsoDate): Step =>
  step(addDays(day, -14), '09:00', async () => {
    const facts = {
      title: 'Hội nghị đối thoại giữa Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân phường với Nhân dân',
      heldOn: day,
      startsAt: '08:00',
      place: PLACE,
      chairs: ['Đồng chí Bí thư Đảng ủy phường', 'Đồng chí Chủ tịch Ủy ban nhân dân phường'],
      description: null,
      agenda: [
        { title: 'Khai mạc, giới thiệu đại biểu', minutes: 15, speaker: 'Chánh Văn phòng Đảng ủy' },
        { title: 'Báo cáo tổng hợp ý kiến Nhân dân', minutes: 15, speaker: 'Ủy ban MTTQ Việt Nam phường' },
        { title: 'Đối thoại', minutes: 120, speaker: null },
        { title: 'Kết luận', minutes: 20, speaker: 'Bí thư Đảng ủy' },
      ],
    }
    const { id } = expectOk(await planConference(stage.deps, await actorOf(stage, 'minh'), facts))
    dialogue.conference = id
    return undefined
  })

const announcing = (stage: Stage, dialogue: Dialogue, on: IsoDate): Step =>
  step(on, '10:00', async () => {
    const told = { id: conferenceOf(dialogue), on, channels: ['media', 'headquarters'], document: null }
    expectOk(await announceConference(stage.deps, await actorOf(stage, 'minh'), { ...told, aware: false }))
    return undefined
  })

const gathering = (stage: Stage, dialogue: Dialogue, day: IsoDate): readonly Step[] =>
  allOpinions()
    .filter(({ before }) => before !== undefined)
    .map((opinion, at) =>
      step(addDays(day, -6 + (at % 4)), `${String(14 + (at % 3)).padStart(2, '0')}:${10 + at}`, async () => {
        const byHead = opinion.before === 'group-head' && opinion.group === 12
        const entry = {
          kind: 'kien-nghi' as const,
          origin: byHead ? ('group-head' as const) : ('desk' as const),
          text: opinion.text,
          saidOn: addDays(day, -7 + (at % 4)),
          saidAt: byHead ? 'tại nhà' : 'họp tổ dân phố',
          unit: stage.ward.units[`to${opinion.group}`] ?? null,
          place: opinion.place ?? null,
          point: null,
          petitioner: {
            name: opinion.name,
            phone: null,
            email: opinion.email ?? null,
            address: null,
            channel: opinion.email === undefined ? ('group-head' as const) : ('email' as const),
          },
          mayPublishText: false,
          mayPublishPhoto: false,
          conference: dialogue.conference,
        }
        const person = await actorOf(stage, byHead ? 'hoa' : 'bich')
        const input = { entry, files: [], sealedFiles: [], restrictionSeen: true, doubleSeen: true }
        const { petition } = expectOk(await enterPetition(stage.deps, person, input))
        if (petition !== null) dialogue.petitions.set(opinion, petition)
        return undefined
      }),
    )

const inviting = (stage: Stage, dialogue: Dialogue, on: IsoDate): Step =>
  step(on, '15:00', async () => {
    const people = allOpinions()
      .map(({ name, group }) => `${name} – tổ ${group}`)
      .join('\n')
    expectOk(
      await addDelegates(stage.deps, await actorOf(stage, 'lan'), { id: conferenceOf(dialogue), people }),
    )
    return undefined
  })

function holding(stage: Stage, dialogue: Dialogue, day: IsoDate): readonly Step[] {
  const spoken = demoMatters.flatMap(({ topic, opinions }) =>
    opinions.filter(({ before }) => before === undefined).map((opinion) => ({ topic, opinion })),
  )
  const remarks = spoken.map(({ topic, opinion }, at) =>
    step(
      day,
      `${8 + Math.floor((35 + at * 6) / 60)}`
        .padStart(2, '0')
        .concat(`:${String((35 + at * 6) % 60).padStart(2, '0')}`),
      async () => {
        const captured = expectOk(
          await captureRemark(stage.deps, await actorOf(stage, 'lan'), {
            conference: conferenceOf(dialogue),
            speaker: opinion.name,
            unit: stage.ward.units[`to${opinion.group}`] ?? null,
            text: opinion.text,
            kind: 'kien-nghi',
            topic,
            answer: opinion.answer?.[0] ?? null,
            answeredBy: opinion.answer?.[1] ?? null,
            checked: true,
          }),
        )
        if (captured.kind === 'remark') dialogue.petitions.set(opinion, captured.id)
        return undefined
      },
    ),
  )
  const accusation = step(day, '11:20', async () => {
    const { name, group, text } = demoAccusation
    expectOk(
      await captureRemark(stage.deps, await actorOf(stage, 'lan'), {
        conference: conferenceOf(dialogue),
        speaker: name,
        unit: stage.ward.units[`to${group}`] ?? null,
        text,
        kind: 'to-cao',
        topic: null,
        answer: null,
        answeredBy: null,
        checked: true,
      }),
    )
    return undefined
  })
  const act = (time: string, command: typeof openConference) =>
    step(day, time, async () => {
      expectOk(await command(stage.deps, await actorOf(stage, 'minh'), { id: conferenceOf(dialogue) }))
      return undefined
    })
  return [act('07:55', openConference), ...remarks, accusation, act('11:30', closeConference)]
}

const openingDossiers = (stage: Stage, dialogue: Dialogue, day: IsoDate): readonly Step[] =>
  demoMatters.map((matter, at) =>
    step(addDays(day, at < 6 ? 0 : 1), `${9 + (at % 6)}`.padStart(2, '0').concat(':15'), async () => {
      const petitions = matter.opinions.flatMap((opinion) => dialogue.petitions.get(opinion) ?? [])
      const { id } = expectOk(
        await openDossier(stage.deps, await actorOf(stage, 'minh'), {
          petitions,
          title: matter.title,
          summary: null,
          topicCode: matter.topic,
          sensitive: false,
          group: matter.group === null ? null : (stage.ward.units[`to${matter.group}`] ?? null),
          place: matter.place ?? null,
          leadUnit: matter.lead === null ? null : (stage.ward.units[matter.lead] ?? null),
        }),
      )
      dialogue.dossiers.set(matter, id)
      return undefined
    }),
  )

const allOpinions = (): readonly DemoOpinion[] => demoMatters.flatMap(({ opinions }) => opinions)

function conferenceOf({ conference }: Dialogue): ConferenceId {
  if (conference === null) throw new Error('the dialogue of the demo has not been planned yet')
  return conference
}
