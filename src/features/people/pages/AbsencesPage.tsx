import type { AccountId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Day } from '#ui/When.tsx'
import type { Absence } from '../absence-queries.ts'

export type AbsenceRow = Absence & { readonly isNow: boolean; readonly mayCancel: boolean }
type Props = {
  rows: readonly AbsenceRow[]
  people: readonly { readonly id: AccountId; readonly name: string; readonly position: string | null }[]
  me: AccountId
  mayRecordForOthers: boolean
  refused?: { form: 'record' | 'cancel'; values: Values; errors: readonly Refusal[] }
}

export const AbsencesPage = (props: Props) => (
  <>
    <PageHeading
      title="Vắng mặt và người làm thay"
      lead="Trong những ngày ghi dưới đây, người làm thay được làm mọi việc của người vắng, trừ việc quản trị hệ thống; mỗi việc đều ghi rõ ai làm thay ai."
    />
    {props.refused?.form === 'cancel' && <ErrorSummary errors={props.refused.errors} />}
    <Table
      caption="Các lần vắng mặt đang có hiệu lực và sắp tới"
      rows={props.rows}
      rowKey={(row) => row.id}
      empty={<Empty title="Không có ai vắng mặt">Khi đi công tác hoặc nghỉ phép, hãy ghi ở dưới.</Empty>}
      columns={[
        { key: 'who', header: 'Người vắng', cell: (row) => row.accountName },
        { key: 'substitute', header: 'Người làm thay', cell: (row) => row.substituteName },
        {
          key: 'period',
          header: 'Thời gian',
          cell: (row) => (
            <>
              <Day date={row.from} /> đến hết <Day date={row.to} />{' '}
              {row.isNow && <Status tone="info">Hôm nay</Status>}
            </>
          ),
        },
        { key: 'reason', header: 'Lý do', cell: (row) => row.reason ?? '–' },
        { key: 'acts', header: 'Thao tác', acts: true, cell: Cancel },
      ]}
    />
    <Card title="Ghi một lần vắng mặt">
      <RecordForm {...props} />
    </Card>
  </>
)

const Cancel = (row: AbsenceRow) =>
  row.mayCancel ? (
    <PostButton
      action={href(routes.absenceCancel, { id: row.id })}
      size="sm"
      label={`Hủy lần vắng mặt của ${row.accountName}`}
    >
      Hủy
    </PostButton>
  ) : (
    '–'
  )

const RecordForm = ({ people, me, mayRecordForOthers, refused }: Props) => {
  const options = people.map((person) => ({
    value: person.id,
    label: person.position === null ? person.name : `${person.name}, ${person.position}`,
  }))
  const own = refused?.form === 'record' ? refused : undefined
  return (
    <Form action={href(routes.absences)} values={own?.values} errors={own?.errors}>
      {mayRecordForOthers ? (
        <ComboField name="account" label="Người vắng" options={options} value={me} required />
      ) : (
        <input type="hidden" name="account" value={me} />
      )}
      <ComboField
        name="substitute"
        label="Người làm thay"
        options={options.filter(({ value }) => mayRecordForOthers || value !== me)}
        required
      />
      <FieldRow>
        <DateField name="from" label="Từ ngày" required />
        <DateField name="to" label="Đến hết ngày" required />
      </FieldRow>
      <TextField name="reason" label="Lý do" hint="Ví dụ: đi công tác, nghỉ phép." />
      <FormActions>
        <Button>Ghi vắng mặt</Button>
      </FormActions>
    </Form>
  )
}
