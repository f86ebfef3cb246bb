import { foldWhitespace } from '#domain/text.ts'
import type { BodyBlock } from '#features/formats/index.ts'
import { cellText, plainLine } from '../body/lines.ts'
import { writeBody } from '../body/write.ts'

/** What a place of a template is filled with: words in one line; several lines of words; or lists and tables, which stand only in the body. */
export type Value = string | readonly string[] | Blocks
/** `notation`: as somebody would type it, every word of anybody in it made safe already. */
export type Blocks = { readonly blocks: readonly BodyBlock[] } | { readonly notation: string }
export type Values = ReadonlyMap<string, Value>

/** The places of a kind of paper by their names, each with what it holds and an example. */
export type Places = Readonly<Record<string, { readonly what: string; readonly sample: Value }>>
/** A value for every place of `Of`; null: not known, and a part of the template that asks for it falls away. */
export type Facts<Of extends Places> = Readonly<Record<keyof Of, Value | null>>

export const isBlocks = (value: Value): value is Blocks =>
  typeof value === 'object' && ('blocks' in value || 'notation' in value)

export const samplesOf = (places: Places): Values =>
  new Map(Object.entries(places).map(([name, { sample }]) => [name, sample]))

export const valuesOf = (facts: Readonly<Record<string, Value | null>>): Values =>
  new Map(Object.entries(facts).map(([name, value]) => [name, value ?? '']))

/** For what is no part of the body: names, bases, recipients. A list is one a line. */
export const plainText = (value: Value): string =>
  typeof value === 'string' ? oneLine(value) : isBlocks(value) ? '' : lines(value).join('\n')

/**
 * For the body: what anybody typed stays words there, wherever its place stands in the template. Marked until the whole is filled in, because
 * only then it shows whether the words begin a line or stand in a table: `settle` ends that.
 */
export function markedText(value: Value): string {
  if (typeof value === 'string') return marked(oneLine(value))
  if (isBlocks(value)) {
    const written = 'notation' in value ? value.notation : writeBody(value.blocks)
    return written === '' ? '' : `${BLOCK}${written.replace(SIGNS, '')}${BLOCK_END}`
  }
  return lines(value).map(marked).join('\n')
}

export const settle = (filled: string): string =>
  filled
    .replace(BEFORE_BLOCK, '$1\n')
    .replace(AFTER_BLOCK, '\n')
    .replace(BLOCK_MARKS, '')
    .split('\n')
    .map(settledLine)
    .join('\n')

/** Signs that no text holds: they are taken out of every value. */
const [WORDS, WORDS_END, BLOCK, BLOCK_END] = ['\u0002', '\u0003', '\u0004', '\u0005'] as const
const SIGNS = new RegExp(`[\u0001${WORDS}${WORDS_END}${BLOCK}${BLOCK_END}]`, 'gu')
const BEFORE_BLOCK = new RegExp(`([^\\n])${BLOCK}`, 'gu')
const AFTER_BLOCK = new RegExp(`${BLOCK_END}(?=[^\\n])`, 'gu')
const BLOCK_MARKS = new RegExp(`[${BLOCK}${BLOCK_END}]`, 'gu')
const MARKED = new RegExp(`${WORDS}([^${WORDS_END}]*)${WORDS_END}`, 'gu')

/** What was typed in one line, without signs that would be taken for those of this file. */
export const oneLine = (text: string): string => foldWhitespace(text.replace(SIGNS, ''))
const lines = (value: readonly string[]): readonly string[] =>
  value
    .flatMap((one) => one.split('\n'))
    .map(oneLine)
    .filter((one) => one !== '')
const marked = (text: string): string => (text === '' ? '' : `${WORDS}${text}${WORDS_END}`)

function settledLine(text: string): string {
  if (!text.includes(WORDS)) return text
  const own = text.trimStart()
  const words = text.replace(MARKED, (_, typed: string) => escaped(typed, own))
  return own.startsWith(WORDS) ? plainLine(words.trim()) : words
}

/** A heading is taken as it stands; a cell must keep its bars. */
function escaped(typed: string, around: string): string {
  if (/^(?:#|[IVX]{1,6}\.)\s/u.test(around)) return typed
  const words = typed.replaceAll('*', '\\*')
  return around.startsWith('|') ? cellText(words) : words
}
