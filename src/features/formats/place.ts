/** What the place before the date is called: "Kiến An", but "Phường Lê Chân". */
export type Place = {
  /** "Phường", "Xã", "Đặc khu" */
  readonly unit: string
  readonly name: string
  /** Nobody can tell by the letters: Lê Chân was a general. */
  readonly namedAfterPerson: boolean
  /** The province or city above. */
  readonly parent: string
}

/** The unit's word stands before a name that is a person's, of one syllable, a number, or the same as that of the level above (HD 36, NĐ 30). */
export function placeName({ unit, name, namedAfterPerson, parent }: Place): string {
  const oneSyllable = !/[\s-]/u.test(name.trim())
  const sameAsAbove = name.toLocaleLowerCase('vi') === parent.toLocaleLowerCase('vi')
  return namedAfterPerson || oneSyllable || /^\d+$/u.test(name) || sameAsAbove ? `${unit} ${name}` : name
}
