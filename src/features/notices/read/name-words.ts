import { TAILS } from './lexicon/units.ts'
import { STOPS, TASK_VERBS } from './lexicon/verbs.ts'
import { anyOf, matchAt } from './words.ts'

/** How a name begins: `head` is its key ("phòng"), `plural` whether "các", "43" … stands before it. */
export type Opening = {
  readonly start: number
  readonly head: string
  readonly headEnd: number
  readonly plural: boolean
}

/** One word of a name, abbreviations and signs inside it included. */
export const WORD =
  /(?:(?:TP|Tp|P|X)\.\s?)?\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?(?:(?:[./&](?=\p{L})|,(?=\p{Lu}))[\p{L}\p{N}]+)*/uy
/** Small words that may stand in a name, and verbs before which it ends. */
export const TAIL = anyOf(TAILS)
export const VERB = anyOf(TASK_VERBS)

/** Whether the name is over before the word at `at`. */
export const isOver = (key: string, text: string, at: number): boolean =>
  matchAt(VERB, key, at) !== null || STOPS.has(matchAt(WORD, text, at)?.[0] ?? '')
