import type { WorkingCalendar } from '#domain/calendar.ts'
import { formatDate } from '#domain/date.ts'
import type { Topic } from '#features/calendar/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { type LegalTerm, runTerm, type TermFacts } from '../term.ts'
import { appliesTo, printTerm, startNames, stepNames } from '../words.ts'

export type Proposed = Pick<LegalTerm, 'step' | 'kind' | 'topicCode'> & {
  readonly from?: LegalTerm['from']
  readonly facts: TermFacts
}

type Props = {
  readonly term: LegalTerm | null
  /** What would hold on that day if nothing were changed. */
  readonly before: LegalTerm | null
  readonly proposed: Proposed
  readonly calendar: WorkingCalendar
  readonly topics: readonly Topic[]
  readonly issued: { readonly dossiers: number; readonly requests: number }
  readonly values: FormValues
}

/** The term as it is and as it would be: what changes from that day on, and what stays. */
export const TermPreviewPage = ({ term, before, proposed, calendar, topics, issued, values }: Props) => {
  const { step, facts } = proposed
  const from = proposed.from ?? 'received'
  const day = facts.effectiveFrom
  const lastDay = (of: Pick<LegalTerm, 'count' | 'unit' | 'source'>) =>
    formatDate(runTerm(calendar, of, day).due)
  return (
    <>
      <PageHeading
        over={appliesTo(proposed, topics)}
        title={`Xem trước: ${stepNames[step]}`}
        lead="Chưa ghi gì."
      />
      <DefinitionList
        items={[
          {
            term: 'Hiện nay',
            value: before === null ? 'Chưa có' : `${printTerm(before)}. Căn cứ: ${before.source}.`,
          },
          {
            term: `Từ ngày ${formatDate(day)}`,
            value: `${printTerm({ ...facts, from })}. Căn cứ: ${facts.source}.`,
          },
          {
            term: `Ví dụ tính ${startNames[from]} ${formatDate(day)}`,
            value: `${before === null ? '' : `trước đây chậm nhất ${lastDay(before)}; `}theo mức mới chậm nhất ${lastDay(facts)}.`,
          },
        ]}
      />
      <Notice title="Hạn đã tính giữ nguyên">
        <p>
          {issued.dossiers} hồ sơ đang có hạn trả lời và {issued.requests} yêu cầu về dữ liệu cá nhân đang chờ
          vẫn theo hạn đã ghi; ngày đã in trên biên nhận không đổi. Muốn lùi hạn một việc thì gia hạn riêng
          việc đó, có lý do.
        </p>
      </Notice>
      <Form action={term === null ? href(routes.termNew) : href(routes.term, { id: term.id })}>
        {Object.entries(values)
          .filter(([name]) => !name.startsWith('_') && name !== 'step')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={String(value ?? '')} />
          ))}
        <FormActions>
          <Button name="step" value="save">
            Ghi thời hạn
          </Button>
          <Button name="step" value="edit" variant="secondary">
            Sửa lại
          </Button>
        </FormActions>
      </Form>
    </>
  )
}
