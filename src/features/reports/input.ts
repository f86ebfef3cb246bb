import { z } from 'zod'
import type { IsoDate } from '#domain/date.ts'
import { field } from '#platform/http/form.ts'
import { asked } from '#platform/http/query.ts'
import { type Period, type PeriodKind, periodIn, periodKinds } from './period.ts'
import { reportKinds } from './report.ts'

const wholeNumber = (from: number, to: number) =>
  z.coerce.number().int().min(from).max(to).nullable().catch(null)

/** What a report is about, as it stands in the address or in the form. */
export const scopeQuery = z.object({
  loai: z.enum(reportKinds).nullable().catch(null),
  nguon: field.ids<'Notice'>(),
  ky: z.enum(periodKinds).nullable().catch(null),
  nam: wholeNumber(1950, 2150),
  thang: wholeNumber(1, 12),
  tu: asked.day(),
  den: asked.day(),
  /** The person asked to see the figures. */
  xem: z.string().optional().catch(undefined),
})
export type ScopeQuery = z.infer<typeof scopeQuery>

/** The period of the address; null when it is not one. */
export function periodOf({ ky, nam, thang, tu, den }: ScopeQuery, today: IsoDate): Period | null {
  if (ky === null) return null
  if (ky === 'other') return tu === null || den === null || den < tu ? null : { kind: ky, from: tu, to: den }
  return periodIn(ky, nam ?? Number(today.slice(0, 4)), thang ?? Number(today.slice(5, 7)))
}

export const draftForm = z.object({
  letterhead: field.requiredId<'ReplyLetterhead'>(
    'Hãy chọn nơi ký. Chưa có nơi ký nào thì Văn phòng thêm ở trang Mẫu thư.',
  ),
  unit: field.id<'Unit'>(),
})

export const receiveForm = z.object({
  book: field.requiredId<'RegisterBook'>('Hãy chọn sổ văn bản đến.'),
  accept: field.checkbox(),
  /** Said when the paper looks like one that is in the book already. */
  again: field.checkbox(),
})

export const periodKindNames: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý I',
  half: '6 tháng đầu năm',
  'nine-months': '9 tháng đầu năm',
  year: 'Năm',
  other: 'Đột xuất, theo ngày',
}
