import { roles } from '#domain/actor.ts'
import type { Refusal } from '#domain/result.ts'
import { roleNames } from '#features/people/index.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'
import { seenOf } from '../ward-commands.ts'
import type { WardFacts } from '../ward-queries.ts'

type Props = { ward: WardFacts; values?: Values; errors?: readonly Refusal[] }

export const WardPage = ({ ward, values, errors }: Props) => (
  <>
    <PageHeading
      title="Thông tin phường"
      lead={
        <>
          Cách tính hạn và mốc nhắc ở trang <a href={href(routes.calendarRules)}>Cách tính hạn của phường</a>.
        </>
      }
    />
    <Form
      action={href(routes.wardSettings)}
      values={
        values ?? {
          ...ward,
          code: ward.code ?? '',
          host: ward.host ?? '',
          firstPasswordDays: String(ward.firstPasswordDays),
        }
      }
      errors={errors}
      guard
    >
      <input type="hidden" name="seen" value={seenOf(ward)} />
      <TextField
        name="name"
        label="Tên"
        hint="Không kèm chữ “phường”, ví dụ: Kiến An"
        maxlength={80}
        required
      />
      <TextField
        name="placeName"
        label="Địa danh trên văn bản"
        hint="In trước ngày tháng của văn bản, ví dụ: Kiến An. Tên người, tên một chữ, số hoặc trùng tên thành phố thì thêm chữ phường: Phường Lê Chân"
        maxlength={80}
        required
      />
      <TextField name="province" label="Tỉnh, thành phố" maxlength={80} required />
      <TextField name="code" label="Mã đơn vị hành chính" maxlength={20} size={10} />
      <TextField
        name="host"
        label="Tên miền"
        hint="Tên miền dẫn tới phường này, ví dụ: hoi-am.kienan.gov.vn. Ghi sai thì mọi người không vào được phường bằng tên miền đó."
        maxlength={200}
        spellcheck={false}
      />
      <TextField
        name="firstPasswordDays"
        label="Mật khẩu lần đầu dùng được mấy ngày"
        hint="Tính từ ngày in phiếu. Phiếu đã in giữ nguyên ngày ghi trên phiếu."
        inputmode="numeric"
        size={4}
        required
      />
      <CheckboxGroup
        name="secondFactorRoles"
        label="Bắt buộc xác thực hai bước"
        hint="Người giữ vai trò được chọn mà chưa bật thì phải bật ngay sau khi đăng nhập, trước mọi việc khác. Nên chọn ít nhất người quản trị, văn phòng và lãnh đạo."
        required
        options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
      />
      <FormActions>
        <Button>Lưu thông tin</Button>
      </FormActions>
    </Form>
  </>
)
