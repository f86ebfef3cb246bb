import type { Role } from '#domain/actor.ts'
import { roleNames } from './messages.ts'
import { roleFits, type UnitKind } from './unit.ts'

/** Why the role cannot be held in a unit of this kind (null: in no unit); null when it can. */
export function unfitRole(role: Role, kind: UnitKind | null): string | null {
  if (roleFits(role, kind)) return null
  if (role === 'group-head') return `Vai trò "${roleNames[role]}" cần chọn một tổ dân phố.`
  if (kind === null) return `Vai trò "${roleNames[role]}" cần chọn đơn vị.`
  return `Vai trò "${roleNames[role]}" không giao được cho đơn vị này. Xin chọn đơn vị khác.`
}
