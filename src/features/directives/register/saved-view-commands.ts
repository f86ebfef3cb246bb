import { type Actor, accountOf } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { directivePolicy } from '../policy.ts'
import { readAddress, writeView } from './address-text.ts'
import { listSavedViews, type SavedViewId } from './saved-view-queries.ts'

/** `query`: the register's address behind the question mark. */
export type SaveViewInput = { readonly name: string; readonly query: string }

const MOST = 30

/** The person keeps the register as it is filtered and sorted now, under a name of their own. */
export const saveView = command('saved-view.create', async (tx, actor, input: SaveViewInput) => {
  authorize(directivePolicy, actor, 'read', null)
  const views = await listSavedViews(tx.db, actor)
  if (views.some(({ name }) => name.toLocaleLowerCase('vi') === input.name.toLocaleLowerCase('vi')))
    return nameTaken(input.name)
  if (views.length >= MOST) return tooMany
  const view = { id: newId<'SavedView'>(), name: input.name, query: writeView(readAddress(input.query)) }
  await tx.db
    .insertInto('saved_view')
    .values({ ward_id: actor.ward, ...view, account_id: ownerOf(actor), created_at: tx.now })
    .execute()
  await tx.announce({
    type: 'saved-view.created',
    subject: { kind: 'saved-view', id: view.id },
    data: { name: view.name, query: view.query },
  })
  return ok({ id: view.id, query: view.query })
})

/** The person no longer needs a view of their own; another's is not there. */
export const removeView = command('saved-view.remove', async (tx, actor, input: { id: SavedViewId }) => {
  authorize(directivePolicy, actor, 'read', null)
  const removed = await tx.db
    .deleteFrom('saved_view')
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', ownerOf(actor))
    .where('id', '=', input.id)
    .returning('name')
    .executeTakeFirst()
  const { name } = found(removed, 'saved view')
  await tx.announce({
    type: 'saved-view.removed',
    subject: { kind: 'saved-view', id: input.id },
    data: { name },
  })
  return ok({ name })
})

const ownerOf = (actor: Actor) => found(accountOf(actor), 'account')

const nameTaken = (name: string) =>
  refuse('name-taken', `Đã có bộ lọc mang tên “${name}”. Xin đặt tên khác.`, 'name')
const tooMany = refuse(
  'too-many',
  `Mỗi người lưu được ${MOST} bộ lọc. Xin bỏ bớt bộ lọc không còn dùng rồi lưu lại.`,
)
