import { letterAt } from '#platform/document/list.ts'

/** One line of the words of a paper, by what it begins with. `count` is from 1. */
export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'chart'; readonly key: string }
  | { readonly kind: 'counted'; readonly rank: Rank; readonly path: readonly number[]; readonly text: string }

/** How deep a mark may stand: "1.", "1.1.", "1.1.1.", then "a)", then "-". */
export type Rank = 1 | 2 | 3 | 4 | 5
export const LETTER = 4
export const DASH = 5

/** What a line is. A mark counts only with a space behind it: "1.5 km" and "-5" are words. */
export function lineOf(source: string): Line {
  const text = source.trim()
  if (text === '') return { kind: 'blank' }
  if (text.startsWith('|')) return { kind: 'row', cells: cellsOf(text) }
  const chart = /^\[biểu đồ:\s*([^\]]+)\]$/iu.exec(text)
  if (chart?.[1] !== undefined) return { kind: 'chart', key: chart[1].trim() }
  const heading = /^#\s+(\S.*)$/u.exec(text)?.[1]
  if (heading !== undefined) return { kind: 'heading', text: heading }
  if (/^[IVX]{1,6}\.\s+\S/u.test(text)) return { kind: 'heading', text }
  return countedOf(text) ?? { kind: 'plain', text: text.replace(/^\\(?=[-–#|\\[\dA-ZĐa-zđ])/u, '') }
}

function countedOf(text: string): Line | null {
  const figures = /^((?:\d{1,3}\.){1,3})\s+(\S.*)$/u.exec(text)
  if (figures?.[1] !== undefined && figures[2] !== undefined) {
    const path = figures[1].split('.').slice(0, -1).map(Number)
    return { kind: 'counted', rank: path.length as Rank, path, text: figures[2] }
  }
  const letter = /^([a-zđ])\)\s+(\S.*)$/u.exec(text)
  if (letter?.[1] !== undefined && letter[2] !== undefined)
    return { kind: 'counted', rank: LETTER, path: [placeOf(letter[1])], text: letter[2] }
  const dash = /^[-–]\s+(\S.*)$/u.exec(text)?.[1]
  return dash === undefined ? null : { kind: 'counted', rank: DASH, path: [], text: dash }
}

/** The how-manieth letter of a Vietnamese list; 0: none of them. */
function placeOf(letter: string): number {
  for (let at = 0; at < 23; at++) if (letterAt(at) === letter) return at + 1
  return 0
}

/** "| a | b \| c |" is "a" and "b | c". */
const cellsOf = (text: string): readonly string[] =>
  text
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

/** Words that begin like a mark, with a sign before them that keeps them words. */
export const plainLine = (words: string): string =>
  lineOf(words).kind === 'plain' && !words.startsWith('\\') ? words : `\\${words}`
export const cellText = (words: string): string => words.replaceAll('|', '\\|')
