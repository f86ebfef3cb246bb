import type { Id, UnitId } from '#domain/id.ts'
import { foldForSearch, foldWhitespace } from '#domain/text.ts'

export type DelegateId = Id<'Delegate'>

/** Somebody invited, or somebody who came. A person need not have an account. */
export type Delegate = {
  readonly id: DelegateId
  readonly name: string
  readonly unit: UnitId | null
  readonly unitName: string | null
  readonly description: string | null
  readonly addedOnSpot: boolean
  readonly presentAt: Date | null
  readonly late: boolean
}

/** One line of a pasted list: who, from which group as written, and whatever else it says. */
export type DelegateLine = {
  readonly line: number
  readonly name: string
  readonly from: string | null
  readonly more: string | null
}

/**
 * "Nguyễn Thị Sáu – tổ 12 – người cao tuổi", one a line; commas, bars or the tabs of a copied spreadsheet do as well, and so does
 * numbering before the name. Empty lines are skipped.
 */
export const readDelegateLines = (text: string): readonly DelegateLine[] =>
  text.split('\n').flatMap((written, index) => {
    const parts = written
      .replace(/^\s*\d{1,4}\s*[.)\t]\s*/u, '')
      .split(/\s+[–—-]\s+|\s*[|\t,;]\s*/u)
      .map(foldWhitespace)
      .filter((part) => part !== '')
    const [name, from, ...more] = parts
    if (name === undefined) return []
    return [{ line: index + 1, name, from: from ?? null, more: more.length === 0 ? null : more.join(', ') }]
  })

/** "Tổ 99" that the ward does not have is a mistake; a body it does not know ("Hội Cựu chiến binh") is a description. */
export const looksLikeGroup = (from: string): boolean =>
  /^(to|tdp|to dan pho|khu dan cu)( dan pho)?( so)? ?\d+$/.test(foldForSearch(from))

/** Whether two lines mean the same person: the same name from the same place. */
export const samePerson = (name: string, unit: UnitId | null): string =>
  `${foldForSearch(name)}/${unit ?? ''}`

/** "Nguyễn Thị Sáu – Tổ dân phố số 12" */
export const delegateLabel = ({ name, unitName, description }: Delegate): string =>
  [name, unitName ?? description].filter((part) => part !== null).join(' – ')
