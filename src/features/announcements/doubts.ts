import type { Publishable } from '#features/directives/index.ts'
import type { Content } from './announcement.ts'
import { type Suspicion, suspicionsIn, suspicionWords } from './personal-data.ts'

/** Something a clerk should look at twice before it is public. */
export type Doubt = { readonly place: string; readonly suspicion: Suspicion }

export function doubtsAbout(content: Content, directives: readonly Publishable[]): readonly Doubt[] {
  const personal = (place: string, text: string) =>
    suspicionsIn(text).map((suspicion): Doubt => ({ place, suspicion }))
  return [
    ...personal('Tiêu đề', content.title),
    ...content.items.flatMap(({ directiveId, clause, text }) => {
      const directive = directives.find(({ id }) => id === directiveId)
      const place = clause === null ? (directive?.code ?? '') : `Mục ${clause}`
      return personal(place, text)
    }),
  ]
}

export const doubtWords = ({ place, suspicion }: Doubt): string =>
  `${place}: “${suspicion.words}” có thể là ${suspicionWords[suspicion.kind]}.`

/** What the ward never shows is left out of the page, and the clerk is told. */
export const leftOutWords = ({ clause, code, topicName }: Publishable): string =>
  `${clause === null ? code : `Mục ${clause} (${code})`}: lĩnh vực “${topicName ?? ''}”.`
