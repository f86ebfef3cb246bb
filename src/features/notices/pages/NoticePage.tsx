import { formatDate, formatMoment } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Notice as Alert } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { clauseLines } from '../clause.ts'
import type { Clause, ClauseChange } from '../clause-queries.ts'
import type { NoticeDirective } from '../follow-up.ts'
import { type NoticeEvent, tell } from '../history.ts'
import { regimeNames, stateOfNotice } from '../messages.ts'
import { type Notice, noticeNumber, noticeTitle } from '../notice.ts'
import { ClauseChanges } from './ClauseChanges.tsx'

export type NoticeView = {
  readonly notice: Notice
  readonly recipients: readonly string[]
  readonly clauses: readonly Clause[]
  readonly changes: readonly ClauseChange[]
  readonly directives: readonly NoticeDirective[]
  readonly history: readonly NoticeEvent[]
  readonly names: ReadonlyMap<string, string>
  readonly publishHref: string | null
  readonly reportsHref: string | null
  /** May open the paper it was composed as. */
  readonly seesDocument: boolean
  readonly sendHref: string | null
}

/** An issued notice: what it says, what it ordered, and how that stands. */
export const NoticePage = (view: NoticeView) => {
  const { notice } = view
  return (
    <>
      <PageHeading
        title={noticeTitle(notice)}
        status={<Status tone={stateOfNotice(notice).tone}>{stateOfNotice(notice).words}</Status>}
        lead={notice.subject}
        actions={
          <>
            {view.sendHref !== null && (
              <LinkButton variant="primary" href={view.sendHref}>
                Gửi đi
              </LinkButton>
            )}
            {view.publishHref !== null && (
              <LinkButton variant="secondary" href={view.publishHref}>
                Công khai
              </LinkButton>
            )}
            {view.reportsHref !== null && (
              <LinkButton variant="secondary" href={view.reportsHref}>
                Tình hình báo cáo
              </LinkButton>
            )}
            {notice.documentId !== null && view.seesDocument && (
              <LinkButton variant="secondary" href={href(routes.document, { id: notice.documentId })}>
                Văn bản gốc
              </LinkButton>
            )}
            {notice.sourceSha256 !== null && (
              <LinkButton variant="secondary" href={href(routes.noticeSource, { id: notice.id })} download>
                Tệp gốc
              </LinkButton>
            )}
          </>
        }
      />
      {notice.discardedReason !== null && (
        <Alert tone="warning" title="Thông báo đã bỏ">
          <p>Lý do: {notice.discardedReason}</p>
        </Alert>
      )}
      <ClauseChanges changes={view.changes} at={{ notice: notice.id, number: null }} />
      <Card title={`Chỉ đạo từ thông báo này (${view.directives.length})`}>
        <Table
          caption="Chỉ đạo theo mục"
          rows={view.directives}
          rowKey={(directive) => directive.id}
          rowHref={(directive) => href(routes.directive, { id: directive.id })}
          columns={[
            { key: 'code', header: 'Mã', nowrap: true, cell: (directive) => directive.code },
            {
              key: 'clause',
              header: 'Mục',
              nowrap: true,
              cell: (directive) => directive.clauseNumber ?? '—',
            },
            { key: 'title', header: 'Nội dung', words: true, cell: (directive) => directive.title },
            { key: 'lead', header: 'Chủ trì', cell: (directive) => directive.lead },
            { key: 'due', header: 'Hạn', nowrap: true, cell: (directive) => directive.due ?? '—' },
            {
              key: 'state',
              header: 'Tình trạng',
              nowrap: true,
              cell: (directive) => <Status tone={directive.state.tone}>{directive.state.words}</Status>,
            },
          ]}
          empty={<p class="muted">Thông báo này không giao việc nào trong phạm vi được theo dõi.</p>}
        />
      </Card>
      <div class="main-and-side notice-body">
        <div class="stack">
          <Card title="Nội dung theo mục">
            {view.clauses.length === 0 ? (
              <div class="notice-text">{notice.text}</div>
            ) : (
              view.clauses.map((clause) => (
                <ClauseBlock key={clause.id} notice={notice} clause={clause} changes={view.changes} />
              ))
            )}
          </Card>
          {view.history.length > 0 && (
            <Card title="Diễn biến">
              <Timeline
                items={view.history.map((event) => ({
                  key: `${event.seq}-${String(event.data.number ?? '')}`,
                  at: event.at,
                  who: event.by === null ? 'Hệ thống' : (view.names.get(event.by) ?? 'Một cán bộ'),
                  what: tell(event),
                  note: typeof event.data.reason === 'string' ? event.data.reason : undefined,
                }))}
              />
            </Card>
          )}
        </div>
        <Card title="Thông tin văn bản">
          <DefinitionList items={factsOf(view)} />
        </Card>
      </div>
    </>
  )
}

const ClauseBlock = ({
  notice,
  clause,
  changes,
}: {
  notice: Notice
  clause: Clause
  changes: readonly ClauseChange[]
}) => {
  return (
    <article class="clause" id={`muc-${clause.number}`}>
      <h3>
        <a href={href(routes.clause, { id: notice.id, number: clause.number })}>Mục {clause.number}</a>
        {clause.heading !== null && <>. {clause.heading}</>}
      </h3>
      <ClauseChanges changes={changes} at={{ notice: notice.id, number: clause.number }} />
      {clauseLines(clause).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </article>
  )
}

const factsOf = ({ notice, recipients }: NoticeView) => [
  { term: 'Số, ký hiệu', value: noticeNumber(notice) },
  { term: 'Ngày văn bản', value: notice.documentDate === null ? null : formatDate(notice.documentDate) },
  ...(notice.conferenceDate === null
    ? []
    : [{ term: 'Ngày hội nghị', value: formatDate(notice.conferenceDate) }]),
  { term: 'Thể thức', value: notice.regime === null ? null : regimeNames[notice.regime] },
  {
    term: 'Người ký',
    value:
      [...notice.signer.authority, notice.signer.position, notice.signer.name].filter(Boolean).join(', ') ||
      null,
  },
  { term: 'Nơi nhận', value: recipients.length === 0 ? null : recipients.join('; ') },
  { term: 'Ban hành lúc', value: notice.issuedAt === null ? null : formatMoment(notice.issuedAt) },
  {
    term: 'Mã kiểm của văn bản (SHA-256)',
    value: notice.textSha256 === null ? null : <code class="fingerprint">{notice.textSha256}</code>,
  },
  {
    term: 'Mã kiểm của tệp gốc (SHA-256)',
    value:
      notice.sourceSha256 === null ? (
        'Nội dung được dán vào, không có tệp'
      ) : (
        <code class="fingerprint">{notice.sourceSha256}</code>
      ),
  },
]
