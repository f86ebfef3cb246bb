import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Amendment, amendmentsIn } from './amendment.ts'
import { type Clause, listClauses } from './clause-queries.ts'
import { type Notice, orderOf } from './notice.ts'
import { reachable, toNotice } from './notice-queries.ts'
import { storedReading } from './reading-queries.ts'

/** A change of an earlier notice that the text speaks of, with the clauses it means; `missing` says why none were found. */
export type ProposedChange = Amendment & {
  readonly earlier: Notice | null
  readonly changed: readonly Clause[]
  readonly missing: 'notice' | 'clause' | null
}

/** In reading order, so that the place of a proposal names it. */
export async function listProposedChanges(
  db: DatabaseTransaction,
  actor: Actor,
  notice: Notice,
): Promise<readonly ProposedChange[]> {
  const { clauses } = await storedReading(db, actor, notice.id)
  const amendments = amendmentsIn(
    clauses.length > 0 ? clauses : [{ number: null, heading: null, text: notice.text }],
  )
  const proposals: ProposedChange[] = []
  for (const amendment of amendments) proposals.push(await proposed(db, actor, notice, amendment))
  return proposals
}

async function proposed(
  db: DatabaseTransaction,
  actor: Actor,
  notice: Notice,
  amendment: Amendment,
): Promise<ProposedChange> {
  const earlier = await findMeant(db, actor, notice, amendment.of)
  if (earlier === null) return { ...amendment, earlier, changed: [], missing: 'notice' }
  const clauses = await listClauses(db, actor, earlier.id)
  const named = amendment.clauses.map((number) => number.toLowerCase())
  const changed = clauses.filter(({ number }) => named.length === 0 || named.includes(number.toLowerCase()))
  return { ...amendment, earlier, changed, missing: changed.length === 0 ? 'clause' : null }
}

/** The issued notice of that number and day, the newest where no day is named; never a later one than this. */
async function findMeant(
  db: DatabaseTransaction,
  actor: Actor,
  notice: Notice,
  of: Amendment['of'],
): Promise<Notice | null> {
  let query = reachable(db, actor)
    .where('id', '<>', notice.id)
    .where('issued_at', 'is not', null)
    .where('number', '=', of.number)
  if (of.date !== null) query = query.where('document_date', '=', of.date)
  const rows = await query.orderBy('document_date', 'desc').execute()
  const key = keyOfSymbol(of.symbol)
  return (
    rows
      .map(toNotice)
      .find(
        (one) =>
          keyOfSymbol(one.symbol ?? '') === key && (notice.documentDate ?? orderOf(one)) >= orderOf(one),
      ) ?? null
  )
}

/** "TB-ĐU" and "TB/ĐU" are one symbol, written carelessly. */
const keyOfSymbol = (symbol: string): string => symbol.toLocaleUpperCase('vi').replace(/[^\p{L}\d]/gu, '')
