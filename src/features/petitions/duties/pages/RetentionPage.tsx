import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { RetentionClass } from '../retention.ts'

type Props = {
  readonly classes: readonly RetentionClass[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** How long each class is kept, and where that is written. */
export const RetentionPage = ({ classes, values, errors }: Props) => (
  <>
    <PageHeading
      title="Thời hạn lưu trữ"
      lead="Tính từ hết năm giải quyết xong. Đơn hạn chế do người được giao tiếp nhận giữ và tự tiêu hủy khi hết hạn."
    />
    {classes.map((one) => {
      const tried = values.code === one.code
      return (
        <Card
          key={one.code}
          title={`${one.name}: ${one.years === null ? 'lưu vĩnh viễn' : `${one.years} năm`}`}
          actions={
            one.status === 'official' ? (
              <Status tone="success">Đã đối chiếu</Status>
            ) : (
              <Status tone="warning">Cần đối chiếu</Status>
            )
          }
        >
          <p>{one.source}</p>
          <details class="more" open={tried}>
            <summary>Sửa</summary>
            <Form
              action={href(routes.retention)}
              values={tried ? values : {}}
              errors={tried ? errors : []}
              idPrefix={`${one.code}-`}
            >
              <input type="hidden" name="code" value={one.code} />
              <FieldRow>
                <TextField name="name" label="Tên nhóm" value={one.name} required />
                <TextField
                  name="years"
                  label="Số năm"
                  inputmode="numeric"
                  size={5}
                  value={one.years?.toString() ?? ''}
                />
              </FieldRow>
              <Checkbox name="permanent" label="Lưu vĩnh viễn" checked={one.years === null} />
              <TextField name="source" label="Căn cứ" value={one.source} required />
              <SelectField
                name="status"
                label="Tình trạng căn cứ"
                value={one.status}
                options={[
                  { value: 'needs-check', label: 'Cần đối chiếu' },
                  { value: 'official', label: 'Đã đối chiếu với văn bản' },
                ]}
              />
              <FormActions>
                <Button variant="secondary" label={`Lưu: ${one.name}`}>
                  Lưu
                </Button>
              </FormActions>
            </Form>
          </details>
        </Card>
      )
    })}
  </>
)
