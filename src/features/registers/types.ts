import { type DocumentType, type Family, partyTypes, stateTypes } from '#features/formats/index.ts'

export type { Family }

/** Kinds by the letters of their books. A công văn has none of its own; two kinds with the same letters share a book. */
const byLetters = (types: readonly DocumentType[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    types
      .filter(({ symbol, name }) => symbol !== null || name === 'Công văn')
      .map(({ symbol, name }) => [symbol ?? 'CV', name] as const)
      .toReversed(),
  )

const kinds: Readonly<Record<Family, Readonly<Record<string, string>>>> = {
  party: byLetters(partyTypes),
  state: byLetters(stateTypes),
}

export const typesOf = (family: Family): Readonly<Record<string, string>> => kinds[family]

export const typeName = (family: Family, type: string): string => typesOf(family)[type] ?? type

export type SymbolParts = { readonly family: Family; readonly type: string; readonly body: string }

/** "TB/ĐU", "TB-UBND", "UBND-VP" (công văn) taken apart: which book of which body. */
export function partsOf(family: Family, symbol: string): SymbolParts {
  const [first = '', ...rest] = symbol.split(family === 'party' ? '/' : '-')
  if (rest.length === 0) return { family, type: 'CV', body: first }
  if (family === 'party') return { family, type: first, body: rest.join('/') }
  if (first !== 'CV' && Object.hasOwn(kinds.state, first)) return { family, type: first, body: rest[0] ?? '' }
  return { family, type: 'CV', body: first }
}

/** The symbol that stands on the papers of a book unless a department adds its own. */
export function symbolOf({ family, type, body }: SymbolParts): string {
  if (family === 'party') return `${type}/${body}`
  return type === 'CV' ? body : `${type}-${body}`
}
