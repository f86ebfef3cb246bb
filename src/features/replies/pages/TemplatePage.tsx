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
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { formNames, kindNames, outcomeNames } from '../messages.ts'
import { outcomeKinds, paperForms, replyKinds } from '../reply.ts'
import type { ReplyTemplate } from '../template.ts'
import { Places } from './Places.tsx'

type Props = {
  /** Null: a new one. */
  readonly template: ReplyTemplate | null
  readonly topics: ReadonlyMap<string, string>
  readonly mayEdit: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  /** With the samples filled in; absent while the words cannot be read. */
  readonly preview: ComponentChildren
}

/** A template, and how a letter from it looks. */
export const TemplatePage = ({ template, topics, mayEdit, values, errors, preview }: Props) => (
  <>
    <PageHeading
      title={template === null ? 'Thêm mẫu thư' : template.name}
      actions={
        template !== null &&
        mayEdit && (
          <PostButton
            action={href(routes.replyTemplateEnd, { template: template.id })}
            fields={{ closed: template.closed ? '' : '1' }}
          >
            {template.closed ? 'Dùng lại' : 'Thôi dùng'}
          </PostButton>
        )
      }
    />
    {mayEdit && (
      <Form
        action={
          template === null
            ? href(routes.replyTemplateNew)
            : href(routes.replyTemplate, { template: template.id })
        }
        values={values}
        errors={errors}
        guard
        draftKey={`reply-template/${template?.id ?? 'new'}`}
      >
        <input type="hidden" name="version" value={String(template?.version ?? 0)} />
        <TextField name="name" label="Tên mẫu" required maxlength={200} />
        <FieldRow>
          <SelectField
            name="kind"
            label="Loại thư"
            required
            options={replyKinds.map((value) => ({ value, label: kindNames[value] }))}
          />
          <SelectField
            name="outcome"
            label="Kết quả (với thư trả lời)"
            empty="—"
            options={outcomeKinds.map((value) => ({ value, label: outcomeNames[value] }))}
          />
        </FieldRow>
        <FieldRow>
          <SelectField
            name="topicCode"
            label="Lĩnh vực"
            empty="Mọi lĩnh vực"
            options={[...topics].map(([value, label]) => ({ value, label }))}
          />
          <SelectField
            name="form"
            label="Thể loại văn bản"
            required
            options={paperForms.map((value) => ({ value, label: formNames[value] }))}
          />
        </FieldRow>
        <TextField name="subject" label="Trích yếu" required maxlength={300} />
        <TextArea name="body" label="Nội dung" required rows={16} maxlength={20000} />
        <Places />
        <TextArea name="legalBasis" label="Căn cứ pháp luật thường dùng" rows={2} maxlength={1000} />
        <FormActions>
          <Button name="step" value="save">
            Lưu mẫu
          </Button>
          <Button name="step" value="preview" variant="secondary">
            Xem thử
          </Button>
          <LinkButton href={href(routes.replyTemplates)} variant="tertiary">
            Thôi
          </LinkButton>
        </FormActions>
      </Form>
    )}
    {preview && <Card title="Xem thử với thông tin ví dụ">{preview}</Card>}
  </>
)
