import type { WorkingCalendar } from '#domain/calendar.ts'
import { formatMoment, type IsoDate, timeInVietnam } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { Moment } from '#ui/When.tsx'
import { ClockList } from '../../pages/ClockList.tsx'
import type { LegalTerm } from '../../terms/term.ts'
import { decisionNames, purposes, type Restricted, reasonNames } from '../restricted.ts'
import type { Opened, Viewing } from '../restricted-queries.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { OpenedWords } from './OpenedWords.tsx'

export type RestrictedView = {
  readonly facts: Restricted
  readonly viewings: readonly Viewing[]
  /** Null while the seal is closed to this person. */
  readonly opened: Opened | null
  readonly people: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, string>
  readonly calendar: WorkingCalendar
  readonly clocks: readonly LegalTerm[]
  readonly today: IsoDate
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const RestrictedPage = (view: RestrictedView) => {
  const { facts, opened, viewings, people, calendar, today } = view
  return (
    <>
      <PageHeading
        over={reasonNames[facts.reason]}
        title={`Đơn ${facts.code}`}
        status={
          facts.decided === null ? (
            <Status tone="warning">Chờ xử lý</Status>
          ) : (
            <Status tone="success">{decisionNames[facts.decided.as]}</Status>
          )
        }
      />
      {facts.destroyedAt !== null ? (
        <Notice>
          {view.errors.map(({ code, message }) => (
            <p key={code} role="alert">
              {message}
            </p>
          ))}
          <p>Đơn đã tiêu hủy lúc {formatMoment(facts.destroyedAt)}. Không ai đọc lại được.</p>
        </Notice>
      ) : opened === null ? (
        <Opening {...view} />
      ) : (
        <>
          <Notice tone="warning">
            <p>
              Đơn đang mở đến {timeInVietnam(opened.until)}. Không chép, chụp, in hay kể lại cho người không
              có trách nhiệm (Luật Tố cáo 2018, Điều 8).
            </p>
          </Notice>
          <OpenedWords id={facts.id} opened={opened} units={view.units} />
          {facts.releasedAs === null && <DecisionForm {...view} />}
        </>
      )}
      <div class="columns">
        <Card title="Thời hạn theo luật">
          <ClockList clocks={view.clocks} receivedAt={facts.receivedAt} calendar={calendar} today={today} />
        </Card>
        <Card title="Những lần mở đơn">
          {viewings.length === 0 ? (
            <p class="muted">Chưa ai mở đơn này.</p>
          ) : (
            <ul class="viewings">
              {viewings.map(({ id, by, at, purpose }) => (
                <li key={id}>
                  <strong>{people.get(by) ?? 'Người được giao'}</strong>, <Moment at={at} />: {purpose}
                </li>
              ))}
            </ul>
          )}
          <DefinitionList
            items={[
              { term: 'Nhận lúc', value: <Moment at={facts.receivedAt} /> },
              {
                term: 'Người ghi',
                value: facts.enteredBy === null ? 'Người dân tự gửi' : people.get(facts.enteredBy),
              },
              ...(facts.decided === null
                ? []
                : [
                    {
                      term: 'Xử lý',
                      value: `${people.get(facts.decided.by) ?? ''}, ${formatMoment(facts.decided.at)}`,
                    },
                  ]),
            ]}
          />
        </Card>
      </div>
    </>
  )
}

const Opening = ({ facts, values, errors }: RestrictedView) => (
  <Card title="Đơn đang niêm phong">
    <Form action={href(routes.restrictedOpening, { id: facts.id })} values={values} errors={errors}>
      <SelectField
        name="purpose"
        label="Mở đơn để làm gì"
        required
        empty="Chọn mục đích"
        options={purposes.map((purpose) => ({ value: purpose, label: purpose }))}
      />
      <FormActions>
        <Button>Mở đơn</Button>
      </FormActions>
    </Form>
    <p class="muted">Tên người mở, giờ mở và mục đích được ghi lại và không xóa được.</p>
  </Card>
)
