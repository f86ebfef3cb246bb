/**
 * `1.234.567,8`: Vietnamese grouping from 1.000 up and decimal comma. At most `decimals` digits after the
 * comma, rounded; a zero has no sign.
 */
export function formatNumber(value: number, decimals = 3): string {
  const known = formatters.get(decimals)
  const formatter =
    known ?? new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals, signDisplay: 'negative' })
  if (known === undefined) formatters.set(decimals, formatter)
  return formatter.format(value)
}
/** Making one costs a hundred times what using it does. */
const formatters = new Map<number, Intl.NumberFormat>()

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** The Roman numeral of a whole number from 1 to 3999 ("quý IV", "mục II"); throws outside. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`No Roman numeral: ${value}`)
  let left = value
  let text = ''
  for (const [letters, worth] of ROMAN) {
    text += letters.repeat(Math.floor(left / worth))
    left %= worth
  }
  return text
}

/** The value of a well-formed Roman numeral in either case; null for anything else ("IIII", "VX", ""). */
export function parseRoman(text: string): number | null {
  const upper = text.toUpperCase()
  let rest = upper
  let value = 0
  for (const [letters, worth] of ROMAN) {
    while (rest.startsWith(letters)) {
      value += worth
      rest = rest.slice(letters.length)
    }
  }
  return rest === '' && value >= 1 && value <= 3999 && formatRoman(value) === upper ? value : null
}
