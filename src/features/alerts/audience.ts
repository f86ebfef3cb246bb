import type { AccountId, UnitId } from '#domain/id.ts'
import type { AnsweringUnit, ClockedDirective } from '#features/directives/index.ts'

/** Who works in the ward today. */
export type People = {
  readonly heads: ReadonlyMap<UnitId, readonly AccountId[]>
  readonly officers: ReadonlyMap<UnitId, readonly AccountId[]>
  readonly clerks: readonly AccountId[]
  readonly leaders: readonly AccountId[]
  /** Who is named for restricted petitions. */
  readonly inspectors: readonly AccountId[]
  /** For each person away today: who stands in. */
  readonly substitutes: ReadonlyMap<AccountId, AccountId>
  /** Of active people who have one. */
  readonly emails: ReadonlyMap<AccountId, string>
  readonly names: ReadonlyMap<AccountId, string>
}

/** The people of a part: the heads of the unit and the officer who works on it. None for a unit without accounts. */
export const peopleOf = (
  people: People,
  part: Pick<AnsweringUnit, 'unit' | 'officer'>,
): readonly AccountId[] => [
  ...(people.heads.get(part.unit) ?? []),
  ...(part.officer === null ? [] : [part.officer]),
]

/** The same, but never nobody: for a unit without a head the Party Office is told. */
export function answerable(
  people: People,
  part: Pick<AnsweringUnit, 'unit' | 'officer'>,
): readonly AccountId[] {
  const own = peopleOf(people, part)
  return own.length === 0 ? people.clerks : own
}

/** Parts that still have something to do. A lead unit that has handed in everything waits for the assigner. */
export const unfinished = ({
  parts,
  status,
}: Pick<ClockedDirective, 'parts' | 'status'>): readonly AnsweringUnit[] =>
  parts.filter(
    ({ role, state }) =>
      state !== 'done' && state !== 'waived' && (role !== 'lead' || status !== 'handed-in'),
  )

/** Each active person once, those who stand in for them included; without the one who did it. */
export function hearers(
  people: People,
  told: readonly AccountId[],
  doneBy: AccountId | null,
): readonly AccountId[] {
  const standIns = told.flatMap((account) => people.substitutes.get(account) ?? [])
  return [...new Set([...told, ...standIns])].filter(
    (account) => account !== doneBy && people.names.has(account),
  )
}
