import { formatDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import type { FormatCheck } from '../check/check.ts'
import type { RuledFinding } from '../check/finding.ts'
import type { StatedRule } from '../rules/regime.ts'

type Result = FormatCheck & { readonly fileName: string }
type Props = {
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  readonly result: Result | null
}

export const CheckPage = ({ values, errors, result }: Props) => (
  <>
    {result === null ? (
      <PageHeading
        title="Kiểm tra thể thức"
        lead="So một tệp Word với quy định về thể thức vào ngày ban hành. Tệp không được lưu lại."
      />
    ) : (
      <Findings result={result} />
    )}
    <Card title={result === null ? undefined : 'Kiểm tra tệp khác'}>
      <Form
        action={href(routes.formatCheck)}
        values={values}
        errors={errors}
        multipart
        undone="Chưa kiểm tra được"
      >
        <FileField
          name="file"
          label="Tệp Word cần kiểm tra"
          accept=".docx"
          acceptHint="Tệp .docx, không có dấu mật"
          maxMegabytes={25}
          required
        />
        <FieldRow>
          <SelectField
            name="family"
            label="Văn bản của"
            empty="Nhận theo phần đầu văn bản"
            options={[
              { value: 'party', label: 'Đảng' },
              { value: 'state', label: 'Nhà nước' },
            ]}
          />
          <DateField name="on" label="Ngày ban hành" hint="Chỉ cần khi văn bản chưa ghi ngày" />
        </FieldRow>
        <FormActions>
          <Button>Kiểm tra</Button>
          <LinkButton variant="secondary" href={href(routes.formats)}>
            Xem quy định
          </LinkButton>
        </FormActions>
      </Form>
    </Card>
  </>
)

const Findings = ({ result }: { readonly result: Result }) => {
  const { findings, regime, on, dated, fileName } = result
  const day = dated ? `ngày ${formatDate(on)}` : `chưa ghi ngày, tính như ngày ${formatDate(on)}`
  return (
    <>
      <PageHeading
        over={fileName}
        title={findings.length === 0 ? 'Đúng thể thức' : `${findings.length} chỗ khác quy định`}
        lead={`Văn bản của ${regime.family === 'party' ? 'Đảng' : 'Nhà nước'}, ${day}, theo ${regime.source}.`}
        actions={
          <LinkButton variant="secondary" href={href(routes.formatRegime, { regime: regime.key })}>
            Xem mẫu đúng
          </LinkButton>
        }
      />
      {result.looked < FEW_PARTS && (
        <Notice tone="warning">
          <p>
            Chỉ nhận ra {result.looked} phần của văn bản. Tệp có thể là ảnh chụp hoặc chưa phải văn bản hành
            chính, nên kết quả chưa đầy đủ.
          </p>
        </Notice>
      )}
      {findings.length === 0 ? (
        <Notice tone="success">
          <p>
            Không thấy chỗ nào khác quy định. Máy không đo được đường kẻ vẽ tay và dấu, xin xem lại bằng mắt
            trước khi ký.
          </p>
        </Notice>
      ) : (
        <Table
          caption="Những chỗ khác quy định"
          columns={[
            { key: 'rule', header: 'Mục', cell: ({ rule }) => rule },
            { key: 'place', header: 'Ở đâu', cell: ({ place }) => place },
            { key: 'found', header: 'Trong tệp', cell: ({ found }) => found },
            { key: 'wanted', header: 'Quy định', cell: Wanted },
          ]}
          rows={findings}
          rowKey={({ rule, place, found }) => `${rule} ${place} ${found}`}
        />
      )}
    </>
  )
}

const FEW_PARTS = 6

const Wanted = ({ wanted, stated }: RuledFinding) => (
  <>
    {wanted}
    {stated !== null && <Basis {...stated} />}
  </>
)

const Basis = ({ correction, certainty, saidBy }: StatedRule) => {
  if (correction !== null) return <span class="muted"> (theo sửa đổi của phường)</span>
  return certainty === 'published' ? null : (
    <span class="muted"> ({saidBy.name}, chưa đối chiếu bản gốc)</span>
  )
}
