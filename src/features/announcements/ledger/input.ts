import { z } from 'zod'
import type { FormValues } from '#platform/http/form.ts'
import type { ChosenWords } from './content-queries.ts'

const LONGEST = 600
const words = z.string().trim().max(LONGEST).catch('')

/** The sentence of the promise, the result, and for each ticked photograph its phase and caption. */
export function chosenWordsIn(values: FormValues): ChosenWords {
  const result = words.parse(values.result)
  return {
    promise: words.parse(values.promise),
    result: result === '' ? null : result,
    withPlace: values.place !== undefined && values.place !== '',
    photos: tickedIn(values).map((attachment) => ({
      attachment,
      phase: values[`phase.${attachment}`] === 'after' ? 'after' : 'before',
      caption: words.parse(values[`caption.${attachment}`]),
    })),
  }
}

const tickedIn = (values: FormValues): readonly string[] =>
  Object.keys(values).flatMap((name) => (name.startsWith('photo.') ? [name.slice('photo.'.length)] : []))

/** The same as hidden fields of the preview. */
export const fieldsOfWords = ({
  promise,
  result,
  withPlace,
  photos,
}: ChosenWords): readonly (readonly [name: string, value: string])[] => [
  ['promise', promise],
  ['result', result ?? ''],
  ...(withPlace ? [['place', '1'] as const] : []),
  ...photos.flatMap(({ attachment, phase, caption }): [string, string][] => [
    [`photo.${attachment}`, '1'],
    [`phase.${attachment}`, phase],
    [`caption.${attachment}`, caption],
  ]),
]
