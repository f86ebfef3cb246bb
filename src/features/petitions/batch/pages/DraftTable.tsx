import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Table } from '#ui/Table.tsx'
import { kindNames } from '../../messages.ts'
import { type Draft, markNames } from '../batch.ts'
import type { BatchView, PreviewRow } from './BatchPage.tsx'

/** The rows of the preview. */
export const DraftTable = ({ batch, rows, units, topics }: BatchView) => (
  <div class="register">
    <Table<PreviewRow>
      caption="Ý kiến tách từ bản tổng hợp"
      columns={[
        { key: 'position', header: 'Dòng', nowrap: true, cell: ({ draft }) => `Dòng ${draft.position}` },
        {
          key: 'text',
          header: 'Nội dung',
          hideLabel: true,
          cell: ({ draft }) => <p class="draft-words">{draft.text}</p>,
        },
        {
          key: 'person',
          header: 'Người nói',
          cell: ({ draft }) => (
            <>
              {draft.name ?? <span class="muted">Không ghi tên</span>}
              {draft.address !== null && <span class="muted">, {draft.address}</span>}
            </>
          ),
        },
        {
          key: 'unit',
          header: 'Tổ dân phố',
          cell: ({ draft }) =>
            draft.unit === null ? <span class="muted">Chưa rõ</span> : units.get(draft.unit),
        },
        { key: 'kind', header: 'Loại', cell: ({ draft }) => kindNames[draft.kind] },
        {
          key: 'topic',
          header: 'Lĩnh vực',
          cell: ({ draft }) => <Topic draft={draft} topics={topics} />,
        },
        {
          key: 'problems',
          header: 'Lưu ý',
          cell: ({ draft, problems, likely }) => (
            <ul class="draft-marks">
              {problems.map((problem) => (
                <li key={problem}>
                  <strong>{problem}</strong>
                </li>
              ))}
              {draft.marks
                .filter((mark) => mark === 'answered' || mark === 'shared')
                .map((mark) => (
                  <li key={mark}>{markNames[mark]}</li>
                ))}
              {likely !== null && !draft.dropped && (
                <li>
                  Có thể cùng việc với <a href={href(routes.petition, { id: likely.id })}>{likely.code}</a>
                  <span class="muted">: {likely.because.slice(0, 2).join('; ')}</span>
                </li>
              )}
            </ul>
          ),
        },
        {
          key: 'act',
          header: 'Làm gì',
          acts: true,
          cell: ({ draft }) => <Acts batch={batch} draft={draft} />,
        },
      ]}
      rows={rows}
      rowKey={({ draft }) => draft.id}
      rowHref={({ draft }) => href(routes.petitionBatchRow, { id: batch.id, row: draft.id })}
      rowTone={({ draft, problems }) => (problems.length > 0 && !draft.dropped ? 'warning' : undefined)}
      empty={<Empty title="Không có dòng nào ở đây" />}
    />
  </div>
)

const Topic = ({ draft, topics }: { readonly draft: Draft; readonly topics: BatchView['topics'] }) => {
  if (draft.topicCode === null) return <span class="muted">{draft.fieldText ?? 'Chưa xếp'}</span>
  return (
    <>
      {topics.get(draft.topicCode) ?? draft.topicCode}
      {draft.marks.includes('topic-suggested') && <span class="muted"> (gợi ý)</span>}
    </>
  )
}

const Acts = ({ batch, draft }: Pick<BatchView, 'batch'> & { readonly draft: Draft }) => {
  const ids = { id: batch.id, row: draft.id }
  return draft.dropped ? (
    <PostButton
      action={href(routes.petitionBatchRowRestore, ids)}
      size="sm"
      label={`Lấy lại dòng ${draft.position}`}
    >
      Lấy lại
    </PostButton>
  ) : (
    <PostButton
      action={href(routes.petitionBatchRowDrop, ids)}
      size="sm"
      variant="tertiary"
      label={`Bỏ dòng ${draft.position}`}
    >
      Bỏ
    </PostButton>
  )
}
