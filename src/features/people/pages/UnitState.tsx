import { formatDate, type IsoDate } from '#domain/date.ts'
import { Status } from '#ui/Status.tsx'
import type { Unit } from '../unit.ts'

type Props = { unit: Pick<Unit, 'validFrom' | 'validTo'>; today: IsoDate; onlyWhenNotOpen?: boolean }

export function UnitState({ unit, today, onlyWhenNotOpen }: Props) {
  if (unit.validTo !== null && unit.validTo < today)
    return <Status tone="neutral">{`Đã thôi hoạt động từ sau ${formatDate(unit.validTo)}`}</Status>
  if (unit.validFrom !== null && unit.validFrom > today)
    return <Status tone="info">{`Hoạt động từ ${formatDate(unit.validFrom)}`}</Status>
  if (unit.validTo !== null)
    return <Status tone="warning">{`Hoạt động đến hết ${formatDate(unit.validTo)}`}</Status>
  return onlyWhenNotOpen ? null : <Status tone="success">Đang hoạt động</Status>
}
