import { parseId } from '#domain/id.ts'
import type { DatabaseTransaction } from '../db/database.ts'
import { reading } from '../db/reading.ts'
import { found, NotFound } from '../errors.ts'
import type { AttachmentReach } from '../feature.ts'
import type { HttpApp } from '../http/context.ts'
import { download } from '../http/respond.ts'

/** Shown in the browser; everything else is kept as a file. */
const shownInline = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])

/** The only door to attached files: found in the actor's ward, and its owner within the actor's reach; otherwise it is not found. */
export function serveAttachments(
  app: HttpApp,
  path: '/tep/:id',
  reaches: Readonly<Record<string, AttachmentReach>>,
): void {
  app.get(path, async (c) => {
    const { deps, actor } = c.var
    const id = parseId(c.req.param('id'))
    const row = await reading(deps, actor, async (db) => {
      const attachment = id === null ? undefined : await findAttachment(db, actor.ward, id)
      const reach = attachment === undefined ? undefined : reaches[attachment.owner_kind]
      if (attachment === undefined || reach === undefined) throw new NotFound('attachment')
      return found((await reach(db, actor, attachment.owner_id)) ? attachment : null, 'attachment')
    })
    return download(c, await deps.blobs.get(row.sha256), {
      name: row.file_name,
      mediaType: row.media_type,
      inline: shownInline.has(row.media_type),
    })
  })
}

const findAttachment = (db: DatabaseTransaction, ward: string, id: string) =>
  db
    .selectFrom('attachment')
    .select(['owner_kind', 'owner_id', 'sha256', 'file_name', 'media_type'])
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .executeTakeFirst()
