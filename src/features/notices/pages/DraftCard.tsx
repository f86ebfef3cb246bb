import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import { joinedInto, withoutLead } from '../confirm-view.ts'
import type { Draft } from '../draft.ts'
import { confidenceNames } from '../messages.ts'
import type { ConfirmView } from './ConfirmPage.tsx'
import { DraftFacts } from './DraftFacts.tsx'
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
      <DraftStatus draft={draft} joined={joinedInto(view.drafts, draft)} />
    </header>
    <p class="draft-origin">{originOf(draft)}</p>
    {!draft.dropped && (
      <>
        <DraftFacts view={view} draft={draft} />
        <details class="draft-quote">
          <summary>{draft.origin === 'law' ? 'Căn cứ' : 'Câu giao việc'}</summary>
          <blockquote>{draft.quote}</blockquote>
        </details>
      </>
    )}
    {view.mayEdit && <Actions notice={view.notice.id} draft={draft} order={order} />}
  </article>
)

/** What the clerk must look at first. How well a sentence was read is said of sentences that were read. */
const DraftStatus = ({ draft, joined }: { draft: Draft; joined: number | null }) => {
  if (joined !== null) return <Status tone="neutral">{`Đã gộp vào nhiệm vụ ${joined}`}</Status>
  if (draft.dropped) return <Status tone="neutral">Không giao</Status>
  if (withoutLead(draft)) return <Status tone="danger">Chưa rõ đơn vị chủ trì</Status>
  if (draft.origin !== 'clause') return null
  const { tone, words } = confidenceNames[draft.confidence]
  return <Status tone={tone}>{words}</Status>
}

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

const Actions = ({ notice, draft, order }: { notice: string; draft: Draft; order: number }) => {
  const ids = { id: notice, draft: draft.id }
  return (
    <div class="actions">
      {draft.dropped ? (
        <PostButton
          action={`${href(routes.noticeDraftRestore, ids)}#nhiem-vu-${order}`}
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
            action={`${href(routes.noticeDraftDrop, ids)}#nhiem-vu-${order}`}
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
