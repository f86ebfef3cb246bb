import type { AuditEntry } from './audit-queries.ts'
import { type Detail, detailsOf, idsIn } from './details.ts'

/** An event as it is shown: names instead of ids, details instead of data. */
export type ReadableEvent = Omit<AuditEntry, 'data'> & {
  readonly subjectName: string | null
  readonly details: readonly Detail[]
}

/** Every id that must be named to make the entries readable. */
export const idsOf = (entries: readonly AuditEntry[]): readonly string[] => [
  ...new Set(entries.flatMap((entry) => [...idsIn(entry.subjectId), ...idsIn(entry.data)])),
]

export function readable(entry: AuditEntry, names: ReadonlyMap<string, string>): ReadableEvent {
  const { data, ...rest } = entry
  const subjectName = entry.subjectId === null ? null : (names.get(entry.subjectId) ?? null)
  return { ...rest, subjectName, details: detailsOf(data, names) }
}
