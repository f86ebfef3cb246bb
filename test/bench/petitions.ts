import { dateInVietnam, yearOf } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import type { NamedWard } from '../../src/demo/found.ts'
import type { CopyRow } from './copy.ts'
import { type Dialogue, matterRows } from './matters.ts'
import { moments, random } from './random.ts'
import { clerkOf, type Making } from './rows.ts'
import { nameOf, wordsOf } from './words.ts'

const tables = ['conference', 'petition', 'dossier', 'dossier_petition', 'ledger_entry'] as const
export type PetitionRows = Readonly<Record<(typeof tables)[number], CopyRow[]>>

/** What one dialogue gathers; 60 matters of each are public. */
const PER_CONFERENCE = 1_000

/** Petitions made to look like five years of dialogues, each with the ledger of what was promised. */
export function petitionsOf(ward: NamedWard, now: Date, seed: number) {
  const chance = random(seed)
  const numbers = { KN: new Map<number, number>(), HS: new Map<number, number>() }
  const codeOf = (book: keyof typeof numbers, at: Date): string => {
    const year = yearOf(dateInVietnam(at))
    const number = (numbers[book].get(year) ?? 0) + 1
    numbers[book].set(year, number)
    return `${book}-${year}-${String(number).padStart(4, '0')}`
  }
  return {
    numbers,
    /** So many, from the `part`-th of `of` stretches of the time. */
    next: (count: number, part = 0, of = 1): PetitionRows => {
      const rows = Object.fromEntries(tables.map((table) => [table, []])) as unknown as PetitionRows
      const days = moments(chance, now, Math.ceil(count / PER_CONFERENCE), part, of)
      for (const [nth, at] of days.entries())
        addDialogue(Math.min(PER_CONFERENCE, count - nth * PER_CONFERENCE), at, rows)
      return rows
    },
  }

  function addDialogue(size: number, at: Date, rows: PetitionRows): void {
    const dialogue: Dialogue = { id: newId(at.getTime()), title: 'Hội nghị đối thoại', at }
    rows.conference.push(conferenceRow(ward, dialogue))
    const said = Array.from({ length: size }, () => petitionRow({ ward, chance }, dialogue, codeOf('KN', at)))
    rows.petition.push(...said)
    const made = matterRows({ ward, chance }, dialogue, said, () => codeOf('HS', at))
    for (const [table, some] of Object.entries(made)) rows[table as keyof typeof made].push(...some)
  }
}

const conferenceRow = (ward: NamedWard, { id, title, at }: Dialogue): CopyRow => ({
  ward_id: ward.id,
  id,
  title,
  held_on: dateInVietnam(at),
  starts_at: '08:00',
  place: 'Hội trường phường',
  created_by: clerkOf(ward),
  created_at: at,
})

function petitionRow({ ward, chance }: Making, { id: conference, at }: Dialogue, code: string): CopyRow {
  const { topic, title, quote } = wordsOf(chance)
  const received = new Date(at.getTime() + chance.below(8 * 3_600_000))
  return {
    ward_id: ward.id,
    id: newId(received.getTime()),
    code,
    kind: chance.of(['kien-nghi', 'kien-nghi', 'phan-anh', 'hoi']),
    origin: chance.of(['summary', 'live', 'group-head']),
    conference_id: conference,
    text: `${title}. ${quote}`,
    topic_code: topic,
    unit_id: ward.units[`to${1 + chance.below(43)}`] as string,
    said_on: dateInVietnam(at),
    name: nameOf(chance),
    entered_by: clerkOf(ward),
    received_at: received,
  }
}
