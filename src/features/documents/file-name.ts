import { nameOf, type OfficeDocument } from './document.ts'

/** What the file of a paper is called, without its ending. */
export const fileNameOf = (document: OfficeDocument): string =>
  `${nameOf(document)} ${document.words.abstract}`.replace(/[/\\:*?"<>|]/gu, '-').slice(0, 120)
