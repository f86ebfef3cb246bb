import type { Actor } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import type { FindBasis, WaitingLetters } from '#features/directives/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import { getDispatch } from './load-queries.ts'
import { purposeWords } from './messages.ts'
import { listEntries } from './received/entry-queries.ts'
import { subjectName } from './subject-queries.ts'

/** The paper because of which work is given. */
export const dispatchBasis: FindBasis = async (db, actor, id) => {
  const dispatch = await getDispatch(db, actor, parseId<'Dispatch'>(id))
  return { dispatch: dispatch.id, title: subjectName(dispatch), abstract: dispatch.abstract }
}

/** Papers that wait to be acknowledged, for the page on which a unit or a group begins its day: from there it is two taps. */
export async function waitingEntries(
  db: DatabaseTransaction,
  actor: Actor,
): Promise<readonly WaitingLetters[]> {
  const entries = await listEntries(db, actor, 'open')
  return entries.map(({ id, dispatch }) => ({
    key: id,
    title: `${dispatch.title}: ${dispatch.abstract}`,
    about: `${purposeWords[dispatch.purpose]}, cần xác nhận`,
    due: dispatch.dueOn,
    href: href(routes.receivedDocument, { id }),
  }))
}
