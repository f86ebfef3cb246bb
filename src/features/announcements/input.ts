import { z } from 'zod'
import type { Publishable } from '#features/directives/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { field } from '#platform/http/form.ts'
import type { Announcement } from './announcement.ts'
import type { Chosen } from './content-queries.ts'

const LONGEST_TEXT = 600
const text = z.string().trim().max(LONGEST_TEXT).catch('')
const chosenIds = field.many(z.string()).catch([])

/** The title and, for each ticked directive, its sentence. */
export function chosenIn(values: FormValues): Chosen {
  const ids = chosenIds.parse(values.chosen)
  return {
    title: text.parse(values.title),
    texts: new Map(ids.map((id) => [id, text.parse(values[`text.${id}`])])),
  }
}

/** The same as hidden fields of the preview. */
export const fieldsOf = ({ title, texts }: Chosen): readonly (readonly [name: string, value: string])[] => [
  ['title', title],
  ...[...texts].flatMap(([id, sentence]): [string, string][] => [
    ['chosen', id],
    [`text.${id}`, sentence],
  ]),
]

/** What the form proposes: the version that is public, else every directive under its own title, without those of closed topics. */
export function proposal(
  directives: readonly Publishable[],
  published: Announcement | null,
  title: string,
): FormValues {
  const said = new Map((published?.items ?? []).map((item) => [item.directiveId, item.text]))
  const open = directives.filter(({ cancelled, neverPublic }) => !cancelled && !neverPublic)
  const ticked = open.filter(({ id }) => published === null || said.has(id))
  return {
    title: published?.title ?? title,
    chosen: ticked.map(({ id }) => id),
    ...Object.fromEntries(open.map((one) => [`text.${one.id}`, said.get(one.id) ?? one.title])),
  }
}

export const publicationForm = z.object({
  step: z.enum(['edit', 'publish']).catch('publish'),
  seen: z.string().catch(''),
  checked: field.checkbox(),
})

export const withdrawalForm = z.object({
  version: z.coerce.number().int(),
  reason: field.required('Xin ghi lý do thu hồi.'),
})

/** A withdrawal that needs nothing but its reason. */
export const reasonForm = z.object({ reason: field.required('Xin ghi lý do thu hồi.') })
