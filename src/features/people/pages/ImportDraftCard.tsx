import { roles } from '#domain/actor.ts'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { CheckedDraft } from '../import-check.ts'
import { unreadField } from '../import-draft.ts'
import { roleNames } from '../messages.ts'
import type { Unit } from '../unit.ts'
import { unitOptions } from '../unit-options.ts'

type Props = { checked: CheckedDraft; units: readonly Unit[] }

/** A line that cannot be taken as it stands, with everything about it open to correction. */
export const ImportDraftCard = ({ checked: { draft, problems, doubts }, units }: Props) => (
  <Card title={`Dòng ${draft.line}: ${draft.name === '' ? 'chưa có tên' : draft.name}`}>
    <Notice tone={problems.length > 0 ? 'danger' : 'warning'}>
      <ul>
        {[...problems.map((problem) => problem.message), ...doubts].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
    {draft.unread.map((word) => (
      <input key={word} type="hidden" name={unreadField(draft)} value={word} />
    ))}
    <FieldRow>
      <TextField name={`name.${draft.line}`} label="Họ và tên" required />
      <TextField name={`position.${draft.line}`} label="Chức danh" />
    </FieldRow>
    <FieldRow>
      <SelectField
        name={`role.${draft.line}`}
        label="Vai trò"
        options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
        empty="Chọn vai trò"
        required
      />
      <ComboField
        name={`unit.${draft.line}`}
        label="Đơn vị"
        options={unitOptions(units)}
        empty="Không thuộc riêng đơn vị nào"
      />
    </FieldRow>
    <FieldRow>
      <TextField name={`phone.${draft.line}`} label="Điện thoại" inputmode="tel" />
      <TextField name={`email.${draft.line}`} label="Thư điện tử" inputmode="email" />
    </FieldRow>
    <TextField
      name={`signInName.${draft.line}`}
      label="Tên đăng nhập"
      hint="Để trống thì tự đặt."
      spellcheck={false}
    />
    <Checkbox name={`included.${draft.line}`} label="Tạo tài khoản cho người này" checked={draft.included} />
  </Card>
)
