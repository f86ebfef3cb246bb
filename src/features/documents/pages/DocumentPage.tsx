import type { ComponentChildren } from 'preact'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { Day } from '#ui/When.tsx'
import type { Refused } from '../context.ts'
import { mayFollow, nameOf, stateWords } from '../document.ts'
import { type DocumentKind, kinds } from '../kinds.ts'
import { stateTones, stepTones, stepWords } from '../messages.ts'
import type { DocumentAction } from '../policy.ts'
import type { DocumentView } from '../view-queries.ts'
import { Acts } from './Acts.tsx'
import { Comments } from './Comments.tsx'
import { Doubts } from './Doubts.tsx'
import { SignedCard } from './SignedCard.tsx'
import { sourceLink } from './source-link.ts'
import { Versions } from './Versions.tsx'

export type DocumentPageView = DocumentView & {
  readonly may: Readonly<Record<DocumentAction, boolean>>
  readonly reader: AccountId | null
  readonly today: IsoDate
  readonly refused: Refused | null
  readonly preview: ComponentChildren
}

/** One paper: what it says, where it stands, what to do next, what happened to it. */
export const DocumentPage = (view: DocumentPageView) => {
  const { document, may, steps } = view
  const id = { id: document.id }
  return (
    <>
      <PageHeading
        over={[kinds[document.kind].name, view.unitName].filter((part) => part !== null).join(' · ')}
        title={nameOf(document, kinds[document.kind].name)}
        lead={document.issued?.frozen.abstract ?? document.words.abstract}
        status={<Status tone={stateTones[document.state]}>{stateWords[document.state]}</Status>}
        actions={
          <>
            {may.edit && mayFollow(document.state, 'saved') && (
              <LinkButton href={href(routes.documentEdit, id)}>Sửa</LinkButton>
            )}
            {may.issue && document.state === 'issued' && document.unit === null && (
              <LinkButton
                variant="primary"
                href={href(routes.dispatchNew, {}, { loai: 'document', nguon: document.id })}
              >
                Gửi đi
              </LinkButton>
            )}
            {document.state === 'issued' && may.issue && document.unit === null && (
              <LinkButton variant="secondary" href={href(routes.exchangeNew, {}, { 'van-ban': document.id })}>
                Bàn giao ra ngoài
              </LinkButton>
            )}
            <LinkButton href={href(routes.documentPdf, id)} download>
              PDF
            </LinkButton>
            <LinkButton href={href(routes.documentDocx, id)} download>
              Word
            </LinkButton>
            {may.edit && document.type !== '' && document.state !== 'withdrawn' && (
              <LinkButton href={href(routes.documentMerge, id)}>Mỗi nơi một bản</LinkButton>
            )}
          </>
        }
      />
      <div class="document-desk">
        <div class="stack document-acts">
          <Doubts doubts={view.doubts} />
          <Acts {...view} />
          <SignedCard {...view} />
        </div>
        <section class="document-paper" aria-label="Văn bản">
          {view.preview}
        </section>
        <div class="stack document-rest">
          <Card title="Thông tin văn bản">
            <Facts {...view} />
          </Card>
          <Comments {...view} />
          <Card title="Các bản đã lưu">
            <Versions document={document} versions={view.versions} />
          </Card>
          <Card title="Đã diễn ra">
            <Timeline
              items={steps
                .map((step, at) => ({
                  key: String(at),
                  at: step.at,
                  who: step.by ?? 'Phần mềm',
                  what: `${stepWords[step.kind]} (bản ${step.version})`,
                  note: step.reason ?? undefined,
                  tone: stepTones[step.kind],
                }))
                .toReversed()}
            />
          </Card>
        </div>
      </div>
    </>
  )
}

const Facts = ({ document, letterhead, entry }: DocumentPageView) => {
  const { issued, source } = document
  const about = source === null ? null : sourceLink(source)
  return (
    <DefinitionList
      items={[
        { term: 'Nơi ký', value: `${letterhead.name} (${letterhead.signer})` },
        ...(isReport(document.kind)
          ? [
              {
                term: 'Số liệu',
                value: <a href={href(routes.reportOfDocument, { id: document.id })}>Xem số liệu đã chốt</a>,
              },
            ]
          : []),
        ...(about === null ? [] : [{ term: 'Soạn từ', value: <a href={about.href}>{about.words}</a> }]),
        ...(issued === null
          ? []
          : [
              { term: 'Ngày ban hành', value: <Day date={issued.on} /> },
              ...(entry === null
                ? []
                : [
                    {
                      term: 'Sổ văn bản đi',
                      value: <a href={href(routes.outgoingEntry, { entry })}>Xem dòng trong sổ</a>,
                    },
                  ]),
              { term: 'Mã kiểm tệp PDF', value: <Fingerprint of={issued.pdfSha256} /> },
              { term: 'Mã kiểm lời văn', value: <Fingerprint of={issued.textSha256} /> },
            ]),
      ]}
    />
  )
}

const isReport = (kind: DocumentKind): boolean =>
  kind === 'combined-report' || kind === 'periodic-report' || kind === 'unit-report'

const Fingerprint = ({ of }: { readonly of: string }) => <code class="fingerprint">{of}</code>
