import { refuse } from '#domain/result.ts'
import { secrecyStampOf, type TextOrigin } from '#domain/secrecy.ts'
import { secretMarking } from './read/warnings.ts'

/** State secrets have no place here: the refusal of a text that bears a secrecy stamp; null for every other text. */
export const refusalOfSecret = (
  text: string,
  origin: TextOrigin = 'typed',
): ReturnType<typeof refuse> | null =>
  secrecyStampOf(text, origin) === null ? null : refuse('secret-marking', secretMarking, 'file')
