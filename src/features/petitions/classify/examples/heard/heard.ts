import type { Kind } from '../../kind.ts'
import type { Example } from '../examples.ts'
import { ASKING } from './asking.ts'
import { COLLOQUIAL } from './colloquial.ts'
import { HINTS } from './hints.ts'
import { MATTERS } from './matters.ts'
import { OFFICIALS } from './officials.ts'
import { PAPERS } from './papers.ts'
import { PASSING } from './passing.ts'
import { PEOPLE } from './people.ts'
import { RAMBLING } from './rambling.ts'
import { SEVERAL } from './several.ts'
import { STREETS } from './streets.ts'
import { WIDE } from './wide.ts'
import { WORKS } from './works.ts'

/**
 * Opinions written down as a clerk hears them. `# code,code` names the topics of the lines below it, the main one first. Each line
 * opens with its kind: `p` reports, `k` proposes, `h` asks, `n` complains, `t` denounces; `!` after it: for the restricted queue.
 * `w` is followed by things and troubles of the topic with commas between, each an example without a kind.
 */
export const heard = (): Example[] =>
  Object.entries({
    STREETS,
    WORKS,
    PAPERS,
    PEOPLE,
    OFFICIALS,
    SEVERAL,
    PASSING,
    COLLOQUIAL,
    MATTERS,
    HINTS,
    ASKING,
    RAMBLING,
    WIDE,
  }).flatMap(([name, lines]) => read(lines, `heard ${name.toLowerCase()}`))

const KINDS: Readonly<Record<string, Kind>> = {
  p: 'phan-anh',
  k: 'kien-nghi',
  h: 'hoi',
  n: 'khieu-nai',
  t: 'to-cao',
}

function read(lines: string, set: string): Example[] {
  let topics: readonly string[] = []
  return lines.split('\n').flatMap((line): Example[] => {
    if (line.startsWith('# ')) topics = line.slice(2).split(',')
    const [, letter = '', mark, text = ''] = /^([pkhntw])(!)?: (.*)$/u.exec(line) ?? []
    if (letter === 'w')
      return text.split(', ').map((thing) => ({ text: thing, topics, restricted: false, set }))
    const kind = KINDS[letter]
    return kind ? [{ text, topics, kind, restricted: mark !== undefined, set }] : []
  })
}
