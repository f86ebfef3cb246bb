import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { foldForSearch } from '#domain/text.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { selectReplies, toReply } from './load-queries.ts'
import { toBeCarried, withinReach } from './reach-queries.ts'
import { nameOf, type Reply, type ReplyState, replySteps } from './reply.ts'
import type { Word, WordKind } from './word.ts'
import { wordsOfPetitions } from './word-queries.ts'

export type RegisterFilter = { readonly q: string; readonly state: string; readonly page: number }
const PAGE_SIZE = 50

/** Letters within reach, the latest first: by state, by a name, a code or a number. */
export async function listReplies(
  db: DatabaseTransaction,
  actor: Actor,
  { q, state, page }: RegisterFilter,
): Promise<{ readonly rows: readonly Reply[]; readonly more: boolean }> {
  let query = selectReplies(db, actor)
    .where(withinReach(actor))
    .clearOrderBy()
    .orderBy('reply.drafted_at', 'desc')
    .orderBy('reply.id', 'desc')
  if (isState(state)) query = query.where('reply.state', '=', state)
  if (q !== '') {
    const folded = `%${foldForSearch(q).replace(/[\\%_]/g, '\\$&')}%`
    query = query.where(
      sql<boolean>`(fold(reply.addressee || ' ' || petition.code || ' ' || dossier.code || ' ' || coalesce(reply.number || '-' || reply.symbol, '')) like ${folded})`,
    )
  }
  const rows = await query
    .limit(PAGE_SIZE + 1)
    .offset((page - 1) * PAGE_SIZE)
    .execute()
  return { rows: rows.slice(0, PAGE_SIZE).map(toReply), more: rows.length > PAGE_SIZE }
}

export const isState = (text: string): text is ReplyState => (replySteps as readonly string[]).includes(text)

/** How many letters within reach stand where. */
export async function countByState(
  db: DatabaseTransaction,
  actor: Actor,
): Promise<ReadonlyMap<ReplyState, number>> {
  const rows = await selectReplies(db, actor)
    .where(withinReach(actor))
    .clearOrderBy()
    .clearSelect()
    .select(['reply.state', (select) => select.fn.countAll<string>().as('count')])
    .groupBy('reply.state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state as ReplyState, Number(count)]))
}

/** What a group head has to hand over, or has handed over lately: name and address, not one word of the letter. */
export type Errand = {
  readonly id: string
  readonly state: ReplyState
  readonly name: string
  readonly addressee: string
  readonly address: string | null
  readonly groupName: string | null
  readonly answer: boolean
  /** What the person last told the group head; what was said by code and PIN is not for others to see. */
  readonly said: { readonly word: WordKind; readonly on: IsoDate } | null
}

/** Those still to be handed over stand first, so that a long past never hides one. */
const MOST_ERRANDS = 300

export async function listErrands(db: DatabaseTransaction, actor: Actor): Promise<readonly Errand[]> {
  const rows = await selectReplies(db, actor)
    .where(toBeCarried(actor))
    .where('reply.channel', '=', 'group-head')
    .where('reply.state', 'in', ['sent', 'not-delivered', 'delivered'])
    .clearOrderBy()
    .orderBy(sql`reply.state = 'delivered'`)
    .orderBy('reply.given_key')
    .orderBy('reply.rest_key')
    .orderBy('reply.id')
    .limit(MOST_ERRANDS)
    .execute()
  const letters = rows.map(toReply)
  const words = await wordsOfPetitions(
    db,
    actor,
    letters.map(({ petition }) => petition),
  )
  const told = ({ petition }: Reply) => words.get(petition)?.findLast(({ via }) => via === 'group-head')
  const saidIn = (word: Word | undefined) =>
    word === undefined ? null : { word: word.says, on: word.saidOn }
  return letters.map((letter) => ({
    id: letter.id,
    state: letter.state,
    name: nameOf(letter),
    addressee: letter.addressee,
    address: letter.address,
    groupName: letter.groupName,
    answer: letter.kind === 'answer',
    said: saidIn(told(letter)),
  }))
}
