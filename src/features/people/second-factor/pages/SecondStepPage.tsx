import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'

type Props = { values: Values; errors?: readonly Refusal[] }

/** After the first proof. The paper with recovery codes is offered, not in the way. */
export const SecondStepPage = ({ values, errors = [] }: Props) => {
  const withPaper = typeof values.recovery === 'string' && values.recovery !== ''
  const next = <input type="hidden" name="next" value={typeof values.next === 'string' ? values.next : ''} />
  return (
    <>
      <PageHeading
        title="Nhập mã xác thực"
        lead="Bước thứ nhất đã xong. Xin mở ứng dụng xác thực trên điện thoại và nhập 6 số của Hồi Âm."
      />
      <Form
        action={href(routes.signInCode)}
        values={withPaper ? {} : values}
        errors={withPaper ? [] : errors}
        undone="Chưa đăng nhập được"
      >
        {next}
        <TextField
          name="code"
          label="Mã xác thực"
          autocomplete="one-time-code"
          inputmode="numeric"
          maxlength={20}
          size={8}
          required
        />
        <FormActions>
          <Button>Đăng nhập</Button>
        </FormActions>
      </Form>
      <details class="second-way" open={withPaper}>
        <summary>Không có điện thoại bên mình?</summary>
        <Form
          action={href(routes.signInCode)}
          values={withPaper ? values : {}}
          errors={withPaper ? errors : []}
          idPrefix="giay-"
          undone="Chưa đăng nhập được"
        >
          {next}
          <TextField
            name="recovery"
            label="Mã dự phòng"
            hint="Một trong mười mã đã in khi bật xác thực hai bước. Mỗi mã dùng được một lần."
            autocomplete="off"
            spellcheck={false}
            maxlength={60}
            size={18}
            required
          />
          <FormActions>
            <Button variant="secondary">Dùng mã dự phòng</Button>
          </FormActions>
        </Form>
        <p class="muted">Mất cả hai? Xin nhờ người quản trị hệ thống của phường đặt lại xác thực hai bước.</p>
      </details>
      <p>
        <a href={href(routes.signIn)}>Đăng nhập bằng tài khoản khác</a>
      </p>
    </>
  )
}
