import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'

type Props = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

export const ReceivePage = ({ values = {}, errors = [] }: Props) => (
  <>
    <PageHeading
      title="Nhận thông báo kết luận"
      lead="Hệ thống đọc văn bản thành các nhiệm vụ dự thảo. Chưa giao việc cho ai cho đến khi cán bộ kiểm tra và bấm ban hành."
    />
    <Form
      action={href(routes.noticeNew)}
      values={values}
      errors={errors}
      multipart
      guard
      draftKey="notice/new"
    >
      <FileField
        name="file"
        label="Tải tệp thông báo lên"
        conditional
        accept=".docx,.doc,.pdf,.txt,.jpg,.jpeg,.png,.tif,.tiff"
        acceptHint="Word, PDF, văn bản thường hoặc ảnh chụp"
        maxMegabytes={25}
      />
      <TextArea
        name="text"
        label="Hoặc dán nội dung thông báo vào đây"
        conditional
        hint="Dán cả phần đầu (số, ngày), phần thân và phần cuối (nơi nhận, người ký). Không đưa văn bản có dấu mật vào hệ thống."
        rows={14}
      />
      <FormActions>
        <Button>Đọc thông báo</Button>
        <LinkButton variant="secondary" href={href(routes.notices)}>
          Quay lại
        </LinkButton>
      </FormActions>
    </Form>
  </>
)
