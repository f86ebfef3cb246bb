import { formatPhone, type Phone } from '#domain/phone.ts'
import { Card } from '#ui/Card.tsx'
import { roleNames } from '../messages.ts'
import type { Officer } from '../unit-queries.ts'

/** Names, positions and telephone numbers for everyone in the office: whom to call. */
export const OfficersCard = ({ officers, group }: { officers: readonly Officer[]; group: boolean }) => (
  <Card title={group ? 'Người phụ trách tổ' : 'Người của đơn vị'}>
    {officers.length === 0 ? (
      <p class="muted">
        {group
          ? 'Chưa có tổ trưởng nào dùng hệ thống. Việc giao cho tổ này chưa có ai nhận.'
          : 'Chưa có người nào của đơn vị này dùng hệ thống. Việc giao cho đơn vị chưa có ai nhận.'}
      </p>
    ) : (
      <ul class="people-list">
        {officers.map((officer) => (
          <li key={officer.id}>
            <strong>{officer.name}</strong>
            <span>{officer.position ?? officer.roles.map((role) => roleNames[role]).join(', ')}</span>
            {officer.phone && <a href={`tel:${officer.phone}`}>{formatPhone(officer.phone as Phone)}</a>}
            {officer.substitute && <span class="muted">Hôm nay vắng mặt, {officer.substitute} làm thay</span>}
          </li>
        ))}
      </ul>
    )}
  </Card>
)
