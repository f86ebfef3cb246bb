import { href, routes } from '#routes'
import { Attachments } from '#ui/Attachments.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { Moment } from '#ui/When.tsx'
import type { Part } from '../directive.ts'
import type { PartAnswer } from '../history-queries.ts'
import { partStateNames, partStateTones } from '../messages.ts'
import { type DirectivePageProps, refusedHere } from './page-props.ts'
import { QuietForm } from './QuietForm.tsx'
import { attachedTo, personName } from './speech.ts'

type Props = DirectivePageProps & { part: Part }

/** One unit's part: its state, the person who works on it, the last word about it. */
export const PartItem = (props: Props) => {
  const { part, view } = props
  const answer = view.answers.get(part.id)
  const decidable = view.acts.some((act) => act.kind === 'decide-part' && act.part.id === part.id)
  return (
    <>
      <div class="part-head">
        <span>{part.unitName}</span>
        <Status tone={partStateTones[part.state]}>{partStateNames[part.state]}</Status>
      </div>
      {part.officer !== null && <p class="muted">Phụ trách: {personName(view, part.officer)}</p>}
      {answer && <LastWord answer={answer} {...props} />}
      <OfficerForm {...props} />
      {decidable && (
        <p class="screen-only">
          <a
            href={href(routes.directivePartUnit, { id: view.directive.id, part: part.id })}
            aria-label={`Đổi đơn vị, miễn hoặc yêu cầu lại phần việc của ${part.unitName}`}
          >
            Đổi đơn vị, miễn hoặc yêu cầu lại
          </a>
        </p>
      )}
    </>
  )
}

const lastWords: Readonly<Record<PartAnswer['kind'], string>> = {
  accepted: 'Tiếp nhận',
  refused: 'Từ chối',
  done: 'Báo xong',
  'asked-again': 'Được yêu cầu làm',
  waived: 'Được miễn',
  replaced: 'Nhận thay đơn vị khác',
  reopened: 'Được yêu cầu làm lại',
}

const LastWord = ({ answer, view }: Props & { answer: PartAnswer }) => (
  <div class="last-word">
    <p>
      {lastWords[answer.kind]} <Moment at={answer.at} />, {personName(view, answer.by)}
    </p>
    {answer.reason !== null && <q class="as-typed">{answer.reason}</q>}
    <Attachments items={attachedTo(view.files.part, answer.id)} />
  </div>
)

/** The head of the unit says who in it works on the part. */
const OfficerForm = ({ part, view, refused }: Props) => {
  if (!view.acts.some((act) => act.kind === 'assign-officer' && act.part.id === part.id)) return null
  const officers = view.officers.get(part.unit) ?? []
  if (officers.length === 0) return null
  const options = officers.map(({ id, name, position }) => ({
    value: id,
    label: position === null ? name : `${name}, ${position}`,
  }))
  return (
    <QuietForm
      action={href(routes.directiveOfficer, { id: view.directive.id, part: part.id })}
      summary={part.officer === null ? 'Phân công cán bộ' : 'Đổi người phụ trách'}
      question="Người được phân công nhận nhắc việc và ghi tiến độ. Trách nhiệm vẫn thuộc đơn vị."
      confirmLabel="Phân công"
      idPrefix={`can-bo-${part.id}-`}
      {...refusedHere(refused, `officer-${part.id}`)}
    >
      <SelectField
        name="officer"
        label="Người phụ trách"
        options={[...new Map(options.map((option) => [option.value, option])).values()]}
        value={part.officer ?? ''}
        empty="Chưa phân công"
        required
      />
    </QuietForm>
  )
}
