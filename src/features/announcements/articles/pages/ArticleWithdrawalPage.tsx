import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { PageHeading } from '#ui/PageHeading.tsx'
import { WithdrawalForm } from '../../pages/WithdrawalForm.tsx'

type Props = {
  readonly article: { readonly id: string; readonly title: string }
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const ArticleWithdrawalPage = ({ article, values, errors }: Props) => (
  <>
    <PageHeading
      over={article.title}
      title="Thu hồi bài"
      lead="Người dân sẽ không đọc được bài này nữa. Các bản đã đăng vẫn lưu trong hệ thống."
    />
    <WithdrawalForm
      action={href(routes.articleWithdrawal, { article: article.id })}
      backHref={href(routes.articleEdit, { article: article.id })}
      button="Thu hồi"
      values={values}
      errors={errors}
    />
  </>
)
