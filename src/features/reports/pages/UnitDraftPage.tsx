import type { Refusal } from '#domain/result.ts'
import {
  type Directive,
  deliverableStateNames,
  deliverableTitle,
  type Part,
} from '#features/directives/index.ts'
import type { Letterhead } from '#features/replies/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'

type Props = {
  readonly directive: Directive
  readonly parts: readonly Part[]
  readonly letterheads: readonly Letterhead[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** A unit begins its report: what it will hold, and under whose head. */
export const UnitDraftPage = ({ directive, parts, letterheads, values, errors }: Props) => {
  const units = parts.map(({ unit }) => unit)
  const own = letterheads.filter(({ unit }) => unit !== null && unit !== undefined && units.includes(unit))
  const offered = own.length > 0 ? own : letterheads.filter(({ family, unit }) => family === 'state' && !unit)
  return (
    <>
      <PageHeading
        over={directive.code}
        title="Lập báo cáo kết quả"
        lead={directive.title}
        actions={<LinkButton href={href(routes.directive, { id: directive.id })}>Xem chỉ đạo</LinkButton>}
      />
      <Card title="Báo cáo sẽ có">
        <Table
          caption="Sản phẩm được giao"
          rows={directive.deliverables}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: 'Sản phẩm', hideLabel: true, cell: (one) => deliverableTitle(one) },
            {
              key: 'state',
              header: 'Tình trạng',
              nowrap: true,
              cell: ({ state }) => deliverableStateNames[state],
            },
          ]}
        />
        <p>
          Nội dung được điền sẵn từ các lần cập nhật tiến độ, đề nghị gia hạn, địa điểm và tệp đã nộp; sửa
          được trước khi trình.
        </p>
      </Card>
      {offered.length === 0 ? (
        <Empty title="Chưa có nơi ký">
          Hãy đề nghị Văn phòng Đảng ủy thêm nơi ký của đơn vị ở trang Mẫu thư.
        </Empty>
      ) : (
        <Form
          action={href(routes.reportNew, {}, { loai: 'unit-report', nguon: directive.id })}
          values={values}
          errors={errors}
        >
          {own.length === 0 && (
            <Notice tone="info">
              <p>
                Đơn vị chưa có nơi ký riêng. Văn phòng Đảng ủy thêm được ở trang Mẫu thư, ô “Nơi ký riêng của
                đơn vị”.
              </p>
            </Notice>
          )}
          {parts.length === 1 ? (
            <input type="hidden" name="unit" value={parts[0]?.unit} />
          ) : (
            <SelectField
              name="unit"
              label="Báo cáo của đơn vị"
              required
              options={parts.map(({ unit, unitName }) => ({ value: unit, label: unitName }))}
            />
          )}
          <SelectField name="letterhead" label="Nơi ký" required options={namedOptions(offered)} />
          <FormActions>
            <Button>Lập dự thảo báo cáo</Button>
          </FormActions>
        </Form>
      )}
    </>
  )
}
