import { href, routes } from '#routes'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import type { Values } from '#ui/form-state.ts'
import type { Option } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'

export type RecipientChoices = {
  readonly lists: readonly Option[]
  readonly units: readonly Option[]
  readonly groups: readonly Option[]
}

/** Who gets the paper: whole lists with one tick, single units and groups, bodies outside by name. Whoever is chosen twice gets it once. */
export const RecipientFields = ({
  choices,
  values,
}: {
  readonly choices: RecipientChoices
  readonly values: Values
}) => {
  const chosen = values['units'] ?? []
  const isOpen = (options: readonly Option[]) => options.some(({ value }) => chosen.includes(value))
  return (
    <>
      <CheckboxGroup
        name="lists"
        label="Gửi cả danh sách"
        hint="Nơi có trong nhiều danh sách chỉ nhận một lần."
        options={choices.lists}
      />
      <p class="muted">
        <a href={href(routes.recipientLists)}>Xem, sửa các danh sách nơi nhận</a>
      </p>
      <details class="more" open={isOpen(choices.units)}>
        <summary>Chọn từng cơ quan, đơn vị</summary>
        <CheckboxGroup name="units" label="Cơ quan, đơn vị" options={choices.units} filterable />
      </details>
      <details class="more" open={isOpen(choices.groups)}>
        <summary>Chọn từng tổ dân phố</summary>
        <CheckboxGroup name="units" label="Tổ dân phố" options={choices.groups} filterable />
      </details>
      <TextArea
        name="bodies"
        label="Nơi nhận ngoài phường"
        hint="Mỗi dòng một nơi, ví dụ: Văn phòng Thành ủy. Những nơi này ký nhận trên giấy."
        rows={3}
      />
    </>
  )
}
