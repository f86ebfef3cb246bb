import { z } from 'zod'
import { roles } from '#domain/actor.ts'
import { field } from '#platform/http/form.ts'

export const slipsQuery = z.object({ 'vai-tro': z.enum(roles).optional().catch(undefined) })

/** `all`: everybody who is listed, so that 43 group heads need no 43 ticks where there is no script. */
export const slipsForm = z.object({
  account: field.many(z.string()),
  listed: field.many(z.string()),
  all: field.checkbox(),
})
