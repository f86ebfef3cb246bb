import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'

type Props = {
  readonly notice: { readonly id: string; readonly title: string }
  readonly version: number
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const WithdrawalPage = ({ notice, version, values, errors }: Props) => (
  <>
    <PageHeading
      over={notice.title}
      title="Thu hồi trang công khai"
      lead="Người dân sẽ không đọc được trang này nữa, chỉ thấy câu cho biết nội dung đã được thu hồi và ngày thu hồi. Các bản đã công khai vẫn lưu trong hệ thống."
    />
    <Form action={href(routes.announcementWithdrawal, { id: notice.id })} values={values} errors={errors}>
      <input type="hidden" name="version" value={version} />
      <TextArea name="reason" label="Lý do thu hồi" hint="Chỉ cán bộ của phường đọc được lý do." required />
      <FormActions>
        <Button tone="danger">Thu hồi bản {version}</Button>
        <LinkButton href={href(routes.announcementEdit, { id: notice.id })}>Không thu hồi</LinkButton>
      </FormActions>
    </Form>
  </>
)
