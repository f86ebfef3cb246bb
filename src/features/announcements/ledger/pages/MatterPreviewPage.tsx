import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { fingerprintOfEntry, type LedgerContent } from '../ledger.ts'

type Props = {
  readonly content: LedgerContent
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly doubts: readonly string[]
  readonly errors: readonly Refusal[]
  /** The public page, exactly as it will be. */
  readonly children: ComponentChildren
}

export const MatterPreviewPage = ({ content, fields, doubts, errors, children }: Props) => (
  <>
    <PageHeading
      over={content.code}
      title="Xem trước trang công khai"
      lead="Phần trong khung là đúng những gì người dân sẽ đọc."
    />
    {doubts.length > 0 && (
      <Notice tone="warning" title="Hãy xem kỹ trước khi công khai" role="alert">
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      </Notice>
    )}
    <div class="preview-sheet" inert>
      {children}
    </div>
    <Form action={href(routes.matterEdit, { dossier: content.dossier })} errors={errors}>
      {fields.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="seen" value={fingerprintOfEntry(content)} />
      {doubts.length > 0 && (
        <Checkbox
          name="checked"
          label="Tôi đã xem từng điểm nêu trên; nội dung và ảnh không có dữ liệu cá nhân"
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
