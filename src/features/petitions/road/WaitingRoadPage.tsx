import { formatDate, formatMoment, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import type { Petition } from '../load-queries.ts'
import { originNames } from '../messages.ts'
import type { PetitionAction } from '../policy.ts'

type Props = {
  readonly petition: Petition
  readonly group: string | null
  /** Until when the person must be told, in writing, what becomes of it. */
  readonly tellBy: IsoDate
  readonly today: IsoDate
  readonly may: Readonly<Record<PetitionAction, boolean>>
  readonly issuer: readonly string[]
  readonly printed: string
}

/** Nothing has been done yet but to write it down: said honestly, with what comes next and until when. */
export const WaitingRoadPage = ({ petition, group, tellBy, today, may, issuer, printed }: Props) => (
  <>
    <div class="screen-only">
      <PageHeading
        over={`Ý kiến ${petition.code}`}
        title="Cả đường đi, từ lời dân đến kết quả"
        actions={
          <>
            {may.gather && (
              <LinkButton variant="primary" href={href(routes.dossierOfPetition, { id: petition.id })}>
                Lập hồ sơ
              </LinkButton>
            )}
            <LinkButton href={href(routes.petition, { id: petition.id })}>Mở ý kiến</LinkButton>
          </>
        }
      />
    </div>
    <PrintSheet issuer={issuer} title="ĐƯỜNG ĐI CỦA Ý KIẾN" subtitle={petition.code} printed={printed}>
      <ol class="road">
        <li>
          <h2>Người dân nói</h2>
          <p class="gathered-head">
            <strong>{petition.code}</strong>
            {petition.petitioner.name !== null && <span>{petition.petitioner.name}</span>}
            {group !== null && <span>{group}</span>}
            <span class="muted">
              {formatDate(petition.saidOn)}, {originNames[petition.origin].toLocaleLowerCase('vi')}
            </span>
          </p>
          <blockquote>{petition.text}</blockquote>
        </li>
        <li>
          <h2>Đã ghi nhận, đang chờ xếp vào hồ sơ</h2>
          <p>
            Vào sổ lúc {formatMoment(petition.receivedAt)}. Chưa có hồ sơ, chưa giao đơn vị nào. Báo cho bà
            con biết được tiếp nhận hay chuyển đi đâu: <DueDate due={tellBy} today={today} />
          </p>
        </li>
        {petition.answeredOnSpot !== null && (
          <li>
            <h2>Đã trả lời tại hội nghị</h2>
            <p class="as-typed">{petition.answeredOnSpot.answer}</p>
            {petition.answeredOnSpot.by !== null && <p class="muted">{petition.answeredOnSpot.by}</p>}
          </li>
        )}
        <li>
          <h2>Kết luận, chỉ đạo, kết quả, trả lời</h2>
          <p class="muted">Chưa có. Các bước này bắt đầu khi ý kiến vào hồ sơ.</p>
        </li>
      </ol>
    </PrintSheet>
  </>
)
