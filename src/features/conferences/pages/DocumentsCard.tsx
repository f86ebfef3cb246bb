import { href, routes } from '#routes'
import { Attachments } from '#ui/Attachments.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Moment } from '#ui/When.tsx'
import type { Conference } from '../conference.ts'
import type { ConferenceView } from '../page-queries.ts'
import type { ActAttempt } from './ConferencePage.tsx'

type Props = {
  readonly conference: Conference
  readonly documents: ConferenceView['documents']
  readonly mayAdd: boolean
  readonly attempt: ActAttempt
}

export const DocumentsCard = ({ conference, documents, mayAdd, attempt }: Props) => (
  <Card title="Tài liệu">
    {documents.length === 0 && <p class="muted">Chưa có tài liệu nào.</p>}
    <Attachments
      items={documents.map(({ id, fileName, size, uploadedAt }) => ({
        href: href(routes.attachment, { id }),
        name: fileName,
        size,
        note: <Moment at={uploadedAt} />,
      }))}
    />
    {mayAdd && (
      <ConfirmForm
        action={href(routes.conferenceDocuments, { id: conference.id })}
        summary="Thêm tài liệu"
        question="Giấy mời, kế hoạch, báo cáo, tài liệu phát cho đại biểu."
        confirmLabel="Tải lên"
        idPrefix="tai-lieu-"
        multipart
        errors={attempt.act === 'documents' ? attempt.errors : []}
      >
        <FileField
          name="files"
          label="Tệp"
          acceptHint="Word, Excel, PDF hoặc ảnh"
          maxMegabytes={25}
          multiple
          required
        />
      </ConfirmForm>
    )}
  </Card>
)
