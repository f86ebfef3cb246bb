import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { codeLists, type ExchangeCode, listNames } from '../codes.ts'
import { ExchangeTabs } from './ExchangeTabs.tsx'

type Refused = { readonly values: FormValues; readonly errors: readonly Refusal[] } | null
type Props = { readonly codes: readonly ExchangeCode[]; readonly mayKeep: boolean; readonly refused: Refused }

/** What a package writes for each type, urgency and so on; to be compared by somebody who has the guide of the axis. */
export const CodesPage = ({ codes, mayKeep, refused }: Props) => (
  <>
    <PageHeading
      title="Mã trao đổi"
      lead="Các mã này theo phần mềm đã có, chưa đối chiếu với văn bản chính thức. Có hướng dẫn của trục liên thông thì sửa cho đúng và đánh dấu đã đối chiếu."
    />
    <ExchangeTabs current="codes" />
    {codeLists.map((list) => (
      <Card key={list} title={listNames[list]}>
        <Table
          caption={listNames[list]}
          columns={columnsOf(mayKeep, refused)}
          rows={codes.filter((one) => one.list === list)}
          rowKey={({ key }) => key}
        />
      </Card>
    ))}
  </>
)

const columnsOf = (mayKeep: boolean, refused: Refused): readonly Column<ExchangeCode>[] => [
  { key: 'name', header: 'Tên', cell: ({ name }) => name },
  { key: 'code', header: 'Mã', nowrap: true, cell: ({ code }) => <code>{code}</code> },
  { key: 'detail', header: 'Mã chi tiết', nowrap: true, cell: ({ detail }) => detail ?? '—' },
  {
    key: 'verified',
    header: 'Đối chiếu',
    nowrap: true,
    cell: ({ verified }) =>
      verified ? <Status tone="success">Đã đối chiếu</Status> : <Status tone="warning">Chưa</Status>,
  },
  ...(mayKeep
    ? [
        {
          key: 'edit',
          header: 'Sửa',
          acts: true,
          hideLabel: true,
          cell: (one: ExchangeCode) => <Edit code={one} refused={refused} />,
        },
      ]
    : []),
]

function Edit({ code, refused }: { readonly code: ExchangeCode; readonly refused: Refused }) {
  const mine = refused?.values['list'] === code.list && refused.values['key'] === code.key ? refused : null
  const values = {
    code: code.code,
    detail: code.detail ?? '',
    ...(code.verified ? { verified: '1' } : {}),
  }
  return (
    <ConfirmForm
      action={href(routes.exchangeCodes)}
      summary="Sửa"
      question={`Mã ghi trong gói cho “${code.name}”.`}
      confirmLabel="Lưu"
      idPrefix={`${code.list}-${code.key.replace(/\s/gu, '-')}-`}
      values={mine?.values ?? values}
      errors={mine?.errors ?? []}
    >
      <input type="hidden" name="list" value={code.list} />
      <input type="hidden" name="key" value={code.key} />
      <FieldRow>
        <TextField name="code" label="Mã" required size={6} />
        <TextField name="detail" label="Mã chi tiết" size={6} />
      </FieldRow>
      <Checkbox name="verified" label="Đã đối chiếu với hướng dẫn" />
    </ConfirmForm>
  )
}
