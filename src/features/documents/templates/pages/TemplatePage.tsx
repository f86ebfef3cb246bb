import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Candidate } from '../../begin/candidate-queries.ts'
import { type DocumentKind, documentKinds, kinds } from '../../kinds.ts'
import type { DocumentTemplate } from '../../template.ts'
import type { Places as PlacesOfKind } from '../../values/value.ts'
import { Places } from './Places.tsx'

type Props = {
  /** Null: a new one. */
  readonly template: DocumentTemplate | null
  readonly kind: DocumentKind
  readonly places: PlacesOfKind
  /** What it may be looked at with, besides the examples. */
  readonly candidates: readonly Candidate[]
  readonly mayDraft: boolean
  readonly mayEdit: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  /** Absent while the words cannot be read. */
  readonly preview: ComponentChildren
}

/** The words of a template, what may stand in its braces, and how a paper from it looks. */
export const TemplatePage = (view: Props) => {
  const { template, kind, mayEdit, preview } = view
  return (
    <>
      <PageHeading
        over={kinds[kind].name}
        title={template === null ? 'Thêm mẫu văn bản' : template.name}
        status={template?.closed && <Status tone="neutral">Thôi dùng</Status>}
        actions={
          template !== null && <Actions template={template} mayDraft={view.mayDraft} mayEdit={mayEdit} />
        }
      />
      {mayEdit && (
        <div class="main-and-side">
          <Card>
            <Words {...view} />
          </Card>
          <Card title="Chỗ điền được">
            <Places places={view.places} />
          </Card>
        </div>
      )}
      {preview && (
        <section aria-label="Xem thử" class="template-preview">
          {preview}
        </section>
      )}
    </>
  )
}

const Actions = ({
  template,
  mayDraft,
  mayEdit,
}: {
  readonly template: DocumentTemplate
  readonly mayDraft: boolean
  readonly mayEdit: boolean
}) => (
  <>
    {mayDraft && !template.closed && (
      <LinkButton href={href(routes.documentNew, {}, { loai: template.kind, mau: template.id })}>
        Soạn từ mẫu này
      </LinkButton>
    )}
    <LinkButton href={href(routes.documentTemplateVersions, { template: template.id })}>
      Các bản ({template.version})
    </LinkButton>
    {mayEdit && (
      <PostButton
        action={href(routes.documentTemplateEnd, { template: template.id })}
        fields={{ closed: template.closed ? '' : '1' }}
      >
        {template.closed ? 'Dùng lại' : 'Thôi dùng'}
      </PostButton>
    )}
  </>
)

const Words = ({ template, kind, candidates, values, errors }: Props) => (
  <Form
    action={
      template === null
        ? href(routes.documentTemplateNew)
        : href(routes.documentTemplate, { template: template.id })
    }
    values={values}
    errors={errors}
    guard
    draftKey={`document-template/${template?.id ?? 'new'}`}
  >
    <input type="hidden" name="version" value={String(template?.version ?? 0)} />
    {template !== null && <input type="hidden" name="kind" value={kind} />}
    <TextField name="name" label="Tên mẫu" required maxlength={200} />
    {template === null && (
      <SelectField
        name="kind"
        label="Dùng cho"
        hint="Đổi loại rồi bấm Xem thử để thấy các chỗ điền được của loại ấy."
        required
        options={documentKinds.map((value) => ({ value, label: kinds[value].name }))}
      />
    )}
    <FieldRow>
      <SelectField
        name="family"
        label="Thể thức"
        required
        options={[
          { value: 'party', label: 'Văn bản của Đảng' },
          { value: 'state', label: 'Văn bản hành chính Nhà nước' },
        ]}
      />
      <TextField
        name="type"
        label="Chữ viết tắt của loại"
        hint="TB, BC, CV, BB…; để trống nếu không đánh số"
        maxlength={8}
      />
    </FieldRow>
    <TextField name="abstract" label="Trích yếu" required maxlength={500} />
    <TextArea name="addressees" label="Kính gửi" hint="Mỗi nơi một dòng" rows={2} />
    <TextArea name="bases" label="Căn cứ" hint="Mỗi căn cứ một dòng" rows={2} />
    <TextArea name="body" label="Nội dung" required rows={22} maxlength={60_000} />
    <TextArea
      name="recipients"
      label="Nơi nhận"
      hint="Mỗi nơi một dòng; để trống thì lấy của nơi ký"
      rows={4}
    />
    {candidates.length > 0 && (
      <SelectField
        name="source"
        label="Xem thử với"
        empty="Thông tin ví dụ"
        options={candidates.map(({ id, title, detail }) => ({ value: id, label: `${title} (${detail})` }))}
      />
    )}
    <FormActions>
      <Button name="step" value="save">
        Lưu mẫu
      </Button>
      <Button name="step" value="preview" variant="secondary">
        Xem thử
      </Button>
      <LinkButton href={href(routes.documentTemplates)} variant="tertiary">
        Thôi
      </LinkButton>
    </FormActions>
  </Form>
)
