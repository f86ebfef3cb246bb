import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import { foldWhitespace } from '#domain/text.ts'
import { fillTemplate, parseTemplate, type TemplatePart } from '#features/replies/index.ts'
import type { Picture } from '#platform/document/document.ts'
import { readBody } from '../body/read.ts'
import type { DocumentWords } from '../document.ts'
import type { DocumentKind } from '../kinds.ts'
import type { TemplateWords } from '../template.ts'
import { placesOf } from '../values/places.ts'
import { isBlocks, markedText, plainText, samplesOf, settle, type Values } from '../values/value.ts'

/** The words of a template, read. */
export type Wording = Readonly<Record<keyof TemplateWords, readonly TemplatePart[]>>

/** Refused at the field that is wrong: a place the kind does not know, a table outside the body, a body that does not count once it is filled in. */
export function readWording(kind: DocumentKind, words: TemplateWords): Result<Wording> {
  const places = placesOf(kind)
  const known = new Set(Object.keys(places))
  const read: Partial<Record<keyof TemplateWords, readonly TemplatePart[]>> = {}
  for (const field of fields) {
    const parsed = parseTemplate(words[field], known, field)
    if (!parsed.ok) return parsed
    const table =
      field === 'body'
        ? undefined
        : namesIn(parsed.value).find((name) => isBlocks(places[name]?.sample ?? ''))
    if (table !== undefined) return onlyInBody(table, field)
    read[field] = parsed.value
  }
  const wording = read as Wording
  return (
    miscounted(wording, samplesOf(places), 'điền thử bằng ví dụ') ??
    miscounted(wording, new Map(), 'chưa có thông tin nào để điền') ??
    ok(wording)
  )
}

const fields = [
  'abstract',
  'addressees',
  'bases',
  'body',
  'recipients',
] as const satisfies readonly (keyof TemplateWords)[]

/** The first words of a paper: what is not known falls away, and what anybody typed stays words. */
export const fillWording = (wording: Wording, values: Values): DocumentWords => ({
  abstract: foldWhitespace(plain(wording.abstract, values)),
  addressees: linesOf(plain(wording.addressees, values)),
  bases: linesOf(plain(wording.bases, values)),
  body: settle(fillTemplate(wording.body, each(values, markedText))),
  recipients: linesOf(plain(wording.recipients, values)),
  urgency: null,
})

const plain = (parts: readonly TemplatePart[], values: Values): string =>
  fillTemplate(parts, each(values, plainText))

const each = (values: Values, written: (value: Parameters<typeof plainText>[0]) => string) =>
  new Map([...values].map(([name, value]) => [name, written(value)]))

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(foldWhitespace)
    .filter((line) => line !== '')

const namesIn = (parts: readonly TemplatePart[]): readonly string[] =>
  parts.flatMap((part) =>
    part.kind === 'text'
      ? []
      : part.kind === 'value'
        ? [part.name]
        : [...namesIn(part.yes), ...namesIn(part.no)],
  )

function miscounted(wording: Wording, values: Values, when: string): Refused | null {
  const read = readBody(fillWording(wording, values).body, anyChart)
  if (read.ok) return null
  return refuse('miscounted', `Khi ${when}: ${read.refusals[0].message}`, 'body')
}

/** Charts are named by a report when it is written; a template may say where they stand. */
const anyChart = (key: string): Picture => ({ kind: 'picture', svg: '', widthMm: 1, heightMm: 1, alt: key })

const onlyInBody = (name: string, field: string): Refused =>
  refuse('only-in-body', `{${name}} là bảng hoặc danh sách, chỉ đặt được trong phần nội dung.`, field)
