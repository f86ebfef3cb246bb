import type { Bytes } from './bytes.ts'
import type { DocFile } from './doc-file.ts'
import { countLists, type Level, type List, type Numbering } from './numbering.ts'

const LIST_SIZE = 28
const OVERRIDE_SIZE = 16
const LEVEL_SIZE = 28
const SIMPLE = 0x01
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

/** The lists of a .doc by their number from 1, as paragraphs name them. [MS-DOC] 2.9.131, 2.9.147, 2.9.150 */
export function readDocLists(file: DocFile): Numbering {
  const definitions = readDefinitions(file)
  const overrides = file.at('listOverrides')
  const count = Math.min(overrides.u32(0), overrides.length / OVERRIDE_SIZE)
  const lists = new Map<string, List>()
  let at = 4 + OVERRIDE_SIZE * count
  for (let i = 0; i < count; i++) {
    const key = overrides.i32(4 + OVERRIDE_SIZE * i)
    const restartAt = new Map<number, number>()
    const levels = new Map(definitions.get(key))
    at += 4
    for (let n = overrides.u8(4 + OVERRIDE_SIZE * i + 12); n > 0; n--)
      at = readOverride(overrides, at, levels, restartAt)
    lists.set(String(i + 1), { key: String(key), levels, restartAt })
  }
  return countLists(lists)
}

/** Answers where the next override begins. */
function readOverride(
  source: Bytes,
  at: number,
  levels: Map<number, Level>,
  restartAt: Map<number, number>,
): number {
  const flags = source.u32(at + 4)
  const level = flags & 0xf
  if ((flags & 0x10) !== 0) restartAt.set(level, source.i32(at))
  if ((flags & 0x20) === 0) return at + 8
  const own = readLevel(source, at + 8)
  levels.set(level, own.level)
  return at + 8 + own.size
}

/** The levels of all lists stand one after another behind the table of lists, whose length does not count them. */
function readDefinitions(file: DocFile): Map<number, Map<number, Level>> {
  const table = file.at('lists')
  const count = Math.min(table.u16(0), table.length / LIST_SIZE)
  const start = file.main.u32(0x2e2)
  const whole = file.table.part(start, file.table.length - start)
  const definitions = new Map<number, Map<number, Level>>()
  let at = 2 + LIST_SIZE * count
  for (let i = 0; i < count; i++) {
    const list = 2 + LIST_SIZE * i
    const levels = new Map<number, Level>()
    for (let level = 0; level < ((whole.u8(list + 26) & SIMPLE) !== 0 ? 1 : 9); level++) {
      const read = readLevel(whole, at)
      levels.set(level, read.level)
      at += read.size
    }
    definitions.set(whole.i32(list), levels)
  }
  return definitions
}

function readLevel(source: Bytes, at: number): { level: Level; size: number } {
  const letters = at + LEVEL_SIZE + source.u8(at + 24) + source.u8(at + 25)
  const length = source.u16(letters)
  const pattern = placeholders(source.text(letters + 2, length))
  const flags = source.u8(at + 5)
  return {
    level: {
      start: source.i32(at),
      format: FORMATS[source.u8(at + 4)] ?? 'decimal',
      pattern,
      separator: source.u8(at + 15) === 2 ? '' : ' ',
      legal: (flags & 0x04) !== 0,
      restarts: (flags & 0x08) === 0,
    },
    size: letters + 2 + 2 * length - at,
  }
}

/** The file writes the figure of level n as the control sign n; WordprocessingML, which `Level` follows, as %1 to %9. */
const placeholders = (text: string): string =>
  Array.from(text, (sign) => (sign <= '\b' ? `%${sign.charCodeAt(0) + 1}` : sign)).join('')
