import { href, routes } from '#routes'
import { type Option, type OptionGroup, SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Directive } from '../directive.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & {
  directive: Directive
  topics: readonly (Option | OptionGroup)[]
  /** The version the person has seen: the one posted, or the present one when told of a newer. */
  version: string
}

export const EditPage = ({ directive, topics, version, ...state }: Props) => (
  <FormPage
    {...state}
    directive={directive}
    title="Sửa tên việc và lĩnh vực"
    lead="Lời trích thông báo, đơn vị và hạn không đổi ở đây."
    action={href(routes.directiveEdit, { id: directive.id })}
    submit="Lưu"
  >
    <input type="hidden" name="version" value={version} />
    <TextArea name="title" label="Tên việc" rows={3} maxlength={500} value={directive.title} required />
    <SelectField
      name="topic"
      label="Lĩnh vực"
      options={topics}
      value={directive.topicCode ?? ''}
      empty="Chưa xếp"
    />
  </FormPage>
)
