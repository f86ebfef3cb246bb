import { z } from 'zod'
import type { WorkingCalendar } from '#domain/calendar.ts'
import type { IsoDate } from '#domain/date.ts'
import type { Due } from '#domain/deadline.ts'
import { readDue, toDue } from '#domain/due-phrase.ts'
import { parseId, type UnitId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { foldWhitespace } from '#domain/text.ts'
import { type FormValues, field } from '#platform/http/form.ts'
import type { Draft, DraftRole, DraftUnit } from './draft.ts'
import { deliverableNames, roleNames } from './messages.ts'

/** Places for units in the form: those there are, and three more to fill in. */
export const placesOf = (draft: Pick<Draft, 'units'> | null): number => (draft?.units.length ?? 0) + 3
const MOST_PLACES = 80

export const draftForm = z
  .object({
    version: z.coerce.number().int().catch(0),
    title: field.required('Hãy ghi nội dung ngắn gọn của nhiệm vụ.', 300),
    quote: field.required('Hãy ghi nguyên văn câu giao việc.', 20_000),
    clauseNumber: field.optional(40),
    topicCode: field.optional(60),
    deliverables: field.many(z.string().refine((type) => type in deliverableNames)),
    due: z.string().max(2_000).default(''),
  })
  .loose()

export type DraftForm = z.infer<typeof draftForm>

/** The unit places of the form, numbered from 0. A place without role is left out. */
export function unitsIn(
  values: FormValues,
  nameOf: (unit: UnitId) => string | undefined,
): readonly DraftUnit[] {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  return Array.from({ length: MOST_PLACES }, (_, index) => index).flatMap((index) => {
    const role = text(`role.${index}`)
    const unitId = parseId<'Unit'>(text(`unit.${index}`))
    const name = foldWhitespace(text(`name.${index}`)) || (unitId === null ? '' : (nameOf(unitId) ?? ''))
    return isRole(role) && name !== '' ? [{ role, name, unitId }] : []
  })
}

/** A line half filled in says what is missing, rather than being lost. Clearing the role of a unit that stood there drops it. */
export const halfFilled = (values: FormValues): readonly Refusal[] =>
  Array.from({ length: MOST_PLACES }, (_, index) => index).flatMap((index) => {
    const [role, unit, name] = ['role', 'unit', 'name'].map((part) => {
      const value = values[`${part}.${index}`]
      return typeof value === 'string' ? value.trim() : ''
    })
    if (role !== '' && unit === '' && name === '')
      return [
        {
          code: 'no-unit',
          message: `Dòng ${index + 1}: hãy chọn đơn vị, hoặc để trống ô vai trò.`,
          field: `unit.${index}`,
        },
      ]
    if (role === '' && unit !== '' && name === '')
      return [
        {
          code: 'no-role',
          message: `Dòng ${index + 1}: hãy chọn vai trò của đơn vị này, hoặc bỏ trống cả dòng.`,
          field: `role.${index}`,
        },
      ]
    return []
  })

const isRole = (role: string): role is DraftRole => role in roleNames

export type DueContext = {
  readonly calendar: WorkingCalendar
  readonly conferenceDate: IsoDate | null
  readonly issueDate: IsoDate | null
}

/** One deadline a line, in the words of the document. A line nobody can date stays a phrase without a date; it is shown as such. */
export const duesIn = (text: string, context: DueContext): readonly Due[] =>
  text
    .split('\n')
    .map(foldWhitespace)
    .filter((line) => line !== '')
    .map((line) => {
      const found = readDue(line, context)
      return found === null
        ? { phrase: line, date: null, boundary: 'inclusive' }
        : { ...toDue(found), phrase: line }
    })

/** A line with a date that no calendar has says so, rather than being kept as words nobody is reminded of. */
export const wrongDays = (text: string): readonly Refusal[] =>
  text
    .split('\n')
    .map(foldWhitespace)
    .filter((line) => readDue(line)?.broken === true)
    .map((line) => ({
      code: 'no-such-day',
      message: `Thời hạn “${line}” có ngày không đúng. Hãy ghi lại ngày, hoặc ghi bằng lời nếu văn bản không nêu ngày.`,
      field: 'due',
    }))

/** The form as it opens for a draft. */
export const valuesOf = (draft: Draft): FormValues => ({
  version: String(draft.version),
  title: draft.title,
  quote: draft.quote,
  clauseNumber: draft.clauseNumber ?? '',
  topicCode: draft.topicCode ?? '',
  deliverables: [...draft.deliverables],
  due: draft.due.map(({ phrase }) => phrase).join('\n'),
  ...Object.fromEntries(
    draft.units.flatMap((unit, index) => [
      [`role.${index}`, unit.role],
      [`name.${index}`, unit.name],
      [`unit.${index}`, unit.unitId ?? ''],
    ]),
  ),
})
