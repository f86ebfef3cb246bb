import { formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { FormContext } from '#ui/form-state.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { periodKindNames, type ScopeQuery } from '../input.ts'
import type { ReportedNotice } from '../notice-queries.ts'
import { periodKinds } from '../period.ts'

type Asking = { readonly kind: string; readonly children: preact.ComponentChildren }

/** A form that only asks: what is chosen stands in the address. */
const AskingForm = ({
  kind,
  values,
  children,
}: Asking & { readonly values: Record<string, string | string[]> }) => (
  <form class="stack" method="get" action={href(routes.reportNew)}>
    <FormContext.Provider value={{ values, errors: [], idPrefix: '', markOptional: false }}>
      <input type="hidden" name="loai" value={kind} />
      <input type="hidden" name="xem" value="1" />
      {children}
      <p>
        <Button variant="secondary">Xem số liệu</Button>
      </p>
    </FormContext.Provider>
  </form>
)

export const NoticesForm = ({
  scope,
  notices,
}: {
  readonly scope: ScopeQuery
  readonly notices: readonly ReportedNotice[]
}) =>
  notices.length === 0 ? (
    <Empty title="Chưa ban hành thông báo nào">
      Báo cáo tổng hợp nói về những gì các thông báo kết luận đã giao.
    </Empty>
  ) : (
    <AskingForm kind="combined-report" values={{ nguon: [...scope.nguon] }}>
      <CheckboxGroup
        name="nguon"
        label="Báo cáo về thông báo nào"
        hint="Một thông báo: đi theo từng mục. Nhiều hơn ba thông báo: đi theo từng thông báo."
        required
        filterable={notices.length > 8}
        options={notices.map(({ id, title, subject }) => ({ value: id, label: title, hint: subject }))}
      />
    </AskingForm>
  )

export const PeriodForm = ({ scope, today }: { readonly scope: ScopeQuery; readonly today: IsoDate }) => {
  const year = Number(today.slice(0, 4))
  const day = (date: IsoDate | null) => (date === null ? '' : formatDate(date))
  return (
    <AskingForm
      kind="periodic-report"
      values={{
        ky: scope.ky ?? 'month',
        nam: String(scope.nam ?? year),
        thang: String(scope.thang ?? Number(today.slice(5, 7))),
        tu: day(scope.tu),
        den: day(scope.den),
      }}
    >
      <FieldRow>
        <SelectField
          name="ky"
          label="Kỳ báo cáo"
          hint="Theo Kết luận 215-KL/TW: tháng, quý I, 6 tháng, 9 tháng, năm hoặc đột xuất."
          options={periodKinds.map((kind) => ({ value: kind, label: periodKindNames[kind] }))}
        />
        <SelectField
          name="nam"
          label="Năm"
          options={Array.from({ length: 6 }, (_, at) => String(year - at)).map((one) => ({
            value: one,
            label: one,
          }))}
        />
        <SelectField
          name="thang"
          label="Tháng"
          hint="Chỉ dùng cho báo cáo tháng."
          options={Array.from({ length: 12 }, (_, at) => String(at + 1)).map((one) => ({
            value: one,
            label: `Tháng ${one}`,
          }))}
        />
      </FieldRow>
      <FieldRow>
        <DateField name="tu" label="Từ ngày" hint="Chỉ dùng cho báo cáo đột xuất." />
        <DateField name="den" label="Đến ngày" />
      </FieldRow>
    </AskingForm>
  )
}
