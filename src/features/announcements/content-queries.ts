import type { Actor } from '#domain/actor.ts'
import { listPublishable } from '#features/directives/index.ts'
import { type Notice, noticeTitle } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Content } from './announcement.ts'

/** What the clerk ticked, and the sentence for each. */
export type Chosen = { readonly title: string; readonly texts: ReadonlyMap<string, string> }

/** The content to be published: the clerk's sentences, with the units and original dates as they are on record; never what belongs to a closed topic. */
export async function contentOf(
  db: DatabaseTransaction,
  actor: Actor,
  notice: Notice,
  { title, texts }: Chosen,
): Promise<Content> {
  const directives = await listPublishable(db, actor, notice.id)
  return {
    notice: notice.id,
    noticeTitle: noticeTitle(notice),
    title,
    items: directives.flatMap(({ id, clause, units, due, cancelled, neverPublic }) => {
      const text = texts.get(id)
      return text === undefined || cancelled || neverPublic
        ? []
        : [{ directiveId: id, clause, text, units, due }]
    }),
  }
}
