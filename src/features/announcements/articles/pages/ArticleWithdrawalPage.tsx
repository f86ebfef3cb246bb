import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'

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
    <Form action={href(routes.articleWithdrawal, { article: article.id })} values={values} errors={errors}>
      <TextArea name="reason" label="Lý do thu hồi" hint="Chỉ cán bộ của phường đọc được lý do." required />
      <FormActions>
        <Button tone="danger">Thu hồi</Button>
        <LinkButton href={href(routes.articleEdit, { article: article.id })}>Không thu hồi</LinkButton>
      </FormActions>
    </Form>
  </>
)
