import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import { foldForSearch } from '#domain/text.ts'
import { listConferences, stateNames, stateOf } from '#features/conferences/index.ts'
import { findDirectives } from '#features/directives/index.ts'
import { findDossiers, listNewestDossiers } from '#features/dossiers/index.ts'
import { listNotices, noticeTitle } from '#features/notices/index.ts'
import { listDestructions } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DocumentSource } from '../document.ts'

/** Something a paper can be about, as one picks it from a list. */
export type Candidate = { readonly id: string; readonly title: string; readonly detail: string }

const MOST = 20

/** What is within reach and has the words in its title or code; the latest when nothing was typed. */
export async function listCandidates(
  db: DatabaseTransaction,
  actor: Actor,
  about: DocumentSource['kind'],
  { text, now, limit = MOST }: { readonly text: string | null; readonly now: Date; readonly limit?: number },
): Promise<readonly Candidate[]> {
  const fits = (one: Candidate) =>
    text === null || foldForSearch(`${one.title} ${one.detail}`).includes(foldForSearch(text))
  switch (about) {
    case 'conference':
      return (await conferences(db, actor)).filter(fits).slice(0, limit)
    case 'dossier':
      return dossiers(db, actor, text, limit)
    case 'directive': {
      const { rows } = await findDirectives(db, actor, text, { now, limit })
      return rows.map(({ id, code, title, units }) => ({
        id,
        title,
        detail: [code, units[0]?.name].filter((part) => part !== undefined).join(', '),
      }))
    }
    case 'notice': {
      const { rows } = await listNotices(db, actor, { q: text, state: 'issued', year: null, after: null })
      return rows
        .slice(0, limit)
        .map((notice) => ({ id: notice.id, title: noticeTitle(notice), detail: notice.subject }))
    }
    case 'extension':
      return (await extensions(db, actor)).filter(fits).slice(0, limit)
    case 'destruction':
      return (await listDestructions(db, actor, { restricted: false }))
        .map(({ id, number, heldOn, codes }) => ({
          id,
          title: `Biên bản tiêu hủy ${number}`,
          detail: `ngày ${formatDate(heldOn)}, ${codes.length} mã`,
        }))
        .filter(fits)
        .slice(0, limit)
    case 'period':
      return []
  }
}

async function conferences(db: DatabaseTransaction, actor: Actor): Promise<readonly Candidate[]> {
  const all = await listConferences(db, actor)
  return all
    .filter(({ cancelled }) => cancelled === null)
    .map((one) => ({
      id: one.id,
      title: one.title,
      detail: `ngày ${formatDate(one.heldOn)}, ${stateNames[stateOf(one)].toLocaleLowerCase('vi')}`,
    }))
}

async function dossiers(db: DatabaseTransaction, actor: Actor, text: string | null, limit: number) {
  const rows =
    text === null
      ? await listNewestDossiers(db, actor, limit)
      : (await findDossiers(db, actor, text, limit)).rows
  return rows.map(({ id, code, title }) => ({ id, title, detail: code }))
}

/** For the assigner, who sees every one of them: of directives and of dossiers, the latest asked first. */
async function extensions(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly Candidate[]> {
  const { rows } = await sql<{ id: string; title: string; code: string; unit: string; to: string }>`
    select x.id, x.title, x.code, u.name as unit, x.to_day::text as to from (
      select e.id, d.title, d.code, e.asked_unit_id as unit_id, e.to_day, e.asked_at
      from extension e join directive d on d.ward_id = e.ward_id and d.id = e.directive_id where e.ward_id = ${ward}
      union all
      select e.id, d.title, d.code, e.unit_id, e.to_day, e.asked_at
      from dossier_extension_request e join dossier d on d.ward_id = e.ward_id and d.id = e.dossier_id where e.ward_id = ${ward}
    ) x join unit u on u.ward_id = ${ward} and u.id = x.unit_id
    order by x.asked_at desc limit 200`.execute(db)
  return rows.map(({ id, title, code, unit, to }) => ({
    id,
    title,
    detail: `${code}, ${unit} xin đến ${formatDate(to as IsoDate)}`,
  }))
}
