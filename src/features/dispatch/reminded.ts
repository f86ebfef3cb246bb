import { formatDate } from '#domain/date.ts'
import type { RecipientFacts } from './recipient-queries.ts'

/** "2 lần, cuối 28/11/2025"; null: never. */
export function remindedWords({ reminders }: Pick<RecipientFacts, 'reminders'>): string | null {
  const last = reminders.at(-1)
  return last === undefined ? null : `${reminders.length} lần, cuối ${formatDate(last.on)}`
}
