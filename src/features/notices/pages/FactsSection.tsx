import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { Notice as Alert } from '#ui/Notice.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { isStale, versionToSend } from '../editing.ts'
import { regimeNames } from '../messages.ts'
import { noticeNumber } from '../notice.ts'
import type { ConfirmView } from './ConfirmPage.tsx'

/** What stands around the text: number, date, signer, recipients; shown, or opened for correction. */
export const FactsSection = (view: ConfirmView) => (
  <section class="card" id="the-thuc" aria-labelledby="the-thuc-ten">
    <div class="card-head">
      <h2 id="the-thuc-ten">Số, ngày, người ký, nơi nhận</h2>
      {view.mayEdit && view.editing.what !== 'the-thuc' && (
        <LinkButton
          size="sm"
          variant="secondary"
          href={`${href(routes.noticeConfirm, { id: view.notice.id }, { sua: 'the-thuc' })}#the-thuc`}
        >
          Sửa phần này
        </LinkButton>
      )}
    </div>
    {view.editing.what === 'the-thuc' ? <FactsForm {...view} /> : <Facts {...view} />}
  </section>
)

const Facts = ({ notice, recipients }: ConfirmView) => (
  <DefinitionList
    items={[
      { term: 'Số, ký hiệu', value: notice.number === null ? null : noticeNumber(notice) },
      { term: 'Ngày', value: notice.documentDate === null ? null : formatDate(notice.documentDate) },
      {
        term: 'Ngày hội nghị',
        value: notice.conferenceDate === null ? null : formatDate(notice.conferenceDate),
      },
      { term: 'Thể thức', value: notice.regime === null ? null : regimeNames[notice.regime] },
      {
        term: 'Người ký',
        value:
          [...notice.signer.authority, notice.signer.position, notice.signer.name]
            .filter(Boolean)
            .join(', ') || null,
      },
      { term: `Nơi nhận (${recipients.length})`, value: recipients.join('; ') || null },
    ]}
  />
)

const FactsForm = (view: ConfirmView) => {
  const { notice, editing } = view
  return (
    <Form
      action={`${href(routes.noticeFacts, { id: notice.id })}#the-thuc`}
      values={editing.values}
      errors={editing.errors}
      idPrefix="tt-"
      guard
    >
      <input type="hidden" name="version" value={versionToSend(editing, notice)} />
      {isStale(editing.errors) && (
        <Alert tone="warning" title="Bản vừa được lưu">
          <Facts {...view} />
        </Alert>
      )}
      <FieldRow>
        <TextField name="type" label="Loại văn bản" required size={20} />
        <TextField name="number" label="Số" inputmode="numeric" size={6} />
        <TextField name="symbol" label="Ký hiệu" hint="Ví dụ: TB/ĐU hoặc TB-UBND" size={14} />
      </FieldRow>
      <FieldRow>
        <DateField name="documentDate" label="Ngày văn bản" />
        <TextField name="place" label="Địa danh" size={18} />
        <DateField name="conferenceDate" label="Ngày hội nghị đối thoại" />
      </FieldRow>
      <TextArea name="subject" label="Trích yếu" rows={2} required />
      <FieldRow>
        <TextArea
          name="authority"
          label="Quyền hạn ký"
          hint="Mỗi dòng một dòng, ví dụ: T/L BAN THƯỜNG VỤ"
          rows={2}
        />
        <TextField name="position" label="Chức vụ người ký" />
        <TextField name="signerName" label="Họ tên người ký" />
      </FieldRow>
      <TextArea name="recipients" label="Nơi nhận" hint="Mỗi dòng một nơi nhận." rows={6} />
      <FormActions>
        <Button>Lưu</Button>
        <LinkButton variant="secondary" href={`${href(routes.noticeConfirm, { id: notice.id })}#the-thuc`}>
          Thôi
        </LinkButton>
      </FormActions>
    </Form>
  )
}
