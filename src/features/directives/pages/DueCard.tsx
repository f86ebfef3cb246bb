import { formatDate } from '#domain/date.ts'
import { printDerivation } from '#domain/derivation.ts'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import type { StatedDue } from '../view-queries.ts'
import { ExtensionItem } from './ExtensionItem.tsx'
import type { DirectivePageProps } from './page-props.ts'

/** By when, in the words of the notice, how each day came about, and every extension. */
export const DueCard = (props: DirectivePageProps) => {
  const { directive, dues, extensions, facts } = props.view
  return (
    <Card title="Hạn">
      {dues.length === 0 && (
        <p class="muted">
          {facts.notice === null ? 'Việc này giao không kèm hạn.' : 'Thông báo không ghi hạn cho việc này.'}
        </p>
      )}
      {dues.map((due) => (
        <Due key={due.phrase} due={due} />
      ))}
      {directive.extensionCount > 0 && directive.originalLastDay !== null && directive.lastDay !== null && (
        <DefinitionList
          items={[
            { term: 'Hạn ban đầu', value: formatDate(directive.originalLastDay) },
            { term: 'Hạn hiện tại', value: formatDate(directive.lastDay) },
            { term: 'Số lần gia hạn', value: directive.extensionCount },
          ]}
        />
      )}
      {directive.extensionCount > 0 && <p class="muted">Đúng hạn hay không vẫn tính theo hạn ban đầu.</p>}
      {extensions.length > 0 && (
        <section id="gia-han">
          <h3>Gia hạn</h3>
          <ul class="extensions">
            {extensions.map((extension) => (
              <li key={extension.id}>
                <ExtensionItem {...props} extension={extension} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  )
}

const Due = ({ due }: { due: StatedDue }) => (
  <div class="stated-due">
    <p>
      <q>{due.phrase}</q>
    </p>
    {due.lastDay === null ? (
      <p class="muted">Không có ngày cụ thể nên không tính quá hạn.</p>
    ) : (
      <p>
        Ngày cuối cùng còn đúng hạn: <strong>{formatDate(due.lastDay)}</strong>
        {due.time !== null && `, trước ${due.time}`}
      </p>
    )}
    {due.derivation !== null && (
      <details class="more">
        <summary>Cách tính</summary>
        <p class="muted">{printDerivation(due.derivation)}.</p>
      </details>
    )}
  </div>
)
