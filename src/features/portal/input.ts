import { z } from 'zod'
import { asked } from '#platform/http/query.ts'

/** A few words typed on a public page; empty where none were. */
export const someWords = asked.words().transform((words) => words ?? '')

/** A page with nothing but a field for words to look for. */
export const wordsQuery = z.object({ q: someWords })
