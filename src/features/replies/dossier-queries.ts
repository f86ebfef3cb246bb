import { type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import type { DossierReplies, PetitionReply } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { Tone } from '#ui/tone.ts'
import { listSteps, selectReplies, toReply } from './load-queries.ts'
import { replyPolicy } from './policy.ts'
import { isPaper, nameOf, type Reply, type ReplyState, type ReplyStep, stateWords } from './reply.ts'
import { type Word, wayNames } from './word.ts'
import { wordsOfPetitions } from './word-queries.ts'

/** What a dossier knows of its letters: three queries for any number of petitions. */
export const dossierReplies: DossierReplies = {
  of: async (db, actor, petitions) => {
    if (petitions.length === 0) return new Map()
    const letters = await lettersTo(db, actor, petitions)
    const steps = await listSteps(
      db,
      actor,
      letters.map(({ id }) => id),
    )
    const words = await wordsOfPetitions(db, actor, petitions)
    return new Map(
      petitions.flatMap((petition): readonly [PetitionId, PetitionReply][] => {
        const own = letters.filter((one) => one.petition === petition)
        const letter = standing(own)
        if (letter === undefined) return []
        const first = own
          .filter(({ kind }) => kind === 'answer')
          .flatMap(({ id }) => steps.get(id)?.find(({ kind }) => kind === 'delivered')?.on ?? [])
          .toSorted()[0]
        const reply = toPetitionReply(actor, letter, steps.get(letter.id) ?? [], words.get(petition) ?? [])
        return [[petition, { ...reply, firstAnsweredOn: first ?? null }]]
      }),
    )
  },
  sql: {
    answered: sql<SqlBool>`(petition.answered_on_spot is not null or exists (select from reply r
      join reply_batch b on b.ward_id = r.ward_id and b.id = r.batch_id and b.kind = 'answer'
      where r.ward_id = petition.ward_id and r.petition_id = petition.id and r.state = 'delivered'))`,
    objects: sql<SqlBool>`exists (select from citizen_word w
      where w.ward_id = petition.ward_id and w.petition_id = petition.id and w.word <> 'solved')`,
  },
  writeHref: (actor, { id, leadUnit }) =>
    can(replyPolicy, actor, 'draft', { leadUnit, group: null })
      ? href(routes.replyNew, { dossier: id })
      : null,
}

const lettersTo = async (
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  petitions: readonly PetitionId[],
) =>
  (
    await selectReplies(db, actor)
      .where('reply.petition_id', 'in', [...petitions])
      .where('reply.state', 'not in', ['withdrawn', 'replaced'])
      .execute()
  )
    .map(toReply)
    .toSorted((a, b) => a.draftedAt.getTime() - b.draftedAt.getTime())

/** Of several letters the answer counts, one that arrived before one on its way; else the latest. */
const standing = (letters: readonly Reply[]): Reply | undefined =>
  letters.findLast(({ kind, state }) => kind === 'answer' && state === 'delivered') ??
  letters.findLast(({ kind, state }) => kind === 'answer' && isPaper(state)) ??
  letters.findLast(({ kind }) => kind === 'answer') ??
  letters.at(-1)

function toPetitionReply(
  actor: Actor,
  letter: Reply,
  steps: readonly ReplyStep[],
  words: readonly Word[],
): Omit<PetitionReply, 'firstAnsweredOn'> {
  const delivered = steps.findLast(({ kind }) => kind === 'delivered')
  const answered = letter.kind === 'answer' && letter.state === 'delivered'
  return {
    answeredOn: answered ? (delivered?.on ?? null) : null,
    name: letter.number === null ? kindNames[letter.kind] : nameOf(letter),
    href: can(replyPolicy, actor, 'read', letter) ? href(routes.reply, { reply: letter.id }) : null,
    state: { words: stateWords[letter.state], tone: stateTones[letter.state] },
    toReceiver: toReceiver[letter.state],
    words: words.map(asCitizenWord),
  }
}

const asCitizenWord = ({ id, says, saidOn, reason, via, recordedBy, decision }: Word) => ({
  id,
  says,
  on: saidOn,
  reason,
  way: wayNames[via],
  recordedBy,
  decision:
    decision === null
      ? null
      : { words: decisionNames[decision.kind], reason: decision.reason, on: dateInVietnam(decision.at) },
})

const decisionNames = { reopened: 'Phường quyết định làm tiếp', explained: 'Phường giải thích' } as const

const kindNames = {
  acceptance: 'Thông báo tiếp nhận',
  transfer: 'Thông báo chuyển',
  answer: 'Thư trả lời',
} as const

const writing = 'Phường đang viết thư, thư chưa gửi.'
const toReceiver: Readonly<Record<ReplyState, string>> = {
  drafted: writing,
  submitted: writing,
  returned: writing,
  approved: writing,
  numbered: writing,
  signed: 'Thư đã ký, sắp gửi đến ông/bà.',
  sent: 'Thư đã gửi, đang trên đường đến ông/bà.',
  'not-delivered': 'Thư chưa đến tay ông/bà. Xin hỏi tổ trưởng hoặc phường để nhận.',
  delivered: 'Thư đã đến tay ông/bà.',
  withdrawn: writing,
  replaced: writing,
}

export const stateTones: Readonly<Record<ReplyState, Tone>> = {
  drafted: 'neutral',
  submitted: 'info',
  returned: 'warning',
  approved: 'info',
  numbered: 'info',
  signed: 'info',
  sent: 'info',
  'not-delivered': 'warning',
  delivered: 'success',
  withdrawn: 'neutral',
  replaced: 'neutral',
}
