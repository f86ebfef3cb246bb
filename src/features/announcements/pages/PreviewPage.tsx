import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { type Content, fingerprint } from '../announcement.ts'
import { type Doubt, doubtWords } from '../doubts.ts'

export type PreviewView = {
  readonly content: Content
  /** The form's fields, carried on unseen. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly doubts: readonly Doubt[]
  readonly errors: readonly Refusal[]
  /** The public page, exactly as it will be. */
  readonly children: ComponentChildren
}

/** What everybody will see, word for word, and what one should look at twice before pressing the button. */
export const PreviewPage = ({ content, fields, doubts, errors, children }: PreviewView) => (
  <>
    <PageHeading
      over={content.noticeTitle}
      title="Xem trước trang công khai"
      lead="Phần trong khung là đúng những gì người dân sẽ đọc."
    />
    {doubts.length > 0 && (
      <Notice tone="warning" title="Hãy xem kỹ trước khi công khai" role="alert">
        <ul>
          {doubts.map((doubt) => (
            <li key={doubtWords(doubt)}>{doubtWords(doubt)}</li>
          ))}
        </ul>
      </Notice>
    )}
    <div class="preview-sheet" inert>
      {children}
    </div>
    <Form action={href(routes.announcementEdit, { id: content.notice })} errors={errors}>
      {fields.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="seen" value={fingerprint(content)} />
      {doubts.length > 0 && (
        <Checkbox
          name="checked"
          label="Tôi đã đọc từng điểm nêu trên; nội dung công khai không có dữ liệu cá nhân"
          required
        />
      )}
      <FormActions>
        <Button name="step" value="publish">
          Công khai
        </Button>
        <Button name="step" value="edit" variant="secondary">
          Sửa tiếp
        </Button>
      </FormActions>
    </Form>
  </>
)
