import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { RunOut } from '../destruction.ts'
import type { Destruction } from '../destruction-queries.ts'

type Props = {
  /** "ý kiến", "đơn". */
  readonly what: string
  readonly lead: string
  readonly action: string
  readonly hrefOf: (minute: Destruction) => string
  readonly runOut: readonly RunOut[]
  readonly minutes: readonly Destruction[]
  readonly today: IsoDate
  /** Set while the minute is looked at before confirming. */
  readonly seen: string | null
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** What has been kept long enough, and the minutes of what was destroyed. */
export const DestructionsPage = (view: Props) => (
  <>
    <PageHeading title={`Tiêu hủy ${view.what} hết thời hạn lưu trữ`} lead={view.lead} />
    {view.runOut.length === 0 ? (
      <Empty title={`Chưa có ${view.what} nào hết thời hạn lưu trữ`}>
        Khi một {view.what} đã giải quyết xong và hết số năm phải lưu, mã của nó hiện ở đây.
      </Empty>
    ) : (
      <Picking {...view} />
    )}
    {view.minutes.length > 0 && (
      <Card title="Biên bản đã lập">
        <Table<Destruction>
          caption="Biên bản tiêu hủy"
          columns={[
            { key: 'number', header: 'Số', nowrap: true, cell: ({ number }) => number },
            { key: 'on', header: 'Ngày', nowrap: true, cell: ({ heldOn }) => formatDate(heldOn) },
            { key: 'count', header: 'Số mã', align: 'end', cell: ({ codes }) => codes.length },
          ]}
          rows={view.minutes}
          rowKey={({ id }) => id}
          rowHref={view.hrefOf}
        />
      </Card>
    )}
  </>
)

/** Everything is ticked at first; whatever must be kept longer is left out. */
const Picking = ({ what, action, runOut, today, seen, values, errors }: Props) => {
  const picked = runOut.filter(({ code }) => ticked(values, code))
  return (
    <Card title={`${runOut.length} ${what} đã hết thời hạn`}>
      {seen !== null && (
        <Notice tone="warning" title="Xem kỹ trước khi tiêu hủy">
          <p>
            Biên bản ngày {typeof values['heldOn'] === 'string' ? values['heldOn'] : ''}, tiêu hủy{' '}
            {picked.length} {what}: {picked.map(({ code }) => code).join(', ')}. Lời, tên, liên hệ, tệp bị xóa
            hẳn, không lấy lại được. Biên bản giữ vĩnh viễn.
          </p>
        </Notice>
      )}
      <Form action={action} values={values} errors={errors}>
        <CheckboxGroup
          name="code"
          label="Tiêu hủy những mã này"
          hint="Bỏ đánh dấu mã nào còn cần giữ, ví dụ đang có thanh tra, khiếu kiện."
          required
          filterable
          value={runOut.map(({ code }) => code)}
          options={runOut.map(({ code, receivedOn, keptUntil }) => ({
            value: code,
            label: code,
            hint: `Nhận ${formatDate(receivedOn)}, lưu đến ${formatDate(keptUntil)}`,
          }))}
        />
        <DateField name="heldOn" label="Ngày tiêu hủy" value={today} required />
        <TextArea
          name="members"
          label="Người tham gia"
          hint="Mỗi người một dòng: họ tên, chức vụ"
          rows={4}
          required
        />
        {seen !== null && <input type="hidden" name="seen" value={seen} />}
        <FormActions>
          {seen !== null && (
            <Button name="step" value="confirm" tone="danger">
              Tiêu hủy và lập biên bản
            </Button>
          )}
          <Button name="step" value="preview" variant={seen === null ? 'primary' : 'secondary'}>
            {seen === null ? 'Xem trước biên bản' : 'Xem lại'}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}

const ticked = ({ code: chosen }: FormValues, code: string): boolean =>
  chosen === undefined || (typeof chosen === 'string' ? chosen === code : chosen.includes(code))
