import { formatDate, type IsoDate } from '#domain/date.ts'
import { DueDate } from '#ui/DueDate.tsx'
import { Status } from '#ui/Status.tsx'
import { stateNames, stateTones } from '../messages.ts'
import { currentOutcome } from '../outcome-queries.ts'
import { stateOf } from '../state.ts'
import { type DossierView, nameOfUnit } from '../view-queries.ts'
import { CitizenWordLine } from './CitizenWords.tsx'
import { AnswerDue } from './ClocksCard.tsx'
import { OutcomeText } from './OutcomeCard.tsx'

type StopProps = { readonly view: DossierView; readonly today: IsoDate }

/** What the people said, each in their own words. */
export const Said = ({ view: { facts, gathered } }: StopProps) => (
  <li>
    <h2>Người dân nói ({facts.petitions} ý kiến)</h2>
    {gathered.petitions.map((one) => (
      <div key={one.id} id={one.code}>
        <p class="gathered-head">
          <strong>{one.code}</strong>
          {one.person !== null && <span>{one.person.name}</span>}
          {one.group !== null && <span>{one.group}</span>}
          <span class="muted">
            {formatDate(one.saidOn)}
            {one.conference !== null && `, ${one.conference}`}
          </span>
        </p>
        <blockquote>{one.text}</blockquote>
      </div>
    ))}
    {gathered.hidden > 0 && <p class="muted">Cùng {gathered.hidden} ý kiến của người ở tổ khác.</p>}
  </li>
)

/** The dossier: who handles it, how, and until when. */
export const Matter = ({ view, today }: StopProps) => {
  const { dossier, facts, names, plans } = view
  const state = stateOf(facts)
  const plan = plans.find(({ decision }) => decision === 'approved')
  return (
    <li>
      <h2>Hồ sơ {dossier.code}</h2>
      <p>
        <Status tone={stateTones[state]}>{stateNames[state]}</Status>
      </p>
      <p>
        Chủ trì: {nameOfUnit(names, dossier.leadUnit)}
        {dossier.coordinating.length > 0 &&
          `; phối hợp: ${dossier.coordinating.map((unit) => nameOfUnit(names, unit)).join(', ')}`}
      </p>
      {plan !== undefined && <p class="as-typed">Phương án: {plan.text}</p>}
      <p>
        Hạn trả lời: <AnswerDue view={view} today={today} />
      </p>
      <p>
        Hạn giải quyết:{' '}
        <DueDate
          due={dossier.workDue?.due ?? null}
          original={dossier.workDue?.original ?? null}
          done={dossier.workDoneOn}
          today={today}
        />
      </p>
    </li>
  )
}

/** The clauses it led to. */
export const Conclusions = ({ view: { links } }: StopProps) => {
  const clauses = links.flatMap(({ clause }) => clause ?? [])
  return (
    <li>
      <h2>Kết luận</h2>
      {clauses.length === 0 && <p class="muted">Chưa có mục kết luận nào.</p>}
      {clauses.map((clause) => (
        <div key={clause.id}>
          <p>
            <a href={clause.href}>
              Mục {clause.number}, {clause.noticeTitle}
            </a>
            {clause.heading !== null && `: ${clause.heading}`}
          </p>
          <blockquote>{clause.text}</blockquote>
        </div>
      ))}
    </li>
  )
}

/** Who was told to do it, and what it must bring. */
export const Orders = ({ view: { links }, today }: StopProps) => {
  const directives = links.flatMap(({ directive }) => directive ?? [])
  return (
    <li>
      <h2>Chỉ đạo và sản phẩm</h2>
      {directives.length === 0 && <p class="muted">Chưa có chỉ đạo nào.</p>}
      {directives.map((directive) => (
        <div key={directive.id}>
          <p>
            <a href={directive.href}>
              {directive.code}: {directive.title}
            </a>{' '}
            <Status tone={directive.state.tone}>{directive.state.words}</Status>
          </p>
          <p>
            {directive.lead}.{' '}
            <DueDate
              due={directive.due}
              original={directive.originalDue}
              done={directive.closedOn}
              today={today}
            />
          </p>
          <ul>
            {directive.deliverables.map((deliverable) => (
              <li key={deliverable.title}>
                {deliverable.title}: {deliverable.state}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  )
}

/** What was done. */
export const Outcome = ({ view: { dossier, outcomes } }: StopProps) => {
  const outcome = currentOutcome(outcomes)
  return (
    <li>
      <h2>Kết quả</h2>
      {dossier.workDoneOn === null ? (
        <p class="muted">Việc chưa được báo làm xong.</p>
      ) : (
        <p>
          Làm xong ngày {formatDate(dossier.workDoneOn)}. {dossier.workDoneNote}
        </p>
      )}
      {outcome !== null && <OutcomeText outcome={outcome} />}
    </li>
  )
}

/** Who was answered, on the spot or in writing. */
export const Answers = ({ view: { facts, gathered } }: StopProps) => {
  const answered = gathered.petitions.filter(({ reply, onSpot }) => reply !== null || onSpot !== null)
  return (
    <li>
      <h2>
        Trả lời ({facts.answered}/{facts.petitions})
      </h2>
      {answered.length === 0 && <p class="muted">Chưa trả lời ai.</p>}
      <ul>
        {answered.map(({ id, code, onSpot, reply }) => (
          <li key={id}>
            {code}:{' '}
            {onSpot !== null && `trả lời tại hội nghị${onSpot.by ? ` (${onSpot.by})` : ''}: ${onSpot.answer}`}
            {onSpot !== null && reply !== null && <br />}
            {reply !== null && (
              <>
                {reply.name} <Status tone={reply.state.tone}>{reply.state.words}</Status>
                {reply.answeredOn !== null && ` ngày ${formatDate(reply.answeredOn)}`}
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Whether it is solved, in the words of those who asked. */
export const CitizenSays = ({ view: { gathered, names } }: StopProps) => {
  const words = gathered.petitions.flatMap(({ code, reply }) =>
    (reply?.words ?? []).map((word) => ({ code, word })),
  )
  return (
    <li>
      <h2>Người dân xác nhận</h2>
      {words.length === 0 && <p class="muted">Chưa có ai xác nhận.</p>}
      <ul>
        {words.map(({ code, word }) => (
          <li key={word.id}>
            {code}: <CitizenWordLine word={word} names={names} />
          </li>
        ))}
      </ul>
    </li>
  )
}
