import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { PageHeading } from '#ui/PageHeading.tsx'
import { WithdrawalForm } from '../../pages/WithdrawalForm.tsx'

type Props = {
  readonly dossier: { readonly id: string; readonly code: string }
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const MatterWithdrawalPage = ({ dossier, values, errors }: Props) => (
  <>
    <PageHeading
      over={dossier.code}
      title="Thu hồi việc đã công khai"
      lead="Người dân sẽ không đọc được mục này nữa, cả ảnh. Các bản đã công khai vẫn lưu trong hệ thống."
    />
    <WithdrawalForm
      action={href(routes.matterWithdrawal, { dossier: dossier.id })}
      backHref={href(routes.matterEdit, { dossier: dossier.id })}
      button="Thu hồi"
      values={values}
      errors={errors}
    />
  </>
)
