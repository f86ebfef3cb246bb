import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { announcementOf, type Conference } from '../conference.ts'

type Props = {
  readonly conference: Conference | null
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const ConferenceFormPage = ({ conference, values, errors }: Props) => (
  <>
    <PageHeading title={conference === null ? 'Lập hội nghị' : 'Sửa hội nghị'} />
    {conference !== null && announcementOf(conference) !== null && (
      <Notice tone="warning">
        <p>Hội nghị đã thông báo. Nếu đổi ngày, giờ hoặc nơi họp thì phải thông báo lại cho Nhân dân.</p>
      </Notice>
    )}
    <Form
      action={
        conference === null ? href(routes.conferenceNew) : href(routes.conferenceEdit, { id: conference.id })
      }
      values={values}
      errors={errors}
      guard
      draftKey={`hoi-nghi/${conference?.id ?? 'moi'}`}
    >
      <input type="hidden" name="version" value={conference?.version ?? 0} />
      <TextField name="title" label="Tên hội nghị" required />
      <FieldRow>
        <DateField name="heldOn" label="Ngày họp" required />
        <TextField name="startsAt" label="Giờ bắt đầu" hint="Ví dụ: 08:00" size={8} required />
      </FieldRow>
      <TextField name="place" label="Nơi họp" hint="Ví dụ: Hội trường UBND phường, tầng 2" required />
      <TextArea
        name="chairs"
        label="Người chủ trì"
        hint="Mỗi dòng một người, ghi như in trong giấy mời. Ví dụ: Đồng chí Bí thư Đảng ủy phường"
        rows={3}
      />
      <TextArea
        name="agenda"
        label="Chương trình"
        hint="Mỗi dòng một nội dung, kèm số phút và người trình bày nếu có. Ví dụ: Khai mạc, giới thiệu đại biểu – 10 phút – Chánh Văn phòng Đảng ủy"
        rows={7}
      />
      <TextArea name="description" label="Nội dung đối thoại, cách tham dự" rows={4} />
      <FormActions>
        <Button>Lưu</Button>
        <LinkButton
          href={
            conference === null ? href(routes.conferences) : href(routes.conference, { id: conference.id })
          }
        >
          Thôi
        </LinkButton>
      </FormActions>
    </Form>
  </>
)
