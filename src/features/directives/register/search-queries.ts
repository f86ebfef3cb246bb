import { type SqlBool, sql } from 'kysely'
import { foldForSearch } from '#domain/text.ts'
import { type Condition, only, type Search, searchWords } from '#platform/db/word-search.ts'

/** A code stands for that directive alone, the number of a paper for what it ordered or proves; anything else is words. */
export function searchFor(text: string): Search {
  const code = codeIn(text)
  if (code !== null) return only(sql`directive.code = ${code}`)
  const paper = paperIn(text)
  if (paper !== null) return only(ofPaper(paper))
  const words = searchWords(text, (query) => sql<SqlBool>`directive.search @@ (${query})`)
  const running = runningNumbersIn(text)
  if (running.length === 0) return words
  const numbered = sql<SqlBool>`directive.code = any(${running})`
  return {
    ...words,
    tiers: [numbered, sql<SqlBool>`${words.any} and not ${numbered}`],
    any: sql<SqlBool>`(${numbered} or ${words.any})`,
  }
}

/** Titles that look like what was typed, for when no word fits. */
export const looksLike = (text: string): Condition =>
  sql<SqlBool>`${foldForSearch(text)} <% directive.folded_title`

/** Handed in under this number, or ordered by the notice of this number; both without leading zeros. */
const ofPaper = (number: string): Condition =>
  sql<SqlBool>`((directive.ward_id, directive.id) in (
      select deliverable.ward_id, deliverable.directive_id from submission
      join deliverable on deliverable.ward_id = submission.ward_id and deliverable.id = submission.deliverable_id
      where ltrim(upper(submission.document_number), '0 ') like ${`${number}%`})
    or (directive.ward_id, directive.notice_id) in (
      select notice.ward_id, notice.id from notice
      where notice.number || upper('-' || notice.symbol) like ${`${number}%`}
        or notice.number || upper('/' || notice.symbol) like ${`${number}%`}))`

/** "36-TB", "036-tb/đu", "110 / BC-UBND" → as papers write it, without leading zeros; "12/5" is no paper. */
function paperIn(text: string): string | null {
  const typed = text.normalize('NFC').toUpperCase().replaceAll(/\s/g, '').replace(/^0+/, '')
  return /^\d{1,5}[-/]\p{Lu}[\p{Lu}\d/-]*$/u.test(typed) ? typed : null
}

/** "18" or "018": the number alone, of whatever year. */
const runningNumbersIn = (text: string): readonly string[] =>
  /^\d{1,4}$/.test(text.trim())
    ? YEARS.map((year) => `CĐ-${year}-${String(Number(text)).padStart(3, '0')}`)
    : []
const YEARS = Array.from({ length: 30 }, (_, index) => 2020 + index)

/** "2025-12", "cđ 2025-12" or "CĐ-2025-012" → "CĐ-2025-012". */
function codeIn(text: string): string | null {
  const parts = /^(?:c[đd][\s-]*)?(20\d{2})[\s-]+(\d{1,7})$/iu.exec(text.trim())
  return parts === null ? null : `CĐ-${parts[1]}-${String(Number(parts[2])).padStart(3, '0')}`
}
