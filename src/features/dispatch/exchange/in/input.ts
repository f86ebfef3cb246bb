import { z } from 'zod'
import { field } from '#platform/http/form.ts'

export const dropForm = z.object({ reason: field.required('Hãy ghi vì sao bỏ gói này.', 500) })
