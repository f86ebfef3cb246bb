export type Place = { readonly start: number; readonly end: number }

/** Where a quote stands in the notice's text, whatever its white space and line breaks; the place nearest to `near` when it stands there twice. */
export function placeOfQuote(text: string, quote: string, near = 0): Place | null {
  const words = quote.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return null
  const places = [...text.matchAll(new RegExp(words.map(RegExp.escape).join('\\s+'), 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return places.reduce<Place | null>(
    (best, place) =>
      best === null || Math.abs(place.start - near) < Math.abs(best.start - near) ? place : best,
    null,
  )
}

export type Half = 'first' | 'second' | 'both'

/** To which half of a sentence cut in two something belongs that the document calls `words`: where it is named, else to both. */
export function halfOf(words: string, first: string, second: string): Half {
  const inFirst = placeOfQuote(first.toLocaleLowerCase('vi'), words.toLocaleLowerCase('vi')) !== null
  const inSecond = placeOfQuote(second.toLocaleLowerCase('vi'), words.toLocaleLowerCase('vi')) !== null
  if (inFirst === inSecond) return 'both'
  return inFirst ? 'first' : 'second'
}
