import type { IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import type { Refusal } from '#domain/result.ts'
import type { Letterhead } from '#features/replies/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { ScopeQuery } from '../input.ts'
import type { ReportedNotice } from '../notice-queries.ts'
import type { Preview } from '../preview-queries.ts'
import { NoticesForm, PeriodForm } from './ScopeForms.tsx'

type Props = {
  readonly scope: ScopeQuery
  readonly today: IsoDate
  readonly notices: readonly ReportedNotice[]
  readonly letterheads: readonly Letterhead[]
  readonly preview: Preview | null
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** First what it is about, then a look at the figures, then the draft. */
export const DraftPage = ({ scope, today, notices, letterheads, preview, values, errors }: Props) => {
  const periodic = scope.loai === 'periodic-report'
  return (
    <>
      <PageHeading title="Lập báo cáo" />
      <Tabs
        label="Loại báo cáo"
        items={[
          {
            href: href(routes.reportNew, {}, { loai: 'combined-report' }),
            label: 'Tổng hợp theo thông báo',
            current: !periodic,
          },
          {
            href: href(routes.reportNew, {}, { loai: 'periodic-report' }),
            label: 'Định kỳ',
            current: periodic,
          },
        ]}
      />
      {periodic ? (
        <PeriodForm scope={scope} today={today} />
      ) : (
        <NoticesForm scope={scope} notices={notices} />
      )}
      {scope.xem !== undefined && preview === null && (
        <Empty title={periodic ? 'Chưa có kỳ nào để đếm' : 'Chưa chọn thông báo'}>
          {periodic
            ? 'Hãy chọn kỳ đã qua hoặc đang diễn ra; báo cáo đột xuất cần cả ngày đầu và ngày cuối.'
            : 'Hãy đánh dấu ít nhất một thông báo.'}
        </Empty>
      )}
      {preview !== null && (
        <Card title={`Số liệu: ${preview.name}`}>
          <Table
            caption="Số liệu sẽ chốt vào báo cáo"
            rows={preview.rows}
            rowKey={({ label }) => label}
            columns={[
              { key: 'label', header: 'Chỉ tiêu', hideLabel: true, cell: ({ label }) => label },
              ...preview.columns.map((header, at) => ({
                key: header,
                header,
                align: 'end' as const,
                cell: ({ values: counts }: Preview['rows'][number]) => formatNumber(counts[at] ?? 0),
              })),
            ]}
          />
          {letterheads.length === 0 ? (
            <Empty
              title="Chưa có nơi ký"
              action={<LinkButton href={href(routes.letterheadNew)}>Thêm nơi ký</LinkButton>}
            >
              Báo cáo cần nơi ký để có cơ quan ban hành, ký hiệu và người ký.
            </Empty>
          ) : (
            <Form action={href(routes.reportNew, {}, parametersOf(scope))} values={values} errors={errors}>
              <SelectField name="letterhead" label="Nơi ký" required options={namedOptions(letterheads)} />
              <FormActions>
                <Button>Chốt số liệu và lập dự thảo</Button>
              </FormActions>
            </Form>
          )}
        </Card>
      )}
    </>
  )
}

const parametersOf = ({ loai, nguon, ky, nam, thang, tu, den }: ScopeQuery) => ({
  loai: loai ?? 'combined-report',
  nguon,
  ky,
  nam,
  thang,
  tu,
  den,
  xem: '1',
})
