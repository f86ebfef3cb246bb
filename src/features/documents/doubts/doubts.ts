import { ofAssigning } from './assigned.ts'
import { ofDeadlines } from './deadlines.ts'
import type { Doubt, DoubtFacts } from './doubt.ts'
import { ofAddressees, ofRecipients, ofSigning, ofType } from './form.ts'
import { ofBodies, ofUnits } from './names.ts'

/** Everything about a paper that somebody should look at before it goes on. */
export const doubtsOf = (facts: DoubtFacts): readonly Doubt[] => [
  ...ofType(facts),
  ...ofSigning(facts),
  ...ofBodies(facts),
  ...ofDeadlines(facts),
  ...ofUnits(facts),
  ...ofRecipients(facts),
  ...ofAddressees(facts),
  ...ofAssigning(facts),
]
