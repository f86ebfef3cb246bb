import { publicActor } from '#domain/actor.ts'
import { addDays, type IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import {
  decideWord,
  deliverReply,
  failToDeliver,
  linkSecret,
  listUndecidedWords,
  type Reply,
  sayWord,
  sayWordByLink,
  sendReplies,
  writeDownWord,
} from '#features/replies/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { type DemoHandover, type DemoWord, headOfGroup } from './courses.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'

type Letters = { readonly stage: Stage }
type Handing = { readonly stage: Stage; readonly letter: Reply; readonly handover: DemoHandover }

/** Signed letters leave the office the same day, and come into people's hands the days after. */
export const handoverSteps = (
  { stage }: Letters,
  written: readonly Reply[],
  handovers: readonly DemoHandover[],
  signed: IsoDate,
): readonly Step[] =>
  handovers.flatMap((handover, at) => {
    const letter = written.find(({ addressee }) => addressee === handover.to)
    if (letter === undefined) throw new Error(`the demo has no letter to ${handover.to}`)
    return [sending({ stage, letter, handover }, signed, at)]
  })

const sending = (handing: Handing, day: IsoDate, at: number): Step =>
  step(day, `14:${20 + at}`, async () => {
    const { stage, letter, handover } = handing
    const sent = { ids: [letter.id], channel: handover.by, on: day }
    expectOk(await sendReplies(stage.deps, await actorOf(stage, 'minh'), sent))
    if (handover.outcome === undefined) return []
    return [
      handover.outcome === 'delivered' ? delivering(handing, addDays(day, 1), at) : failing(handing, day),
    ]
  })

const delivering = (handing: Handing, day: IsoDate, at: number): Step =>
  step(day, `18:${10 + at * 7}`, async () => {
    const { stage, letter, handover } = handing
    const carrier = await actorOf(stage, handover.by === 'group-head' ? headOf(letter) : 'lan')
    const given = { id: letter.id, on: day, receiver: handover.receiver ?? handover.to, channel: handover.by }
    expectOk(await deliverReply(stage.deps, carrier, { ...given, files: [] }))
    return handover.word === undefined ? [] : [saying(handing, handover.word, addDays(day, 1))]
  })

const failing = ({ stage, letter, handover }: Handing, day: IsoDate): Step =>
  step(addDays(day, 2), '16:30', async () => {
    const reason = typeof handover.outcome === 'object' ? handover.outcome.failed : ''
    expectOk(await failToDeliver(stage.deps, await actorOf(stage, 'lan'), { id: letter.id, reason }))
    return undefined
  })

/** By code and PIN, by the address in the letter, or told to the head of the group: never by an officer. */
const saying = ({ stage, letter }: Handing, word: DemoWord, day: IsoDate): Step =>
  step(day, '19:30', async () => {
    const { deps, ward } = stage
    const [citizen, reason] = [publicActor(ward.id), word.reason ?? null]
    const said = { word: word.says, reason }
    if (word.door === 'code') expectOk(await sayWord(deps, citizen, { ...said, petition: letter.petition }))
    if (word.door === 'link') {
      const secret = linkSecret(deps, ward.id, letter.id)
      expectOk(await sayWordByLink(deps, citizen, { ...said, reply: letter.id, secret }))
    }
    if (word.door === 'group-head') {
      const head = await actorOf(stage, headOf(letter))
      const saidOn = todayOf(deps)
      expectOk(await writeDownWord(deps, head, { ...said, reply: letter.id, saidOn }))
    }
    return word.decided === undefined ? [] : [deciding(stage, letter, word.decided, addDays(day, 1))]
  })

const deciding = (stage: Stage, letter: Reply, reason: string, day: IsoDate): Step =>
  step(day, '08:40', async () => {
    const clerk = await actorOf(stage, 'minh')
    const waiting = await reading(stage.deps, clerk, (db) => listUndecidedWords(db, clerk))
    const word = waiting.find(({ petition }) => petition === letter.petition)
    if (word === undefined) throw new Error('the word of the demo is not waiting')
    expectOk(await decideWord(stage.deps, clerk, { word: word.id, decision: 'reopened', reason }))
    return undefined
  })

const headOf = ({ groupNumber }: Reply) => headOfGroup(groupNumber ?? 12)
