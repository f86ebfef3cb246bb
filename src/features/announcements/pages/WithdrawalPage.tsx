import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { PageHeading } from '#ui/PageHeading.tsx'
import { WithdrawalForm } from './WithdrawalForm.tsx'

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
    <WithdrawalForm
      action={href(routes.announcementWithdrawal, { id: notice.id })}
      backHref={href(routes.announcementEdit, { id: notice.id })}
      button={`Thu hồi bản ${version}`}
      values={values}
      errors={errors}
    >
      <input type="hidden" name="version" value={version} />
    </WithdrawalForm>
  </>
)
