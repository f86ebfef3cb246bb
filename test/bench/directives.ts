import { dateInVietnam, yearOf } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import type { NamedWard } from '../../src/demo/found.ts'
import type { CopyRow } from './copy.ts'
import { fateOf } from './fate.ts'
import { moments, random } from './random.ts'
import {
  type Assigned,
  clauseRow,
  clerkOf,
  deliverableRow,
  directiveRow,
  historyOf,
  leads,
  type Making,
  noticeRow,
  submissionRows,
  unitRows,
} from './rows.ts'

const tables = [
  'notice',
  'clause',
  'directive',
  'directive_unit',
  'deliverable',
  'submission',
  'audit_event',
] as const
export type Rows = Readonly<Record<(typeof tables)[number], CopyRow[]>>

const PER_NOTICE = 12
const HASH = `\\x${'00'.repeat(32)}`

/** Directives made to look like five years of a ward's work, a few in a hundred of them still open. */
export function directivesOf(ward: NamedWard, now: Date, seed: number) {
  const making: Making = { ward, chance: random(seed) }
  const { chance } = making
  const numbers = new Map<number, number>()
  let seq = 0
  let notices = 0
  return {
    /** Where the ward's own writing has come to: each year's last number, and the history's. */
    goOn: (last: { readonly numbers: ReadonlyMap<number, number>; readonly seq: number }): void => {
      for (const [year, number] of last.numbers) numbers.set(year, number)
      seq = last.seq
    },
    /** So many, from the `part`-th of `of` stretches of the time. */
    next: (count: number, part = 0, of = 1): Rows => {
      const rows = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Rows
      const days = moments(chance, now, Math.ceil(count / PER_NOTICE), part, of)
      for (const [nth, at] of days.entries())
        addNotice(Math.min(PER_NOTICE, count - nth * PER_NOTICE), at, rows)
      return rows
    },
    /** The last number of each year's book, and of the history, for those who go on writing. */
    numbers,
    lastSeq: () => seq,
  }

  function addNotice(clauses: number, at: Date, rows: Rows): void {
    const notice = newId(at.getTime())
    rows.notice.push(noticeRow(making, notice, ++notices, at))
    for (let position = 1; position <= clauses; position++) {
      const clause = newId(at.getTime())
      rows.clause.push(clauseRow(making, clause, notice, position))
      addDirective(rows, notice, clause, at)
    }
  }

  function addDirective(rows: Rows, notice: string, clause: string, at: Date): void {
    const lead = ward.units[chance.chance(0.02) ? 'groups' : chance.of(leads)] as string
    const fate = fateOf(chance, at, now)
    const one: Assigned = { id: newId(at.getTime()), code: nextCode(at), notice, clause, lead, at, fate }
    const deliverable = deliverableRow(making, one)
    rows.directive.push(directiveRow(making, one))
    rows.directive_unit.push(...unitRows(making, one))
    rows.deliverable.push(deliverable)
    rows.submission.push(...submissionRows(making, one, deliverable))
    rows.audit_event.push(...historyOf(one).map((event) => eventRow(one.id, event)))
  }

  function nextCode(at: Date): string {
    const year = yearOf(dateInVietnam(at))
    const number = (numbers.get(year) ?? 0) + 1
    numbers.set(year, number)
    return `CĐ-${year}-${String(number).padStart(3, '0')}`
  }

  function eventRow(directive: string, { type, when, data }: ReturnType<typeof historyOf>[number]): CopyRow {
    return {
      ward_id: ward.id,
      seq: ++seq,
      at: when,
      actor_id: clerkOf(ward),
      type,
      subject_kind: 'directive',
      subject_id: directive,
      data: JSON.stringify(data),
      prev_hash: HASH,
      hash: HASH,
    }
  }
}
