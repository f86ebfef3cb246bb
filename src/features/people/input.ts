import { z } from 'zod'
import { field } from '#platform/http/form.ts'

export const version = z.coerce.number().int().positive().catch(0)
export const reason = field.required('Xin ghi lý do để người sau hiểu được.', 500)
