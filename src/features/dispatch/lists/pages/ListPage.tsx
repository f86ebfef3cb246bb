import type { Refusal } from '#domain/result.ts'
import { type Unit, unitKindNames, unitKinds } from '#features/people/index.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { RecipientList } from '../list-queries.ts'

type Props = {
  readonly list: RecipientList | null
  readonly units: readonly Unit[]
  readonly values: Values
  readonly errors: readonly Refusal[]
}

/** One list: whole kinds of units, single ones, bodies outside. */
export const ListPage = ({ list, units, values, errors }: Props) => (
  <>
    <PageHeading over="Danh sách nơi nhận" title={list?.name ?? 'Danh sách mới'} />
    <Card>
      <Form
        action={list === null ? href(routes.recipientListNew) : href(routes.recipientList, { list: list.id })}
        values={values}
        errors={errors}
        markOptional={false}
        guard
      >
        <input type="hidden" name="version" value={first(values['version'])} />
        <TextField name="name" label="Tên danh sách" hint="Ví dụ: Các chi bộ; Các trường học" required />
        <CheckboxGroup
          name="follows"
          label="Gồm mọi nơi thuộc loại"
          hint="Nơi mới lập tự vào danh sách, nơi thôi hoạt động tự ra."
          options={unitKinds.map((kind) => ({ value: kind, label: unitKindNames[kind] }))}
        />
        <CheckboxGroup name="units" label="Và những nơi này" options={namedOptions(units)} filterable />
        <TextArea
          name="bodies"
          label="Nơi nhận ngoài phường, chi bộ, trường học"
          hint="Mỗi dòng một nơi. Những nơi này không có tài khoản, ký nhận trên giấy."
          rows={4}
        />
        {list !== null && <Checkbox name="closed" label="Thôi dùng danh sách này" />}
        <FormActions>
          <Button>Lưu</Button>
          <LinkButton href={href(routes.recipientLists)} variant="tertiary">
            Quay lại
          </LinkButton>
        </FormActions>
      </Form>
    </Card>
  </>
)

const first = (value: Values[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? '0'))
