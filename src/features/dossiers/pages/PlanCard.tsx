import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Tone } from '#ui/tone.ts'
import { Moment } from '#ui/When.tsx'
import { authorityNames } from '../messages.ts'
import type { Plan } from '../plan.ts'
import { nameOfUnit } from '../view-queries.ts'
import type { DossierPageProps } from './DossierPage.tsx'

/** How the unit means to deal with it; the latest plan open, earlier ones folded. */
export const PlanCard = (props: DossierPageProps) => {
  const { view, may } = props
  const { dossier, plans } = view
  const [latest, ...earlier] = plans
  const open = dossier.mergedInto === null
  const mayDraft =
    open &&
    may['draft-plan'] &&
    dossier.leadUnit !== null &&
    (latest === undefined || latest.decision !== null || latest.submittedAt === null)
  return (
    <Card
      title="Phương án giải quyết"
      actions={
        mayDraft ? (
          <LinkButton size="sm" href={href(routes.dossierPlan, { id: dossier.id })}>
            {latest?.decision === null ? 'Sửa, trình' : latest === undefined ? 'Soạn phương án' : 'Soạn lại'}
          </LinkButton>
        ) : undefined
      }
    >
      {latest === undefined ? (
        <p class="muted">
          {dossier.leadUnit === null
            ? 'Chưa có. Đơn vị chủ trì sẽ soạn phương án sau khi được giao.'
            : `Chưa có. ${nameOfUnit(view.names, dossier.leadUnit)} soạn rồi trình Văn phòng Đảng ủy duyệt.`}
        </p>
      ) : (
        <PlanText plan={latest} props={props} />
      )}
      {open && may['decide-plan'] && latest?.submittedAt && latest.decision === null && (
        <DecisionForm plan={latest} props={props} />
      )}
      {earlier.length > 0 && (
        <details class="more">
          <summary>Các phương án trước ({earlier.length})</summary>
          {earlier.map((plan) => (
            <PlanText key={plan.id} plan={plan} props={props} />
          ))}
        </details>
      )}
    </Card>
  )
}

const PlanText = ({ plan, props }: { plan: Plan; props: DossierPageProps }) => {
  const { names } = props.view
  const [words, tone] = standing(plan)
  const at = plan.decidedAt ?? plan.submittedAt ?? plan.draftedAt
  const by = plan.decidedBy ?? plan.submittedBy ?? plan.draftedBy
  return (
    <div class="plan">
      <p>
        <Status tone={tone}>{words}</Status>{' '}
        <span class="muted">
          {names.people.get(by) ?? nameOfUnit(names, plan.unit)}, <Moment at={at} />
        </span>
      </p>
      <p class="as-typed">{plan.text}</p>
      {plan.legalBasis !== null && (
        <p>
          <strong>Căn cứ:</strong> {plan.legalBasis}
        </p>
      )}
      {plan.authority !== null && (
        <p>
          <strong>{authorityNames[plan.authority]}</strong>
          {plan.beyondTo !== null && `, đề nghị ${plan.beyondTo}`}
        </p>
      )}
      {plan.decisionReason !== null && <blockquote>{plan.decisionReason}</blockquote>}
    </div>
  )
}

function standing(plan: Plan): readonly [string, Tone] {
  if (plan.decision === 'approved') return ['Đã duyệt', 'success']
  if (plan.decision === 'returned') return ['Trả lại', 'warning']
  return plan.submittedAt === null ? ['Đang soạn', 'neutral'] : ['Chờ duyệt', 'info']
}

const DecisionForm = ({ plan, props }: { plan: Plan; props: DossierPageProps }) => {
  const here = props.refused?.form === 'duyet-' ? props.refused : undefined
  return (
    <Form
      action={href(routes.dossierPlanDecision, { id: props.view.dossier.id, plan: plan.id })}
      idPrefix="duyet-"
      values={here?.values}
      errors={here?.errors}
    >
      <RadioGroup
        name="decision"
        label="Quyết định"
        options={[
          { value: 'approved', label: 'Duyệt' },
          { value: 'returned', label: 'Trả lại để sửa' },
        ]}
        required
      />
      <TextArea name="reason" label="Ý kiến" hint="Trả lại thì phải ghi cần sửa điều gì." rows={2} />
      <FormActions>
        <Button>Lưu quyết định</Button>
      </FormActions>
    </Form>
  )
}
