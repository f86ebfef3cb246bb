import { createHash } from 'node:crypto'
import { foldForSearch } from '#domain/text.ts'

/** The same words of the same person and group, blind to accents, case, white space and punctuation. */
export const fingerprintOfOpinion = (text: string, name: string | null, group: string | null): string =>
  createHash('sha256')
    .update([text, name ?? '', group ?? ''].map(bare).join('\n'))
    .digest('hex')

const bare = (text: string): string =>
  foldForSearch(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
