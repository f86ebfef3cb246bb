import { foldWhitespace } from '#domain/text.ts'
import { type Context, withWho } from './context.ts'
import { mattersOf } from './matters.ts'
import type { SummaryOpinion, SummaryWarning } from './reading.ts'
import { tailOf } from './tail.ts'
import { NO_OPINION, withoutCount } from './words.ts'

/** An opinion before somebody has looked at it; `together`: the same object in all that several people said as one. */
export type Draft = Omit<SummaryOpinion, 'problems' | 'shared' | 'source'> & {
  readonly line: number
  readonly together: object | null
}
/** What was read: the opinions, and what was left out for a reason. */
export type ProseReading = { readonly drafts: readonly Draft[]; readonly warnings: readonly SummaryWarning[] }

/** The opinions in a passage: one for each matter and each person. `whole`: it is one matter however long. */
export function draftsOf(text: string, context: Context, line: number, whole = false): Draft[] {
  const matters = whole ? [text] : mattersOf(text, context.people.length > 0)
  return matters.flatMap((matter) => {
    const inner = matters.length > 1 ? tailOf(matter) : null
    const words = tidyText(inner?.rest ?? matter)
    if (!/\p{L}{2}/u.test(words) || NO_OPINION.test(words) || withoutCount(words) === '') return []
    return perPerson(words, inner === null ? context : withWho(context, inner.who), line)
  })
}

function perPerson(text: string, context: Context, line: number): Draft[] {
  const { field, answered, group, address } = context
  const people = context.people.length > 0 ? context.people : [{ name: null, group, address }]
  const together = people.length > 1 ? {} : null
  return people.map((person) => ({
    text,
    field,
    answered,
    line,
    together,
    name: person.name,
    group: person.group ?? group,
    address: person.address ?? address,
  }))
}

function tidyText(text: string): string {
  const folded = foldWhitespace(text).replace(/^[,;:.–\s-]+|[\s,;]+$/gu, '')
  const quoted = /^[“"]([^“”"]*)[”"]\.?$/u.exec(folded)
  return quoted?.[1] ?? folded
}
