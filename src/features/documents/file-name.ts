import { nameOf, type OfficeDocument } from './document.ts'

/** What the file of a paper is called, without its ending. */
export const fileNameOf = (document: OfficeDocument): string =>
  asFileName(`${nameOf(document)} ${document.words.abstract}`)

/** Words as a name that every system can keep: "BC/ĐU" is no folder. */
export const asFileName = (words: string): string => words.replace(/[/\\:*?"<>|]/gu, '-').slice(0, 120)
