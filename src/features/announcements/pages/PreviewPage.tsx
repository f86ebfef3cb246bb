import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

type Props = {
  /** What it belongs to: a notice, a dossier, a column. */
  readonly over?: string
  readonly title?: string
  /** Whole sentences about what one should look at twice. */
  readonly doubts: readonly string[]
  /** What cannot become public, told above the sheet. */
  readonly leftOut?: ComponentChildren
  /** Null: somebody else publishes it. */
  readonly publication: Publication | null
  readonly errors: readonly Refusal[]
  /** The public page, exactly as it will be. */
  readonly children: ComponentChildren
}

type Publication = {
  readonly action: string
  /** The form's fields, carried on unseen. */
  readonly fields?: readonly (readonly [name: string, value: string])[]
  /** Fingerprint of what is shown: nothing else gets published. */
  readonly seen: string
  /** What the button says. */
  readonly publish?: string
  /** Where it is changed; without it the form goes back with its fields. */
  readonly editHref?: string
}

/** What everybody will see, word for word, and what one should look at twice before pressing the button. */
export const PreviewPage = ({
  over,
  title = 'Xem trước trang công khai',
  doubts,
  leftOut,
  publication,
  errors,
  children,
}: Props) => (
  <>
    <PageHeading over={over} title={title} lead="Phần trong khung là đúng những gì người dân sẽ đọc." />
    {doubts.length > 0 && (
      <Notice tone="warning" title="Hãy xem kỹ trước khi công khai" role="alert">
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      </Notice>
    )}
    {leftOut}
    <div class="preview-sheet" inert>
      {children}
    </div>
    {publication === null ? (
      <p>Đã lưu. Văn phòng Đảng ủy sẽ xem và công khai.</p>
    ) : (
      <PublicationForm {...publication} doubtful={doubts.length > 0} errors={errors} />
    )}
  </>
)

const PublicationForm = ({
  action,
  fields = [],
  seen,
  publish = 'Công khai',
  editHref,
  doubtful,
  errors,
}: Publication & { readonly doubtful: boolean; readonly errors: readonly Refusal[] }) => (
  <Form action={action} errors={errors}>
    {fields.map(([name, value]) => (
      <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
    ))}
    <input type="hidden" name="seen" value={seen} />
    {doubtful && (
      <Checkbox
        name="checked"
        label="Tôi đã xem từng điểm nêu trên; nội dung công khai không có dữ liệu cá nhân của người dân"
        required
      />
    )}
    <FormActions>
      <Button name="step" value="publish">
        {publish}
      </Button>
      {editHref === undefined ? (
        <Button name="step" value="edit" variant="secondary">
          Sửa tiếp
        </Button>
      ) : (
        <LinkButton href={editHref}>Sửa tiếp</LinkButton>
      )}
    </FormActions>
  </Form>
)
