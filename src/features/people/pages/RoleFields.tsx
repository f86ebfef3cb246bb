import { roles } from '#domain/actor.ts'
import { ComboField } from '#ui/ComboField.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { roleNames } from '../messages.ts'
import type { Unit } from '../unit.ts'
import { unitOptions } from '../unit-options.ts'

export const RoleFields = ({ units }: { units: readonly Unit[] }) => (
  <>
    <SelectField
      name="role"
      label="Vai trò"
      hint="Một người có thể giữ nhiều vai trò; các vai trò khác thêm sau ở trang của người đó."
      options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
      empty="Chọn vai trò"
      required
    />
    <ComboField
      name="unit"
      label="Ở đơn vị"
      conditional
      hint="Cần chọn với thủ trưởng, cán bộ đơn vị và tổ trưởng; các vai trò khác có thể để trống."
      options={unitOptions(units)}
      empty="Không thuộc riêng đơn vị nào"
    />
  </>
)
