import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'
import { DispatchTabs } from '../../pages/DispatchTabs.tsx'
import type { KeptRules } from '../../rule-queries.ts'

type Props = {
  readonly rules: KeptRules
  readonly mayKeep: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** How soon the office wants to know, and when whoever is silent is reminded. */
export const RulesPage = ({ rules, mayKeep, values, errors }: Props) => (
  <>
    <PageHeading
      title="Cách đôn đốc"
      lead={
        <>
          Tính theo ngày làm việc, không nhắc ngày nghỉ, mỗi nơi mỗi ngày tự nhắc nhiều nhất một lần. Hiện
          nay: {rulesWords(rules)}
        </>
      }
    />
    <DispatchTabs current="rules" />
    {mayKeep && (
      <Card>
        <Form action={href(routes.dispatchRules)} values={values} errors={errors}>
          <input type="hidden" name="version" value={String(values['version'] ?? rules.version)} />
          <TextField name="dueDays" label="Hạn xác nhận đề nghị sẵn, sau bao nhiêu ngày làm việc" required />
          <TextField
            name="beforeDays"
            label="Nhắc trước hạn bao nhiêu ngày làm việc"
            hint="Ghi 0 nếu không nhắc trước hạn."
            required
          />
          <TextField
            name="everyDays"
            label="Sau khi quá hạn, bao nhiêu ngày làm việc nhắc một lần"
            hint="Lần đầu vào sáng ngày làm việc kế tiếp sau hạn."
            required
          />
          <TextField
            name="times"
            label="Nhắc mấy lần sau hạn"
            hint="Hết các lần này mà vẫn thiếu thì báo Văn phòng Đảng ủy và lãnh đạo."
            required
          />
          <TextField name="handHours" label="Bấm “Nhắc ngay” lại sau ít nhất mấy giờ" required />
          <FormActions>
            <Button>Lưu</Button>
          </FormActions>
        </Form>
      </Card>
    )}
  </>
)

const rulesWords = ({ dueDays, beforeDays, everyDays, times }: KeptRules): string =>
  `hạn xác nhận ${dueDays} ngày làm việc; ${
    beforeDays === 0 ? 'không nhắc trước hạn' : `nhắc trước hạn ${beforeDays} ngày`
  }; quá hạn thì nhắc sáng hôm sau rồi ${everyDays} ngày một lần, ${times} lần; sau đó báo Văn phòng Đảng ủy và lãnh đạo.`
