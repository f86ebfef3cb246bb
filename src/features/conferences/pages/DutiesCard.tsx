import { formatDate } from '#domain/date.ts'
import { printDerivation } from '#domain/derivation.ts'
import { Card } from '#ui/Card.tsx'
import { Status } from '#ui/Status.tsx'
import type { Duty } from '../duty.ts'

/** What the law asks because this conference takes place, by when, and whether it was done. */
export const DutiesCard = ({ duties }: { readonly duties: readonly Duty[] }) => (
  <Card title="Việc luật yêu cầu">
    <ul class="duties">
      {duties.map((duty) => (
        <li key={duty.code}>
          <p class="duty-head">
            <strong>{duty.title}</strong> <DutyState {...duty} />
          </p>
          <p>Chậm nhất ngày {formatDate(duty.lastDay)}.</p>
          <details class="more">
            <summary>Căn cứ và cách tính ngày</summary>
            <p>{duty.statute}</p>
            <p class="muted">{printDerivation(duty.derivation)}.</p>
          </details>
        </li>
      ))}
    </ul>
  </Card>
)

const DutyState = (duty: Duty) => {
  switch (duty.state) {
    case 'done':
      return duty.lateBy === 0 ? (
        <Status tone="success">{`Đã làm ngày ${formatDate(duty.on)}, đúng hạn`}</Status>
      ) : (
        <Status tone="warning">{`Đã làm ngày ${formatDate(duty.on)}, muộn ${duty.lateBy} ngày`}</Status>
      )
    case 'dropped':
      return <Status tone="neutral">Không còn phải làm</Status>
    case 'open':
      if (duty.daysLeft < 0) return <Status tone="danger">{`Quá hạn ${-duty.daysLeft} ngày`}</Status>
      return (
        <Status tone={duty.daysLeft <= 3 ? 'warning' : 'neutral'}>
          {duty.daysLeft === 0 ? 'Hạn hôm nay' : `Còn ${duty.daysLeft} ngày`}
        </Status>
      )
  }
}
