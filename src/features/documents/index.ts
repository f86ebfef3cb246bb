export { commentDocument } from './comment-commands.ts'

import { hasRole } from '#domain/actor.ts'
import type { Feature } from '#platform/feature.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { serveActs } from './act-routes.tsx'
import { seesDocument } from './attachment-reach-queries.ts'
import { serveBeginning } from './begin/begin-routes.tsx'
import { serveComments } from './comment-routes.tsx'
import { serveCopies } from './copies/copies-routes.tsx'
import { serveDocument } from './document-routes.tsx'
import { serveEditing } from './edit-routes.tsx'
import { serveFiles } from './file-routes.ts'
import { serveFollowing } from './follow-routes.tsx'
import { documentConstraints } from './messages.ts'
import { serveDocuments } from './register-routes.tsx'
import { signingConstraints } from './signing/messages.ts'
import { serveSigned } from './signing/signed-routes.tsx'
import { serveTemplates } from './templates/template-routes.tsx'
import { serveTemplateVersions } from './templates/version-routes.tsx'
import { serveVersions } from './version-routes.tsx'

export { approveDocument, issueDocument, returnDocument, submitDocument } from './act-commands.ts'
export { cellText } from './body/lines.ts'
export { readBody } from './body/read.ts'
export {
  type DocumentAnnex,
  type DocumentId,
  type DocumentSource,
  type DocumentWords,
  nameOf as documentName,
  type OfficeDocument,
  stateWords as documentStateWords,
} from './document.ts'
export type { Figure } from './figure.ts'
export { getDocument } from './load-queries.ts'
export { stateTones as documentStateTones } from './messages.ts'
export { listDocuments } from './register-queries.ts'
export { filledFrom as filledFromTemplate } from './templates/filled.ts'
export { seedDocumentTemplates } from './templates/template-commands.ts'
export { listDocumentTemplates } from './templates/template-queries.ts'
export { loadValues as loadDocumentValues } from './values/load-queries.ts'
export {
  type Value as DocumentValue,
  valuesOf as documentValuesOf,
} from './values/value.ts'
export { listWaitingDocuments } from './waiting-queries.ts'
export { draftDocument, insertDocument, saveDocument } from './words-commands.ts'

/** Fixed addresses ('/van-ban/moi', '/van-ban/mau') before those of a single paper. */
const serving: readonly ((app: HttpApp) => void)[] = [
  serveDocuments,
  serveBeginning,
  serveTemplates,
  serveTemplateVersions,
  serveDocument,
  serveEditing,
  serveActs,
  serveFollowing,
  serveComments,
  serveVersions,
  serveFiles,
  serveCopies,
  serveSigned,
]

/** What the office and its units write: from the first words to the number that freezes them. */
export const documentsFeature: Feature = {
  name: 'documents',
  routes: (app) => {
    for (const serve of serving) serve(app)
  },
  constraints: { ...documentConstraints, ...signingConstraints },
  attachments: { 'document-issued': seesDocument, 'document-signed': seesDocument },
  menu: (actor) =>
    hasRole(actor, 'clerk', 'leader', 'unit-head', 'unit-officer')
      ? [{ label: 'Soạn văn bản', href: href(routes.documents), order: 35, group: 'Văn bản' }]
      : [],
}
