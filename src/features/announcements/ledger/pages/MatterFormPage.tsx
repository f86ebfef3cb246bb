import type { Refusal } from '#domain/result.ts'
import type { PublishableDossier } from '#features/dossiers/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { Editions } from '../../pages/Editions.tsx'
import type { CandidatePhoto } from '../content-queries.ts'
import type { LedgerEdition } from '../ledger.ts'
import { PhotoChoice } from './PhotoChoice.tsx'

export type MatterFormView = {
  readonly dossier: PublishableDossier
  readonly photos: readonly CandidatePhoto[]
  readonly editions: readonly LedgerEdition[]
  readonly mayPublish: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** In which words a matter becomes public, and with which photographs. Nothing is public before the preview was seen. */
export const MatterFormPage = ({ dossier, photos, editions, mayPublish, values, errors }: MatterFormView) => {
  const latest = editions[0]
  const isPublic = latest !== undefined && latest.withdrawn === null
  return (
    <>
      <PageHeading
        over={`${dossier.code} · ${dossier.topic}`}
        title="Công khai việc này"
        lead="Viết như nói với người dân: việc gì, ở đâu. Không ghi tên, số điện thoại, số nhà của ai. Tình trạng (đang làm, xong, quá hạn) tự cập nhật."
        actions={
          isPublic && (
            <LinkButton href={href(routes.publicMatter, { dossier: dossier.id })}>
              Xem trang công khai
            </LinkButton>
          )
        }
      />
      {mayPublish && (
        <Form
          action={href(routes.matterPreview, { dossier: dossier.id })}
          values={values}
          errors={errors}
          guard
          draftKey={`ledger/${dossier.id}`}
        >
          <TextArea name="promise" label="Việc phường nhận làm" rows={3} required />
          <TextArea name="result" label="Kết quả đến nay" rows={4} hint="Để trống khi chưa có kết quả." />
          {dossier.place !== null && (
            <Checkbox
              name="place"
              label={`Ghi địa điểm “${dossier.place}”`}
              hint="Chỉ ghi tên đường, ngõ khi không chỉ ra nhà của ai."
            />
          )}
          {photos.map((photo) => (
            <PhotoChoice key={photo.id} photo={photo} />
          ))}
          <FormActions>
            <Button>Xem trước</Button>
          </FormActions>
        </Form>
      )}
      {editions.length > 0 && (
        <Card title="Các lần công khai">
          <Editions editions={editions.map((one) => ({ ...one, number: one.edition }))} />
          {mayPublish && isPublic && (
            <p>
              <a href={href(routes.matterWithdrawal, { dossier: dossier.id })}>Thu hồi việc này</a>
            </p>
          )}
        </Card>
      )}
    </>
  )
}
