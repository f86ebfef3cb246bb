/** One level of a list. `pattern` holds %1 … %9 for the figures of the levels; `format` is named as in WordprocessingML. */
export type Level = {
  readonly start: number
  readonly format: string
  readonly pattern: string
  readonly separator: string
  /** All figures decimal, whatever their own level says. */
  readonly legal: boolean
  /** Begins again after a higher level. */
  readonly restarts: boolean
}
/** Lists with the same `key` go on counting together, unless `restartAt` makes a level begin again with this list. */
export type List = {
  readonly key: string
  readonly levels: ReadonlyMap<number, Level>
  readonly restartAt: ReadonlyMap<number, number>
}

/** The label Word would print before a paragraph, with its separator: "2.1. ", "a) ", "- "; '' when the level prints none. */
export type Numbering = { label(listId: string, level: number): string }

/** Counts as Word does (ISO/IEC 29500-1, 17.9). Call `label` once per numbered paragraph, in document order. */
export function countLists(lists: ReadonlyMap<string, List>): Numbering {
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
      return printed(list, level, own, counts)
    },
  }
}

function restart(list: List, level: number, counts: number[]): void {
  const at = list.restartAt.get(level)
  if (at !== undefined) counts[level] = at - 1
}

function advance(list: List, level: number, counts: number[]): void {
  const start = (at: number) => list.levels.get(at)?.start ?? 1
  for (let above = 0; above < level; above++) counts[above] ??= start(above)
  counts[level] = (counts[level] ?? start(level) - 1) + 1
  for (let below = level + 1; below < 9; below++) {
    if (list.levels.get(below)?.restarts !== false) delete counts[below]
  }
}

function printed(list: List, level: number, own: Level, counts: readonly number[]): string {
  if (own.format === 'bullet') return `${'  '.repeat(bulletsAbove(list, level))}${bulletSign(own.pattern)} `
  const label = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return figure(counts[at] ?? 1, own.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal'))
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
