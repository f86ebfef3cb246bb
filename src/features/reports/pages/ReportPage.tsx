import { formatMoment } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { documentName, documentStateTones, documentStateWords } from '#features/documents/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { kindNames } from '../messages.ts'
import type { ReportAction } from '../policy.ts'
import type { ReportView } from '../view-queries.ts'
import { Edits } from './Edits.tsx'
import { Figures } from './Figures.tsx'
import { HandIn } from './HandIn.tsx'

export type Refused = {
  readonly act: 'hand-in' | 'receive'
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export type ReportPageView = ReportView & {
  readonly may: Readonly<Record<ReportAction, boolean>>
  /** The directive still waits for this report. */
  readonly awaited: boolean
  readonly books: readonly { readonly id: string; readonly name: string }[]
  readonly refused: Refused | null
}

/** A report as an account of figures: each leads to its rows; the paper itself has its own page. */
export const ReportPage = (view: ReportPageView) => {
  const { report, document, by } = view
  return (
    <>
      <PageHeading
        over={kindNames[report.kind]}
        title={report.title}
        status={
          <Status tone={documentStateTones[document.state]}>
            {document.state === 'issued' ? documentName(document) : documentStateWords[document.state]}
          </Status>
        }
        lead={`Số liệu chốt lúc ${formatMoment(report.asOf)}${by === null ? '' : `, ${by} lập`}.`}
        actions={<LinkButton href={href(routes.document, { id: document.id })}>Mở văn bản</LinkButton>}
      />
      {report.kind === 'unit-report' && <HandIn {...view} />}
      <Card title="Lời văn và số liệu">
        <Edits edits={view.edits} />
      </Card>
      <Figures report={report} figures={view.figures} />
    </>
  )
}
