import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { newId, type UnitId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import type { Family } from '#features/formats/index.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import { getLetterhead } from '#features/replies/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { readBody } from './body/read.ts'
import type { DocumentAnnex, DocumentId, DocumentSource, DocumentWords } from './document.ts'
import { take } from './document.ts'
import { type Figure, pictureOf } from './figure.ts'
import type { DocumentKind } from './kinds.ts'
import { getDocumentForUpdate } from './load-queries.ts'
import { documentPolicy } from './policy.ts'
import { addStep } from './step-commands.ts'
import type { DocumentTemplateId } from './template.ts'

export type DraftDocumentInput = {
  readonly kind: DocumentKind
  readonly family: Family
  readonly type: string
  readonly letterhead: LetterheadId
  readonly unit: UnitId | null
  readonly source: DocumentSource | null
  readonly template: DocumentTemplateId | null
  readonly words: DocumentWords
  readonly figures: readonly Figure[]
  readonly annexes?: readonly DocumentAnnex[]
}

/** A paper begins: its first words, kept as version 1. */
export const draftDocument = command('document.draft', async (tx, actor, input: DraftDocumentInput) => {
  const drafted = await insertDocument(tx, actor, input)
  if (!drafted.ok) return drafted
  await tx.announce({
    type: 'document.drafted',
    subject: { kind: 'document', id: drafted.value.id },
    data: { kind: input.kind },
  })
  return drafted
})

/** For a command of a later feature that freezes figures and begins their paper in one write; it announces for itself. */
export async function insertDocument(
  tx: Tx,
  actor: Actor,
  input: DraftDocumentInput,
): Promise<Result<{ readonly id: DocumentId }>> {
  authorize(documentPolicy, actor, 'draft', { unit: input.unit })
  const { annexes = [] } = input
  const wrong = refusalOfWords(input.words, input.figures, annexes)
  if (wrong !== null) return wrong
  const letterhead = await getLetterhead(tx.db, actor, input.letterhead)
  if (letterhead.family !== input.family) return otherFamily
  const id = newId<'Document'>()
  await tx.db
    .insertInto('document')
    .values({
      ward_id: actor.ward,
      id,
      kind: input.kind,
      family: input.family,
      type: input.type,
      letterhead_id: input.letterhead,
      unit_id: input.unit,
      source_kind: input.source?.kind ?? null,
      source_id: input.source?.id ?? null,
      template_id: input.template,
      state: 'drafting',
      figures: JSON.stringify(input.figures),
      annexes: JSON.stringify(annexes),
      drafted_by: personOf(actor),
      drafted_at: tx.now,
      search: searchOf(input.words),
    })
    .execute()
  await insertVersion(tx, actor, id, 1, input.words, null)
  await addStep(tx, actor, { id, kind: 'drafted', version: 1 })
  return ok({ id })
}

export type SaveInput = {
  readonly id: DocumentId
  /** The version the writer began from: somebody else's words in between are not overwritten. */
  readonly version: number
  readonly letterhead: LetterheadId
  readonly words: DocumentWords
  readonly note: string | null
}

/** New words are a new version; the earlier ones stay readable. */
export const saveDocument = command('document.save', async (tx, actor, input: SaveInput) => {
  const document = await getDocumentForUpdate(tx.db, actor, input.id)
  authorize(documentPolicy, actor, 'edit', document)
  const taken = take(document, 'saved', personOf(actor))
  if (!taken.ok) return taken
  if (document.version !== input.version)
    return refuse(
      'stale',
      'Có người vừa lưu bản khác của văn bản này. Chữ vừa gõ vẫn còn ở đây: hãy mở bản mới ở trang khác để so lại rồi lưu lần nữa.',
    )
  const letterhead = await getLetterhead(tx.db, actor, input.letterhead)
  if (letterhead.family !== document.family) return otherFamily
  const wrong = refusalOfWords(input.words, document.figures)
  if (wrong !== null) return wrong
  const version = document.version + 1
  await insertVersion(tx, actor, input.id, version, input.words, input.note)
  await tx.db
    .updateTable('document')
    .set({ version, letterhead_id: input.letterhead, search: searchOf(input.words) })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await addStep(tx, actor, { id: input.id, kind: 'saved', version, reason: input.note })
  await tx.announce({
    type: 'document.saved',
    subject: { kind: 'document', id: input.id },
    data: { version },
  })
  return ok({ id: input.id, version })
})

/** The kind of paper was chosen when it began: a paper of the Party is not set under a letterhead of the State. */
const otherFamily = refuse(
  'other-family',
  'Nơi ký này dùng cho loại văn bản khác (Đảng hoặc chính quyền). Xin chọn nơi ký cùng loại với văn bản.',
  'letterhead',
)

const searchOf = ({ abstract, addressees, body, recipients }: DocumentWords) =>
  sql<string>`search_document(${[abstract, ...addressees, body, ...recipients].join(' ').slice(0, 200_000)})`

async function insertVersion(
  tx: Tx,
  actor: Actor,
  document: DocumentId,
  version: number,
  words: DocumentWords,
  note: string | null,
): Promise<void> {
  await tx.db
    .insertInto('document_version')
    .values({
      ward_id: actor.ward,
      document_id: document,
      version,
      abstract: words.abstract,
      addressees: [...words.addressees],
      bases: [...words.bases],
      body: words.body,
      recipients: [...words.recipients],
      urgency: words.urgency,
      saved_by: personOf(actor),
      saved_at: tx.now,
      note,
    })
    .execute()
}

/** Null: these words can be set. Nothing secret is written here. */
function refusalOfWords(
  words: DocumentWords,
  figures: readonly Figure[],
  annexes: readonly DocumentAnnex[] = [],
) {
  for (const text of [words.body, ...annexes.map(({ body }) => body)]) {
    const body = readBody(text, (key) => pictureOf(figures, key))
    if (!body.ok) return body
  }
  const said = annexes.flatMap(({ title, body }) => [title, body])
  return refusalOfSecret([words.abstract, ...words.addressees, words.body, ...said].join('\n'))
}
