import type { Who } from './person.ts'
import type { Person } from './reading.ts'

/** What the headings above say. */
export type Context = {
  readonly field: string | null
  readonly group: string | null
  readonly people: readonly Person[]
  readonly address: string | null
  readonly answered: boolean | null
}
export const NO_CONTEXT: Context = { field: null, group: null, people: [], address: null, answered: null }

/** The same with what a passage itself says of who speaks. */
export const withWho = (context: Context, who: Who): Context => ({
  ...context,
  people: who.people.length > 0 ? who.people : context.people,
  group: who.group ?? context.group,
  address: who.address ?? context.address,
})
