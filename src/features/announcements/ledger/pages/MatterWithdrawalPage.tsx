import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'

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
    <Form action={href(routes.matterWithdrawal, { dossier: dossier.id })} values={values} errors={errors}>
      <TextArea name="reason" label="Lý do thu hồi" hint="Chỉ cán bộ của phường đọc được lý do." required />
      <FormActions>
        <Button tone="danger">Thu hồi</Button>
        <LinkButton href={href(routes.matterEdit, { dossier: dossier.id })}>Không thu hồi</LinkButton>
      </FormActions>
    </Form>
  </>
)
