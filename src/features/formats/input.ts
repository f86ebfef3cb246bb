import { z } from 'zod'
import { field } from '#platform/http/form.ts'

export const checkForm = z.object({
  family: z.enum(['', 'party', 'state']).default(''),
  on: field.day(),
})
