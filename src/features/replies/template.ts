import type { Id } from '#domain/id.ts'
import { ok, type Result } from '#domain/result.ts'
import type { OutcomeKind, PaperForm, ReplyKind } from './reply.ts'
import { fillTemplate, parseTemplate, type TemplatePart } from './template/language.ts'
import { placeNames } from './template/values.ts'

export type ReplyTemplateId = Id<'ReplyTemplate'>

export type ReplyTemplate = {
  readonly id: ReplyTemplateId
  readonly name: string
  readonly kind: ReplyKind
  readonly outcome: OutcomeKind | null
  readonly topicCode: string | null
  readonly form: PaperForm
  readonly subject: string
  readonly body: string
  readonly legalBasis: string | null
  readonly closed: boolean
  readonly version: number
}

/** Subject and body, read; refused with a sentence at the field that is wrong. */
export type Wording = { readonly subject: readonly TemplatePart[]; readonly body: readonly TemplatePart[] }

export function readWording({
  subject,
  body,
}: {
  readonly subject: string
  readonly body: string
}): Result<Wording> {
  const [readSubject, readBody] = [
    parseTemplate(subject, placeNames, 'subject'),
    parseTemplate(body, placeNames, 'body'),
  ]
  if (!readSubject.ok) return readSubject
  if (!readBody.ok) return readBody
  return ok({ subject: readSubject.value, body: readBody.value })
}

/** The words of one letter. */
export const wordsOf = (
  { subject, body }: Wording,
  values: ReadonlyMap<string, string>,
): { readonly subject: string; readonly body: string } => ({
  subject: fillTemplate(subject, values).replace(/\s+/g, ' '),
  body: fillTemplate(body, values),
})

/** Those that fit what is to be said, the ones made for this topic first. */
export const fitting = (
  templates: readonly ReplyTemplate[],
  {
    kind,
    outcome,
    topic,
  }: { readonly kind: ReplyKind; readonly outcome: OutcomeKind | null; readonly topic: string | null },
): readonly ReplyTemplate[] =>
  templates
    .filter((one) => !one.closed && one.kind === kind && (one.kind !== 'answer' || one.outcome === outcome))
    .filter(({ topicCode }) => topicCode === null || topicCode === topic)
    .toSorted((a, b) => Number(a.topicCode === null) - Number(b.topicCode === null))
