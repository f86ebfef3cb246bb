import type { Topic } from '#features/calendar/index.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { DossierTerm } from '../term.ts'
import type { FormPageState } from './FormPage.tsx'
import { topicOptions } from './options.ts'

type Props = FormPageState & {
  readonly terms: readonly DossierTerm[]
  readonly topics: readonly Topic[]
  readonly mayChange: boolean
}

/** How long each clock runs, and where that is written. */
export const TermsPage = ({ terms, topics, mayChange, values, errors }: Props) => (
  <>
    <PageHeading
      title="Thời hạn tiếp nhận, trả lời"
      lead="Tính từ ngày tiếp nhận ý kiến, theo lịch làm việc của phường. Sửa ở đây không dời hạn của hồ sơ đã lập."
    />
    <Table<DossierTerm>
      caption="Thời hạn"
      columns={[
        { key: 'clock', header: 'Việc', hideLabel: true, cell: ({ clock }) => termClockNames[clock] },
        { key: 'for', header: 'Áp dụng cho', cell: (term) => appliesTo(term, topics) },
        {
          key: 'count',
          header: 'Thời hạn',
          nowrap: true,
          cell: ({ count, unit }) => `${count} ${termUnitNames[unit]}`,
        },
        { key: 'source', header: 'Căn cứ', cell: ({ source }) => source },
        {
          key: 'end',
          header: 'Việc khác',
          cell: (term) =>
            mayChange && (term.kind !== null || term.topicCode !== null) ? (
              <PostButton
                action={href(routes.dossierTermEnd, { id: term.id })}
                variant="tertiary"
                size="sm"
                label={`Bỏ thời hạn riêng: ${appliesTo(term, topics)}`}
              >
                Bỏ
              </PostButton>
            ) : null,
        },
      ]}
      rows={terms}
      rowKey={(term) => term.id}
      empty={<p class="muted">Chưa có thời hạn nào.</p>}
    />
    {mayChange && (
      <Card title="Ghi thời hạn">
        <Form action={href(routes.dossierTerms)} values={values} errors={errors}>
          <FieldRow>
            <SelectField
              name="clock"
              label="Việc"
              options={Object.entries(termClockNames).map(([value, label]) => ({ value, label }))}
            />
            <SelectField
              name="kind"
              label="Loại ý kiến"
              empty="Mọi loại"
              options={Object.entries(petitionKindNames).map(([value, label]) => ({ value, label }))}
            />
            <ComboField name="topic" label="Lĩnh vực" empty="Mọi lĩnh vực" options={topicOptions(topics)} />
          </FieldRow>
          <FieldRow>
            <TextField name="count" label="Bao nhiêu" inputmode="numeric" size={6} required />
            <SelectField
              name="unit"
              label="Tính bằng"
              options={Object.entries(termUnitNames).map(([value, label]) => ({ value, label }))}
            />
          </FieldRow>
          <TextField name="source" label="Căn cứ" hint="Luật, quy định, quyết định của phường" required />
          <FormActions>
            <Button>Lưu</Button>
          </FormActions>
        </Form>
      </Card>
    )}
  </>
)

const termClockNames = { acceptance: 'Báo tiếp nhận bằng văn bản', answer: 'Trả lời' } as const
const termUnitNames = { 'working-day': 'ngày làm việc', day: 'ngày', week: 'tuần', month: 'tháng' } as const
const petitionKindNames = {
  'kien-nghi': 'Kiến nghị',
  'phan-anh': 'Phản ánh',
  hoi: 'Hỏi',
  'khieu-nai': 'Khiếu nại',
} as const

function appliesTo({ kind, topicCode }: DossierTerm, topics: readonly Topic[]): string {
  if (topicCode !== null) return topics.find(({ code }) => code === topicCode)?.name ?? topicCode
  return kind === null ? 'Mọi ý kiến' : petitionKindNames[kind]
}
