import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { Day } from '#ui/When.tsx'
import type { CitizenWord } from '../later.ts'
import type { GatheredPetition } from '../people-queries.ts'
import type { Names } from '../view-queries.ts'
import { CitizenWordLine } from './CitizenWords.tsx'
import type { DossierPageProps } from './DossierPage.tsx'

/** What each person said, whether they were told, answered, and what they say now. */
export const PetitionsCard = (props: DossierPageProps) => {
  const { view, may } = props
  const { gathered, dossier, facts } = view
  const { id } = dossier
  const mayGather = may.gather && dossier.mergedInto === null
  return (
    <Card
      title={`Ý kiến (${facts.petitions})`}
      actions={
        mayGather && (
          <>
            <LinkButton size="sm" href={href(routes.dossierPetitions, { id })}>
              Thêm ý kiến
            </LinkButton>
            {facts.petitions > 1 && (
              <LinkButton size="sm" href={href(routes.dossierSplit, { id })}>
                Tách hồ sơ
              </LinkButton>
            )}
            <LinkButton size="sm" href={href(routes.dossierMerge, { id })}>
              Nhập hồ sơ
            </LinkButton>
          </>
        )
      }
    >
      {facts.petitions > 0 && (
        <p class="muted">
          Đã trả lời {facts.answered}/{facts.petitions}
          {facts.solved + facts.notSolved > 0 &&
            `, ${facts.solved} người báo đã xong${facts.notSolved > 0 ? `, ${facts.notSolved} người báo chưa xong` : ''}`}
          .
        </p>
      )}
      <ul class="gathered">
        {gathered.petitions.map((petition) => (
          <Petition key={petition.id} petition={petition} mayTakeOut={mayGather} props={props} />
        ))}
      </ul>
      {gathered.petitions.length === 0 && gathered.hidden === 0 && (
        <p class="muted">Không còn ý kiến nào trong hồ sơ này.</p>
      )}
      {gathered.hidden > 0 && <p class="muted">Cùng {gathered.hidden} ý kiến của người ở tổ khác.</p>}
      {(may.tell || view.writeHref !== null) && dossier.mergedInto === null && facts.petitions > 0 && (
        <p class="actions">
          {may.tell && gathered.petitions.some(({ told }) => told === null) && (
            <LinkButton href={href(routes.dossierTelling, { id })}>Ghi đã báo tiếp nhận</LinkButton>
          )}
          {view.writeHref !== null && <LinkButton href={view.writeHref}>Soạn thư trả lời</LinkButton>}
        </p>
      )}
    </Card>
  )
}

type RowProps = { petition: GatheredPetition; mayTakeOut: boolean; props: DossierPageProps }

const Petition = ({ petition, mayTakeOut, props }: RowProps) => {
  const { view, refused, today } = props
  const prefix = `ra-${petition.id}-`
  const here = refused?.form === prefix ? refused : undefined
  return (
    <li id={petition.code}>
      <p class="gathered-head">
        <strong>{petition.code}</strong>
        {petition.person !== null && <span>{petition.person.name}</span>}
        {petition.group !== null && <span>{petition.group}</span>}
        <span class="muted">
          nói ngày <Day date={petition.saidOn} />
        </span>
      </p>
      <blockquote>{petition.text}</blockquote>
      {petition.person !== null && (petition.person.address !== null || petition.person.phone !== null) && (
        <p class="muted">
          {[petition.person.address, petition.person.phone].filter((part) => part !== null).join(' · ')}
        </p>
      )}
      <Answered
        petition={petition}
        names={view.names}
        overdue={petition.tellBy !== null && petition.tellBy.due < today}
      />
      {mayTakeOut && (
        <details class="more" open={here !== undefined}>
          <summary>Đưa ra khỏi hồ sơ</summary>
          <Form
            action={href(routes.dossierPetitionEnd, { id: view.dossier.id, petition: petition.id })}
            idPrefix={prefix}
            values={here?.values}
            errors={here?.errors}
          >
            <TextArea name="reason" label="Lý do" rows={2} required />
            <FormActions>
              <Button variant="secondary">Đưa ra</Button>
            </FormActions>
          </Form>
        </details>
      )}
    </li>
  )
}

type AnsweredProps = { petition: GatheredPetition; names: Names; overdue: boolean }

const Answered = ({ petition, names, overdue }: AnsweredProps) => {
  const { told, tellBy, onSpot, reply } = petition
  return (
    <ul class="gathered-facts">
      {onSpot !== null && (
        <li>
          <Status tone="success">Đã trả lời tại hội nghị</Status> {onSpot.answer}
          {onSpot.by !== null && <span class="muted"> ({onSpot.by})</span>}
        </li>
      )}
      {told !== null ? (
        <li>
          Đã báo {told.kind === 'accepted' ? 'tiếp nhận' : `chuyển đến ${told.owner}`} ngày{' '}
          <Day date={told.on} />
          {told.document !== null && `, văn bản ${told.document}`}
        </li>
      ) : (
        tellBy !== null &&
        onSpot === null &&
        reply === null && (
          <li title={tellBy.why}>
            {overdue ? (
              <Status tone="danger">Quá hạn báo tiếp nhận bằng văn bản</Status>
            ) : (
              'Phải báo tiếp nhận bằng văn bản'
            )}{' '}
            chậm nhất <Day date={tellBy.due} />
          </li>
        )
      )}
      {reply !== null && (
        <li>
          <Status tone={reply.state.tone}>{reply.state.words}</Status>{' '}
          {reply.href === null ? reply.name : <a href={reply.href}>{reply.name}</a>}
        </li>
      )}
      <Words words={reply?.words ?? []} names={names} />
    </ul>
  )
}

/** The word that stands; those before it on demand. */
const Words = ({ words, names }: { words: readonly CitizenWord[]; names: Names }) => {
  const standing = words.at(-1)
  if (standing === undefined) return null
  const earlier = words.slice(0, -1).toReversed()
  return (
    <li>
      <CitizenWordLine word={standing} names={names} />
      {earlier.length > 0 && (
        <details class="more">
          <summary>Những lần nói trước ({earlier.length})</summary>
          <ul>
            {earlier.map((word) => (
              <li key={word.id}>
                <CitizenWordLine word={word} names={names} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
