import type { Actor } from '#domain/actor.ts'
import {
  type DocumentValue,
  type DocumentWords,
  documentValuesOf,
  filledFromTemplate,
  listDocumentTemplates,
  loadDocumentValues,
} from '#features/documents/index.ts'
import type { Tx } from '#platform/command.ts'
import type { ReportKind } from './report.ts'

/** The office's own words around the figures: title, addressees, what it rests on and who gets it, from its template of this kind; else `words`. */
export async function framed(
  tx: Tx,
  actor: Actor,
  kind: ReportKind,
  words: DocumentWords,
  facts: Readonly<Record<string, DocumentValue | null>>,
): Promise<DocumentWords> {
  const [template] = (await listDocumentTemplates(tx.db, actor, { kind })).filter(({ closed }) => !closed)
  if (template === undefined) return words
  const ward = await loadDocumentValues(tx.db, actor, kind, null, tx.now)
  const filled = filledFromTemplate(template, new Map([...ward, ...documentValuesOf(facts)]))
  return filled.ok ? { ...filled.value, body: words.body } : words
}
