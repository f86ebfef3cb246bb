import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice as Alert } from '#ui/Notice.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { isStale, versionToSend } from '../editing.ts'
import type { ConfirmView } from './ConfirmPage.tsx'
import { NoticeText, type Numbered } from './NoticeText.tsx'

type Props = {
  readonly view: ConfirmView
  readonly drafts: readonly Numbered[]
  readonly current: Numbered['draft']['id'] | null
}

/** The words of the notice with its tasks marked; those of a scan can be put right until they are frozen. */
export const TextSection = ({ view, drafts, current }: Props) => (
  <section class="confirm-text" id="van-ban" aria-labelledby="van-ban-ten">
    <div class="card-head">
      <h2 id="van-ban-ten">Văn bản</h2>
      {view.notice.needsCheck && view.mayEdit && view.editing.what !== 'van-ban' && (
        <LinkButton
          size="sm"
          variant="secondary"
          href={`${href(routes.noticeConfirm, { id: view.notice.id }, { sua: 'van-ban' })}#van-ban`}
        >
          Sửa chữ đọc sai
        </LinkButton>
      )}
    </div>
    {view.editing.what === 'van-ban' ? (
      <TextForm {...view} />
    ) : (
      <NoticeText text={view.notice.text} drafts={drafts} current={current} />
    )}
  </section>
)

const TextForm = ({ notice, editing }: ConfirmView) => (
  <Form
    action={`${href(routes.noticeText, { id: notice.id })}#van-ban`}
    values={editing.values}
    errors={editing.errors}
    idPrefix="vb-"
    guard
    draftKey={`notice/${notice.id}/van-ban`}
  >
    <input type="hidden" name="version" value={versionToSend(editing, notice)} />
    {isStale(editing.errors) && (
      <Alert tone="warning" title="Bản vừa được lưu">
        <div class="notice-text">{notice.text}</div>
      </Alert>
    )}
    <TextArea
      name="text"
      label="Nguyên văn theo bản giấy"
      hint="Chỉ sửa chữ máy đọc sai. Câu giao việc và các mục đổi theo; đơn vị, thời hạn đã chọn giữ nguyên."
      rows={24}
      required
    />
    <FormActions>
      <Button>Lưu văn bản</Button>
      <LinkButton variant="secondary" href={`${href(routes.noticeConfirm, { id: notice.id })}#van-ban`}>
        Thôi
      </LinkButton>
    </FormActions>
  </Form>
)
