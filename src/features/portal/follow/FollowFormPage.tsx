import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'

type Props = { readonly values: FormValues; readonly errors: readonly Refusal[] }

/** Two things from the receipt, nothing else. */
export const FollowFormPage = ({ values, errors }: Props) => (
  <>
    <PageHeading
      title="Theo dõi ý kiến của tôi"
      lead="Ghi mã và PIN trên giấy biên nhận. Không cần tài khoản."
    />
    <Form action={href(routes.follow)} values={values} errors={errors} undone="Chưa xem được">
      <TextField name="code" label="Mã ý kiến" hint="Ví dụ KN-2025-0012" required />
      <TextField name="pin" label="Mã PIN" hint="6 chữ số" required />
      <FormActions>
        <Button>Xem</Button>
      </FormActions>
    </Form>
    <section class="for-staff">
      <h2>Mất giấy biên nhận?</h2>
      <p>
        Hãy hỏi tổ trưởng tổ dân phố hoặc đến trụ sở phường, mang theo giấy tờ tùy thân. Cán bộ sẽ tìm lại và
        in biên nhận mới.
      </p>
    </section>
  </>
)
