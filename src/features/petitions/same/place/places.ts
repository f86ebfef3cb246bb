import type { Reading } from '../../words/read-words.ts'
import { landmarksIn } from './landmarks.ts'
import { namesIn } from './names.ts'
import { bareNumbers, numberedIn } from './numbered.ts'
import type { Spot } from './spot.ts'

/** Everything an opinion says of where its matter is. */
export type Places = {
  readonly spots: readonly Spot[]
  readonly bare: ReadonlyMap<string, number>
  /** The words of the whole text, to find a name in that the other one has. */
  readonly keys: string
  readonly reading: Reading
}

export function placesOf(reading: Reading, group?: string | null): Places {
  const numbered = numberedIn(reading)
  const taken = new Set(numbered.flatMap(({ at }) => at))
  const named = namesIn(reading).filter(({ at }) => !at.some((index) => taken.has(index)))
  const onRecord = /\d+/.exec(group ?? '')?.[0]
  const says = numbered.some(({ kind }) => kind === 'to')
  const spots = [...numbered, ...named, ...landmarksIn(reading)]
  if (onRecord !== undefined && !says) {
    const value = String(Number(onRecord))
    spots.push({ kind: 'to', value, words: `tổ ${value}`, at: [], sure: true })
  }
  const keys = ` ${reading.words.map(({ key }) => key).join(' ')} `
  return { spots, bare: bareNumbers(reading), keys, reading }
}
