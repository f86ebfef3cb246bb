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

/**
 * The office's own words around the figures, from its template of this kind: title, addressees, what it rests on, what it says before and after the
 * report, who gets it; else `words`. A template that does not say where the report stands gets it whole.
 */
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
  const report = { [REPORT]: { notation: words.body } }
  const filled = filledFromTemplate(
    template,
    new Map([...ward, ...documentValuesOf({ ...facts, ...report })]),
  )
  if (!filled.ok) return words
  return template.body.includes(`{${REPORT}}`) ? filled.value : { ...filled.value, body: words.body }
}

/** The place of the report in its template. */
const REPORT = 'nội dung báo cáo'
