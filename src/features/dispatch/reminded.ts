import { formatDate } from '#domain/date.ts'
import type { RecipientFacts } from './recipient-queries.ts'

type Chased = Pick<RecipientFacts, 'reminders' | 'reachable'>

/** Reminders that reached somebody: where nobody has an account only the sender heard, and the last step goes over the recipient's head. */
export const remindersOf = ({ reminders, reachable }: Chased) =>
  reachable ? reminders.filter(({ step }) => step !== 'told-up') : []

/** "2 lần, cuối 28/11/2025; đã báo lãnh đạo"; null: never. */
export function remindedWords(one: Chased): string | null {
  const own = remindersOf(one)
  const last = own.at(-1)
  const words = [
    ...(last === undefined ? [] : [`${own.length} lần, cuối ${formatDate(last.on)}`]),
    ...(one.reminders.some(({ step }) => step === 'told-up') ? ['đã báo lãnh đạo'] : []),
  ]
  return words.length === 0 ? null : words.join('; ')
}
