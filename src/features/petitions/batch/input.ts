import { z } from 'zod'
import { parseId, type UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { type FormValues, field } from '#platform/http/form.ts'
import { petitionKinds } from '../petition.ts'
import type { ColumnMeaning } from '../summary/reading.ts'
import { columnNames } from './batch.ts'

const LONGEST_REPORT = 400_000

export const uploadForm = z.object({
  text: field.optional(LONGEST_REPORT),
  conference: z
    .string()
    .optional()
    .transform((text) => parseId<'Conference'>(text) as ConferenceId | null),
  againSeen: field.checkbox(),
})

export const confirmForm = z.object({
  rows: z.string().catch(''),
  topicsSeen: field.checkbox(),
})

export const viewQuery = z.object({ xem: z.enum(['tat-ca', 'can-xem', 'da-bo']).catch('tat-ca') })
export type ViewedRows = z.infer<typeof viewQuery>['xem']

export const draftForm = z.object({
  version: z.coerce.number().int(),
  text: field.required('Xin ghi lời ý kiến, hoặc bỏ dòng này.', 8_000),
  name: field.optional(120),
  address: field.optional(300),
  unit: z
    .string()
    .optional()
    .transform((text) => parseId<'Unit'>(text) as UnitId | null),
  topicCode: z
    .string()
    .optional()
    .transform((code) => code || null),
  kind: z.enum([...petitionKinds, 'to-cao'], { error: 'Xin chọn loại ý kiến.' }),
})

/** By header, what a person says a column means. */
export function columnsOf(values: FormValues): ReadonlyMap<string, ColumnMeaning> {
  const headers = [values['header'] ?? []].flat()
  const meanings = [values['meaning'] ?? []].flat()
  return new Map(
    headers.flatMap((header, at) => {
      const meaning = meanings[at]
      return meaning !== undefined && Object.hasOwn(columnNames, meaning)
        ? [[header, meaning as ColumnMeaning] as const]
        : []
    }),
  )
}
