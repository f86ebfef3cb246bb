import { type Selectable, sql } from 'kysely'
import type { LedgerEntry } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { foldForSearch } from '#domain/text.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { LedgerContent, LedgerEdition } from './ledger.ts'

type Ward = Pick<Actor, 'ward'>

/** Every edition of one matter, the latest first. */
export async function listLedgerEditions(
  db: DatabaseTransaction,
  { ward }: Ward,
  dossier: DossierId,
): Promise<readonly LedgerEdition[]> {
  const rows = await db
    .selectFrom('ledger_entry')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', dossier)
    .orderBy('edition', 'desc')
    .execute()
  return rows.map(toEdition)
}

export type LedgerFilter = {
  readonly conference?: ConferenceId
  readonly dossier?: DossierId
  readonly topicCode?: string
  /** Words to find, with or without accents. */
  readonly text?: string
}

/** The latest edition of every matter that is public now, in the order of topics and codes. */
export async function listLedger(
  db: DatabaseTransaction,
  { ward }: Ward,
  { conference, dossier, topicCode, text = '' }: LedgerFilter = {},
): Promise<readonly LedgerEdition[]> {
  const words = wordsIn(text)
  const rows = await db
    .selectFrom('ledger_entry as entry')
    .innerJoin('topic', (join) =>
      join.onRef('topic.ward_id', '=', 'entry.ward_id').onRef('topic.code', '=', 'entry.topic_code'),
    )
    .selectAll('entry')
    .where('entry.ward_id', '=', ward)
    .where('entry.withdrawn_at', 'is', null)
    .where('topic.never_public', '=', false)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('ledger_entry as later')
            .select('later.edition')
            .whereRef('later.ward_id', '=', 'entry.ward_id')
            .whereRef('later.dossier_id', '=', 'entry.dossier_id')
            .whereRef('later.edition', '>', 'entry.edition'),
        ),
      ),
    )
    .$if(conference !== undefined, (query) => query.where('entry.conference_id', '=', conference as string))
    .$if(dossier !== undefined, (query) => query.where('entry.dossier_id', '=', dossier as string))
    .$if(topicCode !== undefined, (query) => query.where('entry.topic_code', '=', topicCode as string))
    .$if(words.length > 0, (query) =>
      query.where((of) =>
        of.and(words.map((word) => sql<boolean>`entry.folded like ${`%${escaped(word)}%`}`)),
      ),
    )
    .orderBy('topic.sort_order')
    .orderBy(sql`entry.content ->> 'code'`)
    .execute()
  return rows.map(toEdition)
}

/** The latest edition of every matter that was ever published, withdrawn ones too, by dossier. */
export async function listLatestEntries(
  db: DatabaseTransaction,
  { ward }: Ward,
): Promise<ReadonlyMap<string, LedgerEdition>> {
  const rows = await db
    .selectFrom('ledger_entry')
    .distinctOn('dossier_id')
    .selectAll()
    .where('ward_id', '=', ward)
    .orderBy('dossier_id')
    .orderBy('edition', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.dossier_id, toEdition(row)]))
}

/** The words of an entry that can be searched: the public ones, nothing else. */
export const searchedWords = ({ code, topic, group, place, promise, result, units }: LedgerContent): string =>
  foldForSearch(
    [code, topic, group, place, promise, result, ...units].filter((part) => part !== null).join(' '),
  )

/** Whether an entry would be found by these words: the same rule as in the query. */
export function holdsWords(content: LedgerContent, text: string): boolean {
  const words = wordsIn(text)
  if (words.length === 0) return true
  const searched = searchedWords(content)
  return words.every((word) => searched.includes(word))
}

const wordsIn = (text: string): readonly string[] => foldForSearch(text).split(' ').filter(Boolean)

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&')

const toEdition = (row: Selectable<LedgerEntry>): LedgerEdition => ({
  content: row.content as unknown as LedgerContent,
  edition: row.edition,
  sha256: row.content_sha256,
  publishedBy: row.published_by as AccountId,
  publishedAt: row.published_at,
  withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' },
})
