import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import type { DirectiveView } from '../page-queries.ts'

const sources = {
  clause: 'Trích nguyên văn thông báo',
  law: 'Việc phải làm theo quy định của pháp luật',
  clerk: 'Giao ngoài thông báo kết luận',
} as const

/** What is asked, in the words of the notice. */
export const AskedCard = ({ view: { facts, basis } }: { view: Pick<DirectiveView, 'facts' | 'basis'> }) => (
  <Card title="Nội dung giao">
    <figure class="quoted">
      <blockquote class="as-typed">{facts.quote}</blockquote>
      <figcaption>
        {sources[facts.origin]}
        {facts.topicName !== null && ` · Lĩnh vực: ${facts.topicName}`}
      </figcaption>
    </figure>
    {facts.legalBasis !== null && (
      <p>
        <span class="muted">Căn cứ: </span>
        {basis === null ? (
          facts.legalBasis
        ) : (
          <a href={href(routes.dispatch, { id: basis })}>{facts.legalBasis}</a>
        )}
      </p>
    )}
  </Card>
)
