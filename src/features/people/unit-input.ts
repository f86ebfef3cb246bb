import { z } from 'zod'
import { field } from '#platform/http/form.ts'
import { reason, version } from './input.ts'
import { unitKinds } from './unit.ts'

const wholeNumber = (message: string, least: number) =>
  field.optional(6).transform((text, context): number | null => {
    if (text === null) return null
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (!(number >= least)) context.addIssue({ code: 'custom', message })
    return number
  })

export const unitForm = z.object({
  version,
  kind: z.enum(unitKinds, { error: 'Xin chọn loại đơn vị.' }),
  name: field.required('Xin ghi tên đầy đủ của đơn vị.', 200),
  shortName: field.optional(80),
  parent: field.id<'Unit'>(),
  groupNumber: wholeNumber('Số tổ là một số từ 1 trở lên, ví dụ 12.', 1),
  sortOrder: wholeNumber('Thứ tự là một số từ 0 trở lên.', 0).transform((order) => order ?? 0),
  validFrom: field.day(),
  validTo: field.day(),
})

export const closeForm = z.object({
  version,
  on: field.requiredDay('Xin ghi ngày cuối cùng đơn vị hoạt động.'),
  reason,
})

export const aliasForm = z.object({ alias: field.required('Xin ghi tên gọi khác của đơn vị.', 200) })
export const aliasEndForm = z.object({ key: field.required('Không rõ tên nào cần bỏ.', 300) })

export const unitsQuery = z.object({
  tim: z.string().max(200).catch(''),
  'da-thoi': z.string().optional().catch(undefined),
})
