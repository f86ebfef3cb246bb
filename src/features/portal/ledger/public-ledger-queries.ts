import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import {
  type LedgerContent,
  type LedgerEdition,
  type LedgerFilter,
  type LedgerStanding,
  listLedger,
  standingsOf,
} from '#features/announcements/index.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'

/** One matter that everybody can read today. */
export type PublicMatter = {
  readonly edition: LedgerEdition
  readonly content: LedgerContent
  readonly standing: LedgerStanding
}

/** What is public now; a matter that was closed to the public meanwhile is not there, published or not. */
export async function listPublicMatters(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  filter: LedgerFilter,
  today: IsoDate,
): Promise<readonly PublicMatter[]> {
  const editions = await listLedger(db, actor, filter)
  const standings = await standingsOf(
    db,
    actor,
    editions.map(({ content }) => content),
    today,
  )
  return editions.flatMap((edition) => {
    const standing = standings.get(edition.content.dossier)
    return standing === undefined ? [] : [{ edition, content: edition.content, standing }]
  })
}

export type PublicConference = {
  readonly id: ConferenceId
  readonly title: string
  readonly heldOn: IsoDate
  readonly matters: readonly PublicMatter[]
}

/** The dialogues of which something is public, the latest first. */
export function conferencesOf(matters: readonly PublicMatter[]): readonly PublicConference[] {
  const groups = Map.groupBy(
    matters.filter(({ content }) => content.conference !== null),
    ({ content }) => content.conference?.id as ConferenceId,
  )
  return [...groups]
    .flatMap(([id, of]) => {
      const conference = of[0]?.content.conference
      return conference === null || conference === undefined
        ? []
        : [{ id, title: conference.title, heldOn: conference.heldOn, matters: of }]
    })
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
}

/** What kind of picture it is. */
export async function getPhotoType(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  { attachment }: Pick<LedgerContent['photos'][number], 'attachment'>,
): Promise<string> {
  const row = await db
    .selectFrom('attachment')
    .select('media_type')
    .where('ward_id', '=', ward)
    .where('id', '=', attachment)
    .executeTakeFirst()
  return found(row, 'photograph').media_type
}
