import type { Refusal } from '#domain/result.ts'
import { type Topic, topicOptions } from '#features/calendar/index.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { itemKinds, type Template } from '../checklist.ts'
import { itemKindNames } from '../messages.ts'
import type { FormPageState } from './FormPage.tsx'

type ListProps = FormPageState & {
  readonly templates: readonly Template[]
  readonly topics: readonly Topic[]
  readonly mayChange: boolean
}

/** The ward's checklists by procedure. */
export const TemplatesPage = ({ templates, topics, mayChange, values, errors }: ListProps) => (
  <>
    <PageHeading
      title="Mẫu kiểm tra theo thủ tục"
      lead="Mỗi mẫu là những gì phải xem khi giải quyết một loại hồ sơ. Sửa mẫu không đổi các bảng đã mở."
    />
    <Table<Template>
      caption="Mẫu kiểm tra"
      columns={[
        { key: 'name', header: 'Mẫu', hideLabel: true, cell: (one) => one.name },
        {
          key: 'topic',
          header: 'Lĩnh vực',
          cell: (one) => topics.find(({ code }) => code === one.topicCode)?.name ?? '—',
        },
        { key: 'items', header: 'Nội dung', align: 'end', cell: (one) => one.items.length },
        {
          key: 'state',
          header: 'Tình trạng',
          cell: (one) =>
            one.closed ? (
              <Status tone="neutral">Thôi dùng</Status>
            ) : (
              <Status tone="success">Đang dùng</Status>
            ),
        },
      ]}
      rows={templates}
      rowKey={(one) => one.id}
      rowHref={(one) => href(routes.dossierTemplate, { id: one.id })}
      empty={<p class="muted">Chưa có mẫu nào.</p>}
    />
    {mayChange && (
      <Card title="Thêm mẫu">
        <Form action={href(routes.dossierTemplates)} values={values} errors={errors}>
          <NameFields topics={topics} />
          <FormActions>
            <Button>Thêm mẫu</Button>
          </FormActions>
        </Form>
      </Card>
    )}
  </>
)

const NameFields = ({ topics, template }: { topics: readonly Topic[]; template?: Template }) => (
  <FieldRow>
    <TextField name="name" label="Tên mẫu" value={template?.name ?? ''} required />
    <ComboField
      name="topic"
      label="Lĩnh vực"
      empty="Không riêng lĩnh vực nào"
      value={template?.topicCode ?? ''}
      options={topicOptions(topics)}
    />
  </FieldRow>
)

type PageProps = FormPageState & {
  readonly template: Template
  readonly topics: readonly Topic[]
  readonly mayChange: boolean
  readonly item: { readonly values: FormPageState['values']; readonly errors: readonly Refusal[] }
}

export const TemplatePage = ({ template, topics, mayChange, values, errors, item }: PageProps) => (
  <>
    <PageHeading
      over="Mẫu kiểm tra"
      title={template.name}
      actions={<LinkButton href={href(routes.dossierTemplates)}>Các mẫu khác</LinkButton>}
    />
    <Card title="Nội dung phải xem">
      {template.items.length === 0 && <p class="muted">Chưa có nội dung nào. Hãy thêm ở dưới.</p>}
      <ol class="dossier-papers">
        {template.items.map((one) => (
          <li key={one.id}>
            <div class="dossier-link">
              <p>
                {one.title}{' '}
                <span class="muted">
                  {itemKindNames[one.kind]}
                  {one.hint !== null && `. ${one.hint}`}
                </span>
              </p>
              {mayChange && (
                <PostButton
                  action={href(routes.dossierTemplateItemEnd, { id: template.id, item: one.id })}
                  variant="tertiary"
                  size="sm"
                  label={`Bỏ nội dung ${one.title}`}
                >
                  Bỏ
                </PostButton>
              )}
            </div>
          </li>
        ))}
      </ol>
      {mayChange && (
        <Form
          action={href(routes.dossierTemplateItems, { id: template.id })}
          idPrefix="nd-"
          values={item.values}
          errors={item.errors}
        >
          <FieldRow>
            <TextField name="title" label="Thêm nội dung" required />
            <SelectField
              name="kind"
              label="Loại"
              options={itemKinds.map((kind) => ({ value: kind, label: itemKindNames[kind] }))}
            />
          </FieldRow>
          <TextField name="hint" label="Ghi chú cho người xem" />
          <FormActions>
            <Button variant="secondary">Thêm nội dung</Button>
          </FormActions>
        </Form>
      )}
    </Card>
    {mayChange && (
      <Card title="Tên mẫu">
        <Form action={href(routes.dossierTemplate, { id: template.id })} values={values} errors={errors}>
          <NameFields topics={topics} template={template} />
          <Checkbox name="closed" label="Thôi dùng mẫu này" checked={template.closed} />
          <FormActions>
            <Button>Lưu</Button>
          </FormActions>
        </Form>
      </Card>
    )}
  </>
)
