import { type WardKind, wardTitle } from '#domain/ward.ts'

/** Where a paper is written. */
export type Place = {
  readonly kind: WardKind
  readonly name: string
  /** Nobody can tell by the letters: Lê Chân was a general. */
  readonly namedAfterPerson: boolean
  /** The province or city above. */
  readonly parent: string
}

/**
 * What stands before the date: "Kiến An", but "Phường Lê Chân". The unit's word comes before a name that is a person's, of one syllable, a number, or
 * the same as that of the level above (HD 36, NĐ 30).
 */
export function placeName({ kind, name, namedAfterPerson, parent }: Place): string {
  const oneSyllable = !/[\s-]/u.test(name.trim())
  const sameAsAbove = name.toLocaleLowerCase('vi') === parent.toLocaleLowerCase('vi')
  return namedAfterPerson || oneSyllable || sameAsAbove ? wardTitle({ kind, name }) : name
}
