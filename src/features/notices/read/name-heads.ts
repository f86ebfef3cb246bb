import { HEADS, NO_HEAD_BEFORE } from './lexicon/units.ts'
import { anyOf, matchAt } from './words.ts'

const exceptions = new Map(
  Object.entries(NO_HEAD_BEFORE).map(([head, words]) => [
    head,
    new RegExp(`\\s+(?:${words.join('|')})`, 'uy'),
  ]),
)
const HEAD = anyOf(HEADS)

/** The head that stands in `key` at `position`, or null. */
export function headAt(key: string, position: number): string | null {
  const head = matchAt(HEAD, key, position)?.[0]
  if (head === undefined) return null
  const exception = exceptions.get(head)
  return exception !== undefined && matchAt(exception, key, position + head.length) !== null ? null : head
}
