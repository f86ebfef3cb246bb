import { formatLongDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import type { AgendaItem } from '../agenda.ts'
import type { Conference } from '../conference.ts'
import { AgendaTable } from './AgendaTable.tsx'

type Props = {
  readonly conference: Conference
  readonly agenda: readonly AgendaItem[]
  readonly issuer: readonly string[]
  readonly printed: string
}

/** One A4 sheet for every chair. */
export const AgendaSheet = ({ conference, agenda, issuer, printed }: Props) => (
  <>
    <div class="screen-only">
      <PageHeading
        title="Chương trình hội nghị"
        lead="Dùng lệnh in của trình duyệt; khổ giấy A4 dọc."
        actions={
          <LinkButton href={href(routes.conference, { id: conference.id })}>Quay lại hội nghị</LinkButton>
        }
      />
    </div>
    <PrintSheet
      issuer={issuer}
      title="CHƯƠNG TRÌNH"
      subtitle={`${conference.title}, ${conference.startsAt} ${formatLongDate(conference.heldOn)}, tại ${conference.place}`}
      printed={printed}
    >
      {conference.chairs.length > 0 && <p>Chủ trì: {conference.chairs.join('; ')}.</p>}
      <AgendaTable agenda={agenda} startsAt={conference.startsAt} />
    </PrintSheet>
  </>
)
