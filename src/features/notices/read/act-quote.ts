import type { Source } from './names.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { isRemark } from './telling.ts'

/** Where the last act ends: what was done, hoped or thanked for behind it is no part of it. */
export function withoutRemarks(source: Source, span: Span): number {
  const sentences = sentencesOf(source.text, span)
  while (sentences.length > 1 && isRemark(source, sentences.at(-1) as Span)) sentences.pop()
  return sentences.at(-1)?.end ?? span.end
}

/** Where the words of an act end: no comma, no "và" and no arrow that leads to the next. */
export const trimEnd = (text: string, end: number): number =>
  text.slice(0, end).replace(/(?:[\s,]|\s(?:và|=>|->|→|⇒)\s)+$/u, '').length

/** Words said in quotation marks, without the mark that closes them: none opens it among these words. */
export function quoted(text: string, { start, end }: Span): Span {
  const marks = text.slice(start, end).match(/[“”"]/gu) ?? []
  const opened = text.charAt(end - 1) === '"' ? marks.length % 2 === 0 : marks.at(-2) === '“'
  return { start, end: /[”"]/u.test(text.charAt(end - 1)) && !opened ? end - 1 : end }
}
