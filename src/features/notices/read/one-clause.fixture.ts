import { readNotice } from './read.ts'
import type { DirectiveReading } from './reading.ts'

/** The directives of a notice whose body is `clause`, numbered 1 unless it has a number; the dialogue was on 20/11/2025. */
export const directivesOf = (clause: string): readonly DirectiveReading[] =>
  readNotice(
    `THÔNG BÁO\nKết luận\n-----\nHội nghị đối thoại ngày 20/11/2025 kết luận:\n\n${/^\d+\. /.test(clause) ? clause : `1. ${clause}`}\n\nNơi nhận:\n- Như trên;\n`,
  ).directives

/** What a directive must say: roles left out are empty, everything else left out is not looked at. `due` are the phrases. */
export type Said = {
  readonly lead?: readonly string[]
  readonly executing?: readonly string[]
  readonly coordinating?: readonly string[]
  readonly via?: readonly string[]
  readonly reportTo?: readonly string[]
  readonly deliverables?: readonly string[]
  readonly due?: readonly string[]
  readonly clause?: string
}

/** What is wanted of the directives of a clause, roles left out being empty, and what they say of just that. */
export function compared(clause: string, said: readonly Said[]): { read: unknown[]; wanted: unknown[] } {
  const wanted = said.map((one) => ({ ...NOBODY, ...one }))
  const read = directivesOf(clause).map((directive, index) => {
    const says = { ...directive, due: directive.due.map(({ phrase }) => phrase) }
    const fields = Object.keys(wanted[index] ?? {}) as (keyof Said)[]
    return Object.fromEntries(fields.map((field) => [field, says[field]]))
  })
  return { read, wanted }
}

const NOBODY = { executing: [], coordinating: [], via: [], reportTo: [] }
