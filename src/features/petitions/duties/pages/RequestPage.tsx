import { formatDate, formatMoment, type IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Refusals } from '#ui/Refusals.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Day } from '#ui/When.tsx'
import type { Petition } from '../../load-queries.ts'
import type { DataAction } from '../../policy.ts'
import { type DataRequest, isLate } from '../request.ts'
import { requestNames } from '../words.ts'
import { FulfilForm } from './FulfilForm.tsx'

export type RequestPageProps = {
  readonly request: DataRequest
  readonly petition: Petition
  /** Where what is public of the matter is taken back; null when nothing is. */
  readonly publicHref: string | null
  readonly letters: readonly string[]
  readonly people: ReadonlyMap<string, string>
  readonly may: Readonly<Record<DataAction, boolean>>
  /** By how many days the law lets it be lengthened, once. */
  readonly extension: number | null
  readonly today: IsoDate
  readonly attempt: {
    readonly act: string
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  }
}

export const RequestPage = (props: RequestPageProps) => {
  const { request, petition, publicHref, people, may, today, attempt } = props
  const { decision } = request
  return (
    <>
      <PageHeading
        over={`Ý kiến ${request.code}`}
        title={`Yêu cầu ${requestNames[request.kind]}`}
        status={<Standing request={request} today={today} />}
        actions={
          <>
            <LinkButton variant="secondary" href={href(routes.petition, { id: petition.id })}>
              Mở ý kiến
            </LinkButton>
            {may['read-sheet'] && petition.erasedAt === null && (
              <LinkButton variant="secondary" href={href(routes.dataSheet, { petition: petition.id })}>
                Bản kê để in
              </LinkButton>
            )}
          </>
        }
      />
      {publicHref !== null && (request.kind === 'withdraw-consent' || request.kind === 'erase') && (
        <Notice tone="warning" title="Việc này đang được công khai">
          <p>
            Nếu bản công khai có lời hoặc ảnh của bà con, hãy <a href={publicHref}>mở bản công khai</a> để sửa
            hoặc thu hồi.
          </p>
        </Notice>
      )}
      <Card title="Yêu cầu">
        <DefinitionList
          items={[
            { term: 'Ai yêu cầu', value: request.askedBy },
            { term: 'Nhận biết', value: request.identifiedBy },
            { term: 'Nhận ngày', value: <Day date={request.receivedOn} /> },
            { term: 'Người ghi', value: people.get(request.recordedBy) ?? null },
            {
              term: 'Báo đã nhận',
              value: <DueDate due={request.acknowledge.due} done={request.acknowledgedOn} today={today} />,
            },
            { term: 'Cách tính', value: request.acknowledge.why },
            {
              term: 'Giải quyết',
              value:
                decision === null ? (
                  <DueDate due={request.answer.due} today={today} />
                ) : (
                  <Day date={request.answer.due} />
                ),
            },
            { term: 'Cách tính hạn giải quyết', value: request.answer.why },
            ...(request.extended === null
              ? []
              : [
                  {
                    term: 'Đã gia hạn',
                    value: `Ngày ${formatDate(request.extended.on)}, hạn đầu ${formatDate(request.extended.original)}. Lý do: ${request.extended.why}`,
                  },
                ]),
            ...(decision === null
              ? []
              : [
                  {
                    term: 'Kết quả',
                    value: `${decision.kind === 'done' ? 'Đã làm' : 'Từ chối'}, ${people.get(decision.by) ?? ''}, ${formatMoment(decision.at)}`,
                  },
                ]),
            ...(decision?.kind === 'refused'
              ? [
                  { term: 'Lý do', value: decision.reason },
                  { term: 'Căn cứ', value: decision.legalBasis },
                ]
              : []),
          ]}
        />
        {may.decide && decision === null && request.acknowledgedOn === null && (
          <PostButton action={href(routes.dataRequestAcknowledgement, { id: request.id })}>
            Đã báo cho bà con là đã nhận
          </PostButton>
        )}
        {attempt.act === 'acknowledge' &&
          attempt.errors.map(({ code, message }) => <p key={code}>{message}</p>)}
      </Card>
      {may.decide && decision === null && (
        <div class="stack">
          <FulfilForm {...props} />
          {attempt.act === 'extend' && (request.extended !== null || request.answer.due < today) && (
            <Refusals errors={attempt.errors} />
          )}
          {props.extension !== null && request.extended === null && request.answer.due >= today && (
            <ConfirmForm
              action={href(routes.dataRequestExtension, { id: request.id })}
              summary="Gia hạn một lần"
              question={`Luật cho thêm ${props.extension} ngày, một lần, tính từ hạn hiện nay. Phải báo cho bà con biết lý do.`}
              confirmLabel="Gia hạn"
              idPrefix="gia-han-"
              values={attempt.act === 'extend' ? attempt.values : {}}
              errors={attempt.act === 'extend' ? attempt.errors : []}
            >
              <TextArea name="reason" label="Vì sao cần thêm thời gian" required />
            </ConfirmForm>
          )}
          <ConfirmForm
            action={href(routes.dataRequestRefusal, { id: request.id })}
            summary="Từ chối yêu cầu"
            question="Chỉ từ chối khi luật cho phép, và phải trả lời bà con bằng văn bản."
            confirmLabel="Ghi từ chối"
            tone="danger"
            idPrefix="tu-choi-"
            values={attempt.act === 'refuse' ? attempt.values : {}}
            errors={attempt.act === 'refuse' ? attempt.errors : []}
          >
            <TextArea name="reason" label="Lý do" required />
            <TextField
              name="legalBasis"
              label="Căn cứ pháp luật"
              hint="Ví dụ: Luật Lưu trữ 2024, thời hạn lưu trữ hồ sơ khiếu nại"
              required
            />
          </ConfirmForm>
        </div>
      )}
    </>
  )
}

const Standing = ({ request, today }: { readonly request: DataRequest; readonly today: IsoDate }) => {
  if (request.decision?.kind === 'done') return <Status tone="success">Đã làm</Status>
  if (request.decision !== null) return <Status tone="neutral">Đã từ chối</Status>
  return isLate(request, today) ? (
    <Status tone="danger">Trễ hạn</Status>
  ) : (
    <Status tone="info">Đang chờ</Status>
  )
}
