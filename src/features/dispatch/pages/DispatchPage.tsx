import { formatMoment, type IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import type { Dispatch } from '../dispatch.ts'
import { purposeWords, requiredDone, requiredWords } from '../messages.ts'
import type { DispatchView } from '../page-queries.ts'
import { standingOf } from '../receipt.ts'
import { subjectName } from '../subject-queries.ts'
import { DirectivesCard } from './DirectivesCard.tsx'
import { MissingCard } from './MissingCard.tsx'
import { RecipientsTable } from './RecipientsTable.tsx'

export type DispatchPageProps = DispatchView & {
  readonly today: IsoDate
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** One sending: who has the paper, who has not, and what the office can do about it. */
export const DispatchPage = (props: DispatchPageProps) => {
  const { dispatch, may, errors } = props
  const { id } = dispatch
  const { complete, all, late } = tally(props)
  const open = !dispatch.superseded && complete < all
  return (
    <>
      <PageHeading
        over={`Gửi văn bản · ${purposeWords[dispatch.purpose]}`}
        title={subjectName(dispatch)}
        status={<State dispatch={dispatch} complete={complete} all={all} late={late} />}
        lead={dispatch.abstract}
        actions={
          <>
            {may.send && open && (
              <PostButton action={href(routes.dispatchReminder, { id })} variant="primary" icon="bell">
                Nhắc ngay
              </PostButton>
            )}
            <LinkButton href={href(routes.dispatchFile, { id })} icon="file">
              Mở văn bản
            </LinkButton>
          </>
        }
      />
      {errors.length > 0 && <ErrorSummary errors={errors} idPrefix="rut-" />}
      {dispatch.superseded && <Superseded {...props} />}
      <div class="main-and-side">
        <div class="stack">
          {open && <MissingCard {...props} />}
          <RecipientsTable {...props} />
        </div>
        <div class="stack">
          <Card title="Lần gửi này">
            <Facts {...props} />
          </Card>
          {(dispatch.purpose === 'action' || props.directives.length > 0) && <DirectivesCard {...props} />}
          <Card title="Đã diễn ra">
            <Timeline items={props.history} />
          </Card>
        </div>
      </div>
    </>
  )
}

function tally({ dispatch, recipients, today }: DispatchPageProps) {
  const standings = recipients
    .filter(({ takenOut }) => takenOut === null)
    .map(({ receipts }) => standingOf(receipts, dispatch, today).kind)
  return {
    all: standings.length,
    complete: standings.filter((kind) => kind === 'complete').length,
    late: standings.filter((kind) => kind === 'late').length,
  }
}

type StateProps = {
  readonly dispatch: Dispatch
  readonly complete: number
  readonly all: number
  readonly late: number
}
const State = ({ dispatch, complete, all, late }: StateProps) => {
  const share = `${formatNumber(complete)}/${formatNumber(all)} nơi ${requiredDone[dispatch.required]}`
  if (dispatch.superseded) return <Status tone="neutral">{`Đã có bản mới, ${share}`}</Status>
  if (complete === all) return <Status tone="success">{share}</Status>
  return late > 0 ? (
    <Status tone="danger">{`${share}, ${late} nơi quá hạn`}</Status>
  ) : (
    <Status tone="info">{share}</Status>
  )
}

const Facts = ({ dispatch, sender, line, may, today }: DispatchPageProps) => (
  <>
    <DefinitionList
      items={[
        { term: 'Gửi lúc', value: `${formatMoment(dispatch.sentAt)}, ${sender}` },
        { term: 'Nơi nhận phải', value: requiredWords[dispatch.required] },
        { term: 'Hạn xác nhận', value: <DueDate due={dispatch.dueOn} today={today} /> },
        ...(dispatch.edition > 1
          ? [{ term: 'Bản', value: `Bản ${dispatch.edition}, thay các bản trước` }]
          : []),
        ...(dispatch.note === null ? [] : [{ term: 'Lời nhắn', value: dispatch.note }]),
        ...(line.length === 0 ? [] : [{ term: 'Các lần gửi khác', value: <Line line={line} /> }]),
      ]}
    />
    {may.send && !dispatch.superseded && (
      <p class="row-actions">
        <a href={href(routes.dispatchRecipients, { id: dispatch.id })}>Thêm nơi nhận</a>
      </p>
    )}
  </>
)

const Line = ({ line }: Pick<DispatchPageProps, 'line'>) => (
  <ul>
    {line.map((one) => (
      <li key={one.id}>
        <a href={href(routes.dispatch, { id: one.id })}>
          Bản {one.edition}, {purposeWords[one.purpose].toLocaleLowerCase('vi')}
        </a>
        , {formatMoment(one.sentAt)}
      </li>
    ))}
  </ul>
)

const Superseded = ({ dispatch, line }: DispatchPageProps) => {
  const newest = line.find(({ edition }) => edition > dispatch.edition)
  return (
    <Notice tone="warning" title="Văn bản này đã có bản mới thay">
      <p>
        Nơi nhận thôi bị nhắc về bản này.{' '}
        {newest !== undefined && (
          <a href={href(routes.dispatch, { id: newest.id })}>Xem lần gửi bản {newest.edition}</a>
        )}
      </p>
    </Notice>
  )
}
