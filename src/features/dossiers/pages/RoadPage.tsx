import { formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Status } from '#ui/Status.tsx'
import { stateNames, stateTones } from '../messages.ts'
import { currentOutcome } from '../outcome-queries.ts'
import { stateOf } from '../state.ts'
import { type DossierView, nameOfUnit } from '../view-queries.ts'
import { CitizenWordLine } from './CitizenWords.tsx'
import { AnswerDue } from './ClocksCard.tsx'
import { OutcomeText } from './OutcomeCard.tsx'

type Props = {
  readonly view: DossierView
  readonly issuer: readonly string[]
  readonly printed: string
  readonly today: IsoDate
}

/** The whole line in one reading: what was said, the dossier, the clause, the directive and what it must bring, the answer, the citizen's word. */
export const RoadPage = ({ view, issuer, printed, today }: Props) => {
  const { dossier, facts, gathered, links, names, plans } = view
  const outcome = currentOutcome(view.outcomes)
  const state = stateOf(facts)
  const clauses = links.flatMap(({ clause }) => clause ?? [])
  const directives = links.flatMap(({ directive }) => directive ?? [])
  const answered = gathered.petitions.filter(({ reply, onSpot }) => reply !== null || onSpot !== null)
  const words = gathered.petitions.flatMap(({ code, reply }) =>
    (reply?.words ?? []).map((word) => ({ code, word })),
  )
  const plan = plans.find(({ decision }) => decision === 'approved')
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
          <li>
            <h2>
              Trả lời ({facts.answered}/{facts.petitions})
            </h2>
            {answered.length === 0 && <p class="muted">Chưa trả lời ai.</p>}
            <ul>
              {answered.map(({ id, code, onSpot, reply }) => (
                <li key={id}>
                  {code}:{' '}
                  {onSpot !== null &&
                    `trả lời tại hội nghị${onSpot.by ? ` (${onSpot.by})` : ''}: ${onSpot.answer}`}
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
        </ol>
      </PrintSheet>
    </>
  )
}
