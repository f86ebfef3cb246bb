import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Destruction } from '../destruction-queries.ts'

type Props = {
  readonly codes: readonly string[]
  readonly minutes: readonly Destruction[]
  readonly today: IsoDate
  /** Set while the minute is looked at before confirming. */
  readonly seen: string | null
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** What has been kept long enough, and the minutes of what was destroyed. */
export const DestructionsPage = ({ codes, minutes, today, seen, values, errors }: Props) => (
  <>
    <PageHeading
      title="Tiêu hủy ý kiến hết thời hạn lưu trữ"
      lead="Ý kiến có hồ sơ còn đang giải quyết không nằm ở đây. Mỗi biên bản nhiều nhất 500 ý kiến."
    />
    {codes.length === 0 ? (
      <Empty title="Chưa có ý kiến nào hết thời hạn lưu trữ" />
    ) : (
      <Card title={`${codes.length} ý kiến đã hết thời hạn`}>
        <p>{codes.join(', ')}</p>
        {seen !== null && (
          <Notice tone="warning" title="Xem kỹ trước khi tiêu hủy">
            <p>
              Biên bản ngày {formatDay(values.heldOn)}, tiêu hủy {codes.length} ý kiến kể trên. Lời, tên, liên
              hệ, tệp bị xóa hẳn, không lấy lại được. Biên bản giữ vĩnh viễn.
            </p>
          </Notice>
        )}
        <Form action={href(routes.destructions)} values={values} errors={errors}>
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
    )}
    {minutes.length > 0 && (
      <Card title="Biên bản đã lập">
        <Table<Destruction>
          caption="Biên bản tiêu hủy"
          columns={[
            { key: 'number', header: 'Số', nowrap: true, cell: ({ number }) => number },
            { key: 'on', header: 'Ngày', nowrap: true, cell: ({ heldOn }) => formatDate(heldOn) },
            { key: 'count', header: 'Số ý kiến', align: 'end', cell: ({ codes: of }) => of.length },
          ]}
          rows={minutes}
          rowKey={({ id }) => id}
          rowHref={({ id }) => href(routes.destruction, { id })}
        />
      </Card>
    )}
  </>
)

/** As typed, or as the form read it. */
const formatDay = (day: FormValues[string] | undefined): string => (typeof day === 'string' ? day : '')
