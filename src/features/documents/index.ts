export {
  type DocumentId,
  type DocumentSource,
  nameOf as documentName,
  type OfficeDocument,
} from './document.ts'
export { getDocument } from './load-queries.ts'
