import type { Span } from '#platform/readers/word/docx-layout.ts'
import { type PartName, partLabel } from '../compose/styles.ts'
import type { Rules } from '../rules/regime.ts'
import type { Look, Range } from '../rules/rule.ts'
import { type Finding, lineWords } from './finding.ts'
import type { Line } from './lines.ts'
import type { Found } from './parts.ts'

/** In running text single words may be bold or slanted, and the name after "Kính gửi" is. */
const ONLY_SIZE: ReadonlySet<string> = new Set<PartName>(['body', 'addresseeLead', 'grouping'])

/** Size, weight, slant, capitals and underlining of one line against its part. Running text is judged as a whole in `body.ts`. */
export function lookFindings({ part, line }: Found, rules: Rules): readonly Finding[] {
  if (part === 'issuerSign' || part === 'abstractEnd' || part === 'body') return []
  const look = rules[part]
  const spans = line.spans.filter(({ text }) => text.trim() !== '')
  const wrong = ONLY_SIZE.has(part)
    ? sizeFaults(spans, look)
    : [...sizeFaults(spans, look), ...styleFaults(line, look)]
  if (wrong.length === 0) return []
  return [
    {
      rule: partLabel(part),
      place: lineWords(line.text),
      found: wrong.join(', '),
      wanted: lookWords(look),
      key: part,
    },
  ]
}

const sizeFaults = (spans: readonly Span[], { size }: Look): readonly string[] => {
  const sizes = [...new Set(spans.map(({ sizePt }) => sizePt))].filter((one) => !fits(one, size, 0.25))
  return sizes.length === 0 ? [] : [`cỡ ${sizes.map(figure).join(' và ')}`]
}

function styleFaults({ text, spans }: Line, look: Look): readonly string[] {
  const some = (name: 'bold' | 'italic' | 'underline', wanted: boolean) =>
    spans.some((span) => span.text.trim() !== '' && span[name] !== wanted)
  return [
    ...(some('bold', look.bold) ? [look.bold ? 'không đậm' : 'đậm'] : []),
    ...(some('italic', look.italic) ? [look.italic ? 'không nghiêng' : 'nghiêng'] : []),
    ...(some('underline', look.underline) ? [look.underline ? 'không gạch chân' : 'gạch chân'] : []),
    ...(look.caps && text !== text.toLocaleUpperCase('vi') ? ['chữ thường'] : []),
    ...(!look.caps &&
    text.length > 3 &&
    text === text.toLocaleUpperCase('vi') &&
    /\p{Ll}|\p{L}{4}/u.test(text)
      ? ['chữ in hoa']
      : []),
  ]
}

export const fits = (value: number, { least, most }: Range, slack: number): boolean =>
  value >= least - slack && value <= most + slack

export const figure = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')

export const rangeWords = ({ least, most }: Range): string =>
  least === most ? figure(least) : `${figure(least)}–${figure(most)}`

/** "chữ in hoa, cỡ 14, đậm" */
export const lookWords = ({ caps, bold, italic, underline, size }: Look): string =>
  [
    caps ? 'chữ in hoa' : 'chữ thường',
    `cỡ ${rangeWords(size)}`,
    italic ? 'nghiêng' : 'đứng',
    ...(bold ? ['đậm'] : ['không đậm']),
    ...(underline ? ['gạch chân'] : []),
  ].join(', ')
