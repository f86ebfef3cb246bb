import { formatDate, type IsoDate, weekdayName } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { stateOf } from '../conference.ts'
import type { ConferenceView } from '../page-queries.ts'
import type { ConferenceAction } from '../policy.ts'
import { ActsCard } from './ActsCard.tsx'
import { AgendaTable } from './AgendaTable.tsx'
import { DocumentsCard } from './DocumentsCard.tsx'
import { DutiesCard } from './DutiesCard.tsx'
import { PapersCard } from './PapersCard.tsx'
import { StateTag } from './StateTag.tsx'

export type ActAttempt = {
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  /** The form that was refused. */
  readonly act: string | null
}
type Props = ConferenceView & {
  readonly may: Readonly<Record<ConferenceAction, boolean>>
  readonly today: IsoDate
  readonly attempt: ActAttempt
}

/** Where one dialogue stands, what comes next, and what the law asks. */
export const ConferencePage = (props: Props) => {
  const { conference, agenda, duties, documents, people, captured, story, may, today, attempt } = props
  const { id, heldOn, startsAt, place, chairs, description, cancelled } = conference
  const state = stateOf(conference)
  const statute = duties.find(({ code }) => code === 'announce-conference')?.statute ?? ''
  return (
    <>
      <PageHeading
        over={`${startsAt} ${weekdayName(heldOn)}, ${formatDate(heldOn)}`}
        title={conference.title}
        status={<StateTag state={state} />}
        actions={
          <>
            {may.attend && state === 'open' && (
              <LinkButton href={href(routes.capture, { id })} variant="primary">
                Ghi ý kiến
              </LinkButton>
            )}
            {may.manage && state !== 'planned' && state !== 'cancelled' && (
              <LinkButton href={href(routes.dossierConference, { id })}>Lập mục kết luận</LinkButton>
            )}
            {may.project && (state === 'open' || state === 'announced') && (
              <LinkButton href={href(routes.projector, { id })}>Trình chiếu</LinkButton>
            )}
          </>
        }
      />
      {cancelled !== null && (
        <Notice tone="danger" title="Hội nghị đã hủy">
          <p>{cancelled.reason}</p>
        </Notice>
      )}
      {may.manage && <ActsCard conference={conference} statute={statute} today={today} attempt={attempt} />}
      <div class="columns">
        <DutiesCard duties={duties} />
        <Card
          title="Thời gian, địa điểm"
          actions={
            may.manage &&
            (state === 'planned' || state === 'announced') && (
              <LinkButton size="sm" href={href(routes.conferenceEdit, { id })} label="Sửa hội nghị">
                Sửa
              </LinkButton>
            )
          }
        >
          <DefinitionList
            items={[
              { term: 'Bắt đầu', value: `${startsAt} ${weekdayName(heldOn)}, ngày ${formatDate(heldOn)}` },
              { term: 'Nơi họp', value: place },
              { term: 'Chủ trì', value: chairs.length === 0 ? null : chairs.join('; ') },
              { term: 'Đại biểu', value: <People id={id} people={people} list={may['see-delegates']} /> },
              { term: 'Ý kiến ghi tại hội nghị', value: capturedWords(captured) },
            ]}
          />
          {description !== null && <p class="as-typed">{description}</p>}
        </Card>
      </div>
      <Card
        title="Chương trình"
        actions={
          agenda.length > 0 && (
            <LinkButton size="sm" icon="print" href={href(routes.conferenceAgenda, { id })}>
              In chương trình
            </LinkButton>
          )
        }
      >
        <AgendaTable agenda={agenda} startsAt={startsAt} />
      </Card>
      {may.manage && <PapersCard conference={conference} />}
      <DocumentsCard conference={conference} documents={documents} mayAdd={may.manage} attempt={attempt} />
      <Card title="Diễn biến">
        <Timeline
          items={story.toReversed().map(({ seq, ...step }) => ({
            key: String(seq),
            ...step,
          }))}
        />
      </Card>
    </>
  )
}

const People = ({
  id,
  people,
  list,
}: {
  readonly id: string
  readonly people: ConferenceView['people']
  readonly list: boolean
}) => {
  const words =
    people.invited === 0
      ? 'Chưa có danh sách'
      : `${people.invited} người${people.present > 0 ? `, ${people.present} có mặt` : ''}${people.late > 0 ? `, trong đó ${people.late} đến muộn` : ''}`
  return list ? <a href={href(routes.delegates, { id })}>{words}</a> : words
}

const capturedWords = ({ open, sealed }: ConferenceView['captured']): string =>
  open + sealed === 0
    ? 'Chưa có'
    : `${open} ý kiến${sealed > 0 ? ` và ${sealed} ý kiến hạn chế đã niêm phong` : ''}`
