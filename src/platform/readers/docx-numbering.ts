import { child, childrenOf, valueOf, type Xml } from './xml.ts'

type Level = {
  start: number
  format: string
  pattern: string
  separator: string
  legal: boolean
  restarts: boolean
}
type List = { key: string; levels: ReadonlyMap<number, Level>; restartAt: ReadonlyMap<number, number> }

/** The label Word would print before a paragraph, with its separator: "2.1. ", "a) ", "- "; '' when the level prints none. */
export type Numbering = { label(listId: string, level: number): string }

/**
 * Counts as Word does (ISO/IEC 29500-1, 17.9) from `numbering.xml`. Call `label` once per numbered paragraph, in document order.
 * Lists that share an abstract definition go on counting together unless their own override restarts them.
 */
export function readNumbering(part: Xml | undefined): Numbering {
  const lists = readLists(part)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    label: (listId, level) => {
      const list = lists.get(listId)
      const own = list?.levels.get(level)
      if (list === undefined || own === undefined) return ''
      const counts = counters.get(list.key) ?? []
      counters.set(list.key, counts)
      if (!begun.has(`${listId}/${level}`)) restart(list, level, counts)
      begun.add(`${listId}/${level}`)
      advance(list, level, counts)
      return printed(list, level, counts)
    },
  }
}

function restart(list: List, level: number, counts: number[]): void {
  const at = list.restartAt.get(level)
  if (at !== undefined) counts[level] = at - 1
}

function advance(list: List, level: number, counts: number[]): void {
  for (let above = 0; above < level; above++) counts[above] ??= list.levels.get(above)?.start ?? 1
  counts[level] = (counts[level] ?? (list.levels.get(level)?.start ?? 1) - 1) + 1
  for (let below = level + 1; below < 9; below++) {
    if (list.levels.get(below)?.restarts !== false) delete counts[below]
  }
}

function printed(list: List, level: number, counts: readonly number[]): string {
  const own = list.levels.get(level)
  if (own === undefined) return ''
  if (own.format === 'bullet') return `${'  '.repeat(bulletsAbove(list, level))}${bulletSign(own.pattern)} `
  const label = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = own.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal')
    return figure(counts[at] ?? 1, format)
  })
  return label.trim() === '' ? '' : label + own.separator
}

const bulletsAbove = (list: List, level: number) =>
  [...list.levels].filter(([at, one]) => at < level && one.format === 'bullet').length

const bulletSign = (pattern: string) => (/^[-–+*]$/.test(pattern.trim()) ? pattern.trim() : '-')

function figure(count: number, format: string): string {
  switch (format) {
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'lowerLetter':
      return letters(count)
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperRoman':
      return roman(count)
    case 'none':
    case 'bullet':
      return ''
    default:
      return String(count)
  }
}

/** a … z, then aa, bb …, as Word goes on. */
const letters = (count: number) =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1)

const ROMAN = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
})

function roman(count: number): string {
  let rest = Math.min(count, 3999)
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}

function readLists(part: Xml | undefined): Map<string, List> {
  const abstracts = new Map(
    childrenOf(part, 'abstractNum').map((one) => [one.attributes['abstractNumId'] ?? '', one]),
  )
  const byStyle = new Map([...abstracts.values()].map((one) => [valueOf(one, 'styleLink') ?? '', one]))
  return new Map(
    childrenOf(part, 'num').map((num) => {
      const key = valueOf(num, 'abstractNumId') ?? ''
      const linked = byStyle.get(valueOf(abstracts.get(key), 'numStyleLink') ?? '\0')
      const levels = new Map(childrenOf(linked ?? abstracts.get(key), 'lvl').map(readLevel))
      const overrides = childrenOf(num, 'lvlOverride')
      for (const level of overrides.flatMap((one) => childrenOf(one, 'lvl'))) levels.set(...readLevel(level))
      return [num.attributes['numId'] ?? '', { key, levels, restartAt: readRestarts(overrides) }]
    }),
  )
}

const readRestarts = (overrides: readonly Xml[]) =>
  new Map(
    overrides
      .map(
        (one) =>
          [Number(one.attributes['ilvl']), Number(valueOf(one, 'startOverride') ?? Number.NaN)] as const,
      )
      .filter(([, start]) => Number.isInteger(start)),
  )

function readLevel(node: Xml): [number, Level] {
  const legal = child(node, 'isLgl')
  return [
    Number(node.attributes['ilvl']),
    {
      start: Number(valueOf(node, 'start') ?? 1),
      format: valueOf(node, 'numFmt') ?? 'decimal',
      pattern: valueOf(node, 'lvlText') ?? '',
      separator: valueOf(node, 'suff') === 'nothing' ? '' : ' ',
      legal: legal !== undefined && !/^(?:0|false|off)$/.test(legal.attributes['val'] ?? ''),
      restarts: valueOf(node, 'lvlRestart') !== '0',
    },
  ]
}
