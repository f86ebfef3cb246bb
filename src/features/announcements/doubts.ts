import type { Publishable } from '#features/directives/index.ts'
import type { Content } from './announcement.ts'
import { type Suspicion, suspicionsIn, suspicionWords } from './personal-data.ts'

/** Something a clerk should look at twice before it is public. */
export type Doubt = { readonly place: string } & (
  | { readonly kind: 'personal'; readonly suspicion: Suspicion }
  | { readonly kind: 'topic'; readonly topic: string }
)

export function doubtsAbout(content: Content, directives: readonly Publishable[]): readonly Doubt[] {
  const personal = (place: string, text: string) =>
    suspicionsIn(text).map((suspicion): Doubt => ({ kind: 'personal', place, suspicion }))
  return [
    ...personal('Tiêu đề', content.title),
    ...content.items.flatMap(({ directiveId, clause, text }) => {
      const directive = directives.find(({ id }) => id === directiveId)
      const place = clause === null ? (directive?.code ?? '') : `Mục ${clause}`
      const closed: readonly Doubt[] =
        directive?.neverPublic === true ? [{ kind: 'topic', place, topic: directive.topicName ?? '' }] : []
      return [...personal(place, text), ...closed]
    }),
  ]
}

export const doubtWords = (doubt: Doubt): string =>
  doubt.kind === 'personal'
    ? `${doubt.place}: “${doubt.suspicion.words}” có thể là ${suspicionWords[doubt.suspicion.kind]}.`
    : `${doubt.place}: lĩnh vực “${doubt.topic}” không công khai trường hợp riêng của ai.`
