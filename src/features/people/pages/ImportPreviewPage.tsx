import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import type { CheckedDraft } from '../import-check.ts'
import { type Draft, valuesOfDraft } from '../import-draft.ts'
import { roleNames } from '../messages.ts'
import type { Unit } from '../unit.ts'
import { ImportDraftCard } from './ImportDraftCard.tsx'

type Props = { drafts: readonly CheckedDraft[]; units: readonly Unit[]; errors?: readonly Refusal[] }

/** Everything the sheet said, to be corrected and decided line by line. The lines travel in the form itself; nothing is kept. */
export const ImportPreviewPage = ({ drafts, units, errors = [] }: Props) => {
  const unsure = drafts.filter(({ problems, doubts }) => problems.length + doubts.length > 0)
  const ready = drafts.filter((checked) => !unsure.includes(checked))
  const values = Object.assign({}, ...drafts.map(({ draft }) => valuesOfDraft(draft)))
  return (
    <>
      <PageHeading
        title="Xem trước danh sách"
        lead={`Đọc được ${drafts.length} người: ${ready.length} sẵn sàng, ${unsure.length} cần xem lại. Chưa tài khoản nào được tạo.`}
      />
      <Form action={href(routes.accountsImportConfirm)} values={values} errors={errors} guard>
        <div class="import-drafts">
          {unsure.map((checked) => (
            <ImportDraftCard key={checked.draft.line} checked={checked} units={units} />
          ))}
        </div>
        {ready.length > 0 && <ReadyTable drafts={ready.map(({ draft }) => draft)} units={units} />}
        <FormActions>
          <Button>Tạo các tài khoản đã đánh dấu</Button>
          <LinkButton variant="tertiary" href={href(routes.accountsImport)}>
            Thôi, chọn tệp khác
          </LinkButton>
        </FormActions>
      </Form>
    </>
  )
}

const ReadyTable = ({ drafts, units }: { drafts: readonly Draft[]; units: readonly Unit[] }) => {
  const unitNames = new Map(units.map((unit) => [unit.id, unit.name]))
  return (
    <Table
      caption={`Sẵn sàng (${drafts.length})`}
      showCaption
      rows={drafts}
      rowKey={(draft) => String(draft.line)}
      columns={[
        { key: 'included', header: 'Tạo', cell: (draft) => <Included draft={draft} />, nowrap: true },
        { key: 'line', header: 'Dòng', cell: (draft) => draft.line, align: 'end' },
        { key: 'name', header: 'Họ và tên', cell: (draft) => draft.name },
        { key: 'position', header: 'Chức danh', cell: (draft) => draft.position || '–' },
        {
          key: 'role',
          header: 'Vai trò',
          cell: (draft) => (draft.role === null ? '–' : roleNames[draft.role]),
        },
        {
          key: 'unit',
          header: 'Đơn vị',
          cell: (draft) => (draft.unit === null ? '–' : (unitNames.get(draft.unit) ?? '–')),
        },
        { key: 'phone', header: 'Điện thoại', cell: (draft) => draft.phone || '–', nowrap: true },
        { key: 'email', header: 'Thư điện tử', cell: (draft) => draft.email || '–' },
      ]}
    />
  )
}

const Included = ({ draft }: { draft: Draft }) => {
  const { [`included.${draft.line}`]: _, ...kept } = valuesOfDraft(draft)
  return (
    <>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      <input
        class="ds-input"
        type="checkbox"
        name={`included.${draft.line}`}
        value="1"
        checked={draft.included}
        aria-label={`Tạo tài khoản cho ${draft.name}`}
      />
    </>
  )
}
