import type { Actor } from '#domain/actor.ts'
import { systemActor } from '#domain/actor.ts'
import {
  type Announcement,
  type Change,
  changesBetween,
  listPublished,
  listVersions,
} from '#features/announcements/index.ts'
import { listPublicStates, type PublicState } from '#features/directives/index.ts'
import { getNotice, type NoticeId, noticeTitle } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** Ward-wide totals for the list: a promise is looked up only because somebody published it. */
export type PublishedNotice = {
  readonly announcement: Announcement
  readonly noticeTitle: string
  readonly states: ReadonlyMap<string, PublicState>
}

export async function listPublishedNotices(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  limit: number,
): Promise<readonly PublishedNotice[]> {
  const published = await listPublished(db, actor, limit)
  const states = await listPublicStates(
    db,
    actor,
    published.flatMap(({ items }) => items.map(({ directiveId }) => directiveId)),
  )
  const titles = await Promise.all(published.map(({ notice }) => titleOf(db, actor, notice)))
  return published.map((announcement, at) => ({ announcement, noticeTitle: titles[at] ?? '', states }))
}

export type Edition = {
  readonly version: number
  readonly publishedAt: Date
  readonly withdrawnAt: Date | null
  readonly sha256: string
  readonly changes: readonly Change[]
}

/** `current` is null while nothing is public: never published (no editions at all), or withdrawn. */
export type PublicView = {
  readonly current: PublishedNotice | null
  /** The latest first. */
  readonly editions: readonly Edition[]
}

export async function findPublicView(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<PublicView> {
  const versions = await listVersions(db, actor, notice)
  const [latest] = versions
  const editions = versions.map((version, at) => {
    const before = versions[at + 1]
    return {
      version: version.version,
      publishedAt: version.publishedAt,
      withdrawnAt: version.withdrawn?.at ?? null,
      sha256: version.sha256,
      changes: before === undefined ? [] : changesBetween(before, version),
    }
  })
  if (latest === undefined || latest.withdrawn !== null) return { current: null, editions }
  const ids = latest.items.map(({ directiveId }) => directiveId)
  return {
    current: {
      announcement: latest,
      noticeTitle: await titleOf(db, actor, notice),
      states: await listPublicStates(db, actor, ids),
    },
    editions,
  }
}

/** The name of a notice whose results are public; who asks need not be able to read the notice itself. */
const titleOf = async (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, notice: NoticeId) =>
  noticeTitle(await getNotice(db, systemActor(ward), notice))
