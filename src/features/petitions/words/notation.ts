/**
 * The phrases of a written list: separated by commas, `(a|b)` for any of these, `(a )?` for with or without.
 * "bó (dây|cáp)" → "bó dây", "bó cáp".
 */
export function expand(list: string): string[] {
  return splitOutside(list, ',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
    .flatMap(choices)
    .map((phrase) => phrase.trim())
}

function choices(phrase: string): string[] {
  const open = phrase.indexOf('(')
  if (open < 0) return [phrase]
  const close = phrase.indexOf(')', open)
  const optional = phrase[close + 1] === '?'
  const options = phrase.slice(open + 1, close).split('|')
  const rest = choices(phrase.slice(close + (optional ? 2 : 1)))
  const before = phrase.slice(0, open)
  return (optional ? [...options, ''] : options).flatMap((option) =>
    rest.map((tail) => before + option + tail),
  )
}

function splitOutside(list: string, separator: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const char of list) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0
    if (char === separator && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}
