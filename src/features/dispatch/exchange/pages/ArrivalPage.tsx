import { SameNotice } from '#features/registers/index.ts'
import { href, routes } from '#routes'
import { type Attachment, Attachments } from '#ui/Attachments.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Day, Moment } from '#ui/When.tsx'
import { type Arrival, type ArrivalFacts, stateOf, suggestionOf } from '../in/arrival.ts'
import { arrivalStates } from './ArrivalsPage.tsx'
import { Entering, type EnteringProps } from './Entering.tsx'

type Props = EnteringProps & {
  /** Other uploads of the same package or message. */
  readonly twins: readonly Arrival[]
  /** The package as it came. */
  readonly file: Attachment | null
  readonly mayTake: boolean
}

/** What a package says, what is doubtful in it, and the way into the register. */
export const ArrivalPage = (props: Props) => {
  const { arrival, twins, file, mayTake } = props
  const state = stateOf(arrival)
  const { words, tone } = arrivalStates[state]
  return (
    <>
      <PageHeading
        over={arrival.fileName}
        title={arrival.facts.subject ?? 'Gói không ghi trích yếu'}
        status={<Status tone={tone}>{words}</Status>}
      />
      {arrival.incoming !== null && (
        <Notice tone="success">
          Gói này đã{' '}
          <a href={href(routes.incomingDocument, { document: arrival.incoming })}>vào sổ văn bản đến</a>.
        </Notice>
      )}
      {arrival.dropReason !== null && <Notice>Đã bỏ: {arrival.dropReason}</Notice>}
      <Doubts facts={arrival.facts} />
      <Twins twins={twins} />
      <SameNotice same={props.same} />
      <Card title="Gói nói gì">
        <Facts facts={arrival.facts} />
      </Card>
      <Card title="Tệp trong gói">
        <ul>
          {arrival.facts.files.map(({ name, refused }) => (
            <li key={name}>
              {name}
              {refused !== null && <span class="muted"> (không vào sổ: {refused})</span>}
            </li>
          ))}
        </ul>
        {file !== null && <Attachments items={[file]} />}
      </Card>
      {state === 'waiting' && mayTake && <Entering {...props} />}
    </>
  )
}

const Doubts = ({ facts: { doubts } }: { readonly facts: ArrivalFacts }) =>
  doubts.length === 0 ? null : (
    <Notice tone="warning" title="Cần xem lại">
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </Notice>
  )

const Twins = ({ twins }: { readonly twins: readonly Arrival[] }) =>
  twins.length === 0 ? null : (
    <Notice tone="warning" title="Gói này đã mở trước đây">
      <ul>
        {twins.map((one) => (
          <li key={one.id}>
            <a href={href(routes.exchangeArrival, { arrival: one.id })}>{one.fileName}</a>, mở lúc{' '}
            <Moment at={one.cameAt} />: {arrivalStates[stateOf(one)].words}
          </li>
        ))}
      </ul>
    </Notice>
  )

const Facts = ({ facts }: { readonly facts: ArrivalFacts }) => (
  <DefinitionList
    items={[
      { term: 'Nơi gửi', value: organWords(facts.from) },
      { term: 'Nơi nhận', value: facts.to.map(organWords).join('; ') || null },
      { term: 'Loại văn bản', value: facts.type.name },
      { term: 'Số, ký hiệu', value: suggestionOf(facts).code || null },
      { term: 'Ngày ban hành', value: facts.on && <Day date={facts.on} /> },
      { term: 'Địa danh', value: facts.place },
      {
        term: 'Người ký',
        value: [facts.signer.name, facts.signer.position].filter(Boolean).join(', ') || null,
      },
      ...(facts.content === null || facts.content === facts.subject
        ? []
        : [{ term: 'Nội dung', value: facts.content }]),
      { term: 'Mã gói', value: facts.documentId },
    ]}
  />
)

const organWords = (organ: ArrivalFacts['from']): string | null =>
  organ === null ? null : [organ.name, organ.organId].filter((part) => part !== '').join(', ')
