/** `number` and `symbol` of "Số 12-TB/ĐU" (Party) and "Số: 156/TB-UBND" (State); a blank or badly scanned number is null and keeps its symbol. */
export function readNumber(head: readonly string[]): { number: string | null; symbol: string | null } {
  for (const line of head) {
    const found = NUMBER.exec(line)
    if (found === null) continue
    const number = (found[1] ?? '').replace(/[.…_\s]/g, '')
    return { number: /^\d+[a-hđ]?$/u.test(number) ? number : null, symbol: symbolOf(found[2] ?? '') }
  }
  return { number: null, symbol: null }
}

const NUMBER =
  /(?:^|[\s|*])S[ốôồổỗộóo6ö]\s*[:.;]?\s*((?:[\dlI][\d\sloOI]{0,5}[a-zđ]?|[.…_\s]*)?)\s*(?:\/\s*(?:19|20)\d\d\s*)?[-–/]\s*(\p{Lu}\p{L}*\d{0,2}(?:\s?[-–/.&]\s?\p{Lu}\p{L}*\d{0,2})*)/u

/** "TB / ĐU" → "TB/ĐU": scanning opens gaps, the symbol has none. */
const symbolOf = (text: string): string => text.replace(/\s+/g, '').replaceAll('–', '-')
