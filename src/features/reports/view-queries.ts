import type { Actor } from '#domain/actor.ts'
import { type Figure, getDocument, type OfficeDocument } from '#features/documents/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Edit, editsOf } from './compare.ts'
import { type KeptFigure, listFigures } from './load-queries.ts'
import type { Report } from './report.ts'

export type ReportView = {
  readonly report: Report
  readonly document: OfficeDocument
  readonly figures: readonly KeptFigure[]
  readonly edits: readonly Edit[]
  readonly by: string | null
  readonly incoming: string | null
}

/** A report with its paper, its figures and where the two no longer say the same. */
export async function loadReport(db: DatabaseTransaction, actor: Actor, report: Report): Promise<ReportView> {
  const document = await getDocument(db, actor, report.document)
  const [figures, first, by, incoming] = await Promise.all([
    listFigures(db, actor, report.id),
    firstWords(db, actor, report),
    nameOf(db, actor, report.draftedBy),
    arrivalOf(db, actor, report),
  ])
  const edits = editsOf(first, document.words.body, document.figures as readonly Figure[])
  return { report, document, figures, edits, by, incoming }
}

/** The words as they were written from the figures. */
async function firstWords(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, { document }: Report) {
  const row = await db
    .selectFrom('document_version')
    .select('body')
    .where('ward_id', '=', ward)
    .where('document_id', '=', document)
    .where('version', '=', 1)
    .executeTakeFirst()
  return row?.body ?? ''
}

async function nameOf(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: string) {
  const row = await db
    .selectFrom('account')
    .select('name')
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name ?? null
}

/** "07" of the book of what comes in. */
async function arrivalOf(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, { incoming }: Report) {
  if (incoming === null) return null
  const row = await db
    .selectFrom('incoming_document')
    .innerJoin('register_book as book', (join) =>
      join
        .onRef('book.ward_id', '=', 'incoming_document.ward_id')
        .onRef('book.id', '=', 'incoming_document.book_id'),
    )
    .select(['incoming_document.number', 'book.digits'])
    .where('incoming_document.ward_id', '=', ward)
    .where('incoming_document.id', '=', incoming)
    .executeTakeFirst()
  return row === undefined ? null : String(row.number).padStart(row.digits, '0')
}
