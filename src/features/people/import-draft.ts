import { type Role, roles } from '#domain/actor.ts'
import { parseId, type UnitId } from '#domain/id.ts'
import type { FormValues } from '#platform/http/form.ts'
import { type ImportLine, roleOfText } from './import-table.ts'
import type { Unit } from './unit.ts'

/** One person about to be created, still editable: texts as typed, role and unit as chosen. */
export type Draft = {
  /** Line of the sheet the person came from; names the draft's fields in the form. */
  readonly line: number
  readonly name: string
  readonly signInName: string
  readonly position: string
  readonly phone: string
  readonly email: string
  readonly role: Role | null
  readonly unit: UnitId | null
  readonly included: boolean
  /** Words of the sheet that named no role or unit of ours. */
  readonly unread: readonly string[]
}

/** A bare number in the column of units is the number of a residential group. */
export const unitNameOf = (text: string): string => (/^\d{1,3}$/.test(text) ? `Tổ dân phố ${text}` : text)

/** The draft of a line; a person in a residential group without a word on the role heads it. */
export function draftOfLine(line: ImportLine, unit: Unit | null): Draft {
  const guessed = line.role === '' && unit?.kind === 'group' ? 'group-head' : null
  const role = roleOfText(line.role) ?? guessed
  const { line: number, name, signInName, position, phone, email } = line
  return {
    line: number,
    name,
    signInName,
    position,
    phone,
    email,
    role,
    unit: unit?.id ?? null,
    included: true,
    unread: [
      ...(role === null && line.role !== '' ? [line.role] : []),
      ...(unit === null && line.unit !== '' ? [line.unit] : []),
    ],
  }
}

const texts = ['name', 'signInName', 'position', 'phone', 'email'] as const

/** The fields of a draft in the form of the preview, by names such as `phone.7`. */
export const valuesOfDraft = (draft: Draft): FormValues => ({
  ...Object.fromEntries(texts.map((field) => [`${field}.${draft.line}`, draft[field]])),
  [`role.${draft.line}`]: draft.role ?? '',
  [`unit.${draft.line}`]: draft.unit ?? '',
  [unreadField(draft)]: draft.unread,
  ...(draft.included ? { [`included.${draft.line}`]: '1' } : {}),
})

/** Where the words that were not understood travel on, until role and unit are chosen. */
export const unreadField = ({ line }: Pick<Draft, 'line'>): string => `unread.${line}`

/** The drafts a preview sent back, as edited. */
export function draftsOfForm(values: FormValues): readonly Draft[] {
  const text = (name: string): string => {
    const value = values[name]
    return (typeof value === 'string' ? value : '').trim()
  }
  return Object.keys(values).flatMap((key): Draft[] => {
    const line = Number(/^name\.(\d{1,5})$/.exec(key)?.[1])
    if (Number.isNaN(line)) return []
    const role = roles.find((role) => role === text(`role.${line}`)) ?? null
    const unit = parseId<'Unit'>(text(`unit.${line}`))
    const unread = [values[unreadField({ line })] ?? []].flat()
    return [
      {
        line,
        name: text(`name.${line}`),
        signInName: text(`signInName.${line}`),
        position: text(`position.${line}`),
        phone: text(`phone.${line}`),
        email: text(`email.${line}`),
        role,
        unit,
        included: text(`included.${line}`) !== '',
        unread: role === null || unit === null ? unread : [],
      },
    ]
  })
}
