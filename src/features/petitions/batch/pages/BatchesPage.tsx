import { formatDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Empty } from '#ui/Empty.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { Moment } from '#ui/When.tsx'
import type { ConferenceChoice } from '../../register/choice-queries.ts'
import type { ListedBatch } from '../batch-queries.ts'

type Props = {
  readonly batches: readonly ListedBatch[]
  readonly conferences: readonly ConferenceChoice[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** Bring a summary report in, and what was brought in before. */
export const BatchesPage = ({ batches, conferences, values, errors }: Props) => (
  <>
    <PageHeading
      title="Bản tổng hợp của Mặt trận"
      lead="Đưa vào tệp tổng hợp ý kiến; máy tách thành từng ý kiến để xem trước. Chưa xác nhận thì chưa có ý kiến nào được tạo."
    />
    <Form
      action={href(routes.petitionBatches)}
      values={values}
      errors={errors}
      multipart
      draftKey="petition/batch"
    >
      {errors.some(({ field }) => field === 'againSeen') && (
        <Checkbox name="againSeen" label="Vẫn nhập tệp này lần nữa" required />
      )}
      <FileField
        name="file"
        label="Tệp tổng hợp"
        conditional
        hint={errors.length > 0 ? 'Nếu đã chọn tệp, xin chọn lại.' : undefined}
        accept=".docx,.doc,.xlsx,.csv,.pdf,.txt"
        acceptHint="Word, Excel, PDF có chữ, hoặc .csv"
        maxMegabytes={25}
      />
      <TextArea
        name="text"
        label="Hoặc dán nội dung vào đây"
        conditional
        hint="Mỗi ý kiến một dòng hoặc một gạch đầu dòng; giữ cả tiêu đề lĩnh vực nếu có."
        rows={6}
      />
      {conferences.length > 0 && (
        <SelectField
          name="conference"
          label="Chuẩn bị cho hội nghị"
          empty="Không gắn với hội nghị nào"
          options={conferences.map(({ id, title, heldOn }) => ({
            value: id,
            label: `${title} (${formatDate(heldOn)})`,
          }))}
        />
      )}
      <FormActions>
        <Button>Đọc và xem trước</Button>
      </FormActions>
    </Form>
    <Card title="Đã đưa vào">
      <Table
        caption="Các bản tổng hợp"
        columns={[
          { key: 'file', header: 'Tệp', cell: ({ fileName }) => fileName ?? 'Bản dán vào' },
          { key: 'at', header: 'Lúc', cell: ({ uploadedAt }) => <Moment at={uploadedAt} /> },
          { key: 'rows', header: 'Ý kiến', align: 'end', cell: ({ rows }) => formatNumber(rows) },
          {
            key: 'state',
            header: 'Tình trạng',
            cell: ({ state }) =>
              state === 'open' ? (
                <Status tone="warning">Chờ xác nhận</Status>
              ) : (
                <Status tone="success">Đã nhập vào sổ</Status>
              ),
          },
        ]}
        rows={batches}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.petitionBatch, { id })}
        empty={<Empty title="Chưa có bản tổng hợp nào" />}
      />
    </Card>
  </>
)
