import type { StandingRole } from '../account.ts'
import { roleNames } from '../messages.ts'

/** What a person does and where: "Thủ trưởng đơn vị, Công an phường". */
export const RoleList = ({ roles }: { roles: readonly StandingRole[] }) =>
  roles.length === 0 ? (
    <span class="muted">Chưa có vai trò nào</span>
  ) : (
    <ul class="plain-list">
      {roles.map((held) => (
        <li key={held.id}>{roleInUnit(held)}</li>
      ))}
    </ul>
  )

export const roleInUnit = (held: Pick<StandingRole, 'role' | 'unitName'>): string =>
  held.unitName === null ? roleNames[held.role] : `${roleNames[held.role]}, ${held.unitName}`
