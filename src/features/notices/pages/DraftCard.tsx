import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import { needsUnit, type ShownDue } from '../confirm-view.ts'
import type { Draft } from '../draft.ts'
import { confidenceNames, deliverableNames, roleNames } from '../messages.ts'
import type { ConfirmView } from './ConfirmPage.tsx'
import { isMarked } from './NoticeText.tsx'

type Props = { readonly view: ConfirmView; readonly draft: Draft; readonly order: number }

/** A draft at rest: who, what, until when, and the sentence it came from. */
export const DraftCard = ({ view, draft, order }: Props) => (
  <article class="draft" id={`nhiem-vu-${order}`} data-dropped={draft.dropped ? '' : undefined}>
    <header class="draft-head">
      <h3>
        {isMarked(draft) ? (
          <a class="mark-number" href={`#cau-${order}`} aria-label={`Đến câu của nhiệm vụ ${order}`}>
            {order}
          </a>
        ) : (
          <span class="mark-number">{order}</span>
        )}{' '}
        {draft.title}
      </h3>
      {draft.dropped ? (
        <Status tone="neutral">Không giao</Status>
      ) : (
        <Status tone={confidenceNames[draft.confidence].tone}>
          {confidenceNames[draft.confidence].words}
        </Status>
      )}
    </header>
    <p class="draft-origin">{originOf(draft)}</p>
    {!draft.dropped && (
      <>
        <dl class="facts">
          {(Object.keys(roleNames) as (keyof typeof roleNames)[]).map((role) => {
            const units = draft.units.filter((unit) => unit.role === role)
            if (units.length === 0 && role !== 'lead') return null
            return (
              <div key={role}>
                <dt>{roleNames[role]}</dt>
                <dd>
                  {units.length === 0 ? (
                    <strong class="missing">Chưa có đơn vị</strong>
                  ) : (
                    <ul class="plain-list">
                      {units.map((unit) => (
                        <li key={unit.name}>
                          {unit.unitId === null ? unit.name : (view.unitNames.get(unit.unitId) ?? unit.name)}
                          {needsUnit(unit) && <strong class="missing"> (chưa rõ là đơn vị nào)</strong>}
                        </li>
                      ))}
                    </ul>
                  )}
                </dd>
              </div>
            )
          })}
          <div>
            <dt>Sản phẩm</dt>
            <dd>
              {draft.deliverables.map((type) => deliverableNames[type] ?? type).join('; ') ||
                'Không nêu (sẽ là báo cáo)'}
            </dd>
          </div>
          <div>
            <dt>Thời hạn</dt>
            <dd>
              <Dues dues={view.dues.get(draft.id) ?? []} />
            </dd>
          </div>
        </dl>
        <details class="draft-quote">
          <summary>{draft.origin === 'law' ? 'Căn cứ' : 'Câu giao việc'}</summary>
          <blockquote>{draft.quote}</blockquote>
        </details>
      </>
    )}
    {view.mayEdit && <Actions notice={view.notice.id} draft={draft} order={order} />}
  </article>
)

function originOf(draft: Draft): string {
  switch (draft.origin) {
    case 'clause':
      return draft.clauseNumber === null ? 'Từ văn bản' : `Mục ${draft.clauseNumber}`
    case 'law':
      return 'Việc luật định, đề nghị giao thêm'
    case 'clerk':
      return draft.clauseNumber === null ? 'Cán bộ thêm' : `Cán bộ thêm, mục ${draft.clauseNumber}`
  }
}

const Dues = ({ dues }: { dues: readonly ShownDue[] }) =>
  dues.length === 0 ? (
    <>Văn bản không nêu</>
  ) : (
    <ul class="plain-list">
      {dues.map(({ due, lastDay, warning }) => (
        <li key={due.phrase}>
          {due.phrase}
          {lastDay === null ? (
            <span class="muted"> (không tính được ngày)</span>
          ) : (
            <>
              : đúng hạn đến hết <strong>{formatDate(lastDay)}</strong>
            </>
          )}
          {warning !== null && <p class="missing">{warning}</p>}
        </li>
      ))}
    </ul>
  )

const Actions = ({ notice, draft, order }: { notice: string; draft: Draft; order: number }) => {
  const ids = { id: notice, draft: draft.id }
  return (
    <div class="actions">
      {draft.dropped ? (
        <PostButton
          action={href(routes.noticeDraftRestore, ids)}
          size="sm"
          label={`Lấy lại nhiệm vụ ${order}`}
        >
          Lấy lại
        </PostButton>
      ) : (
        <>
          <LinkButton
            size="sm"
            variant="secondary"
            href={`${href(routes.noticeConfirm, { id: notice }, { sua: draft.id })}#nhiem-vu-${order}`}
            label={`Sửa, tách, gộp nhiệm vụ ${order}`}
          >
            Sửa, tách, gộp
          </LinkButton>
          <PostButton
            action={href(routes.noticeDraftDrop, ids)}
            size="sm"
            variant="tertiary"
            label={`Không giao nhiệm vụ ${order}`}
          >
            Không giao
          </PostButton>
        </>
      )}
    </div>
  )
}
