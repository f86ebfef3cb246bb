import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import type { DossierView } from '../view-queries.ts'
import { Answers, CitizenSays, Conclusions, Matter, Orders, Outcome, Said } from './RoadStops.tsx'

type Props = {
  readonly view: DossierView
  readonly issuer: readonly string[]
  readonly printed: string
  readonly today: IsoDate
}

/** The whole line in one reading: what was said, the dossier, the clause, the directive and what it must bring, the answer, the citizen's word. */
export const RoadPage = ({ view, issuer, printed, today }: Props) => {
  const { dossier } = view
  return (
    <>
      <div class="screen-only">
        <PageHeading
          over={`Hồ sơ ${dossier.code}`}
          title="Cả đường đi, từ lời dân đến kết quả"
          lead={dossier.title}
          actions={<LinkButton href={href(routes.dossier, { id: dossier.id })}>Mở hồ sơ</LinkButton>}
        />
      </div>
      <PrintSheet
        issuer={issuer}
        title="ĐƯỜNG ĐI CỦA Ý KIẾN"
        subtitle={`${dossier.code}: ${dossier.title}`}
        printed={printed}
      >
        <ol class="road">
          <Said view={view} today={today} />
          <Matter view={view} today={today} />
          <Conclusions view={view} today={today} />
          <Orders view={view} today={today} />
          <Outcome view={view} today={today} />
          <Answers view={view} today={today} />
          <CitizenSays view={view} today={today} />
        </ol>
      </PrintSheet>
    </>
  )
}
