import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import type { Unit } from '#features/people/index.ts'
import type { KeptLetterhead } from '#features/replies/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ChangedPart } from '../changes.ts'
import type { OfficeDocument } from '../document.ts'
import { kinds } from '../kinds.ts'
import { ChangedLines } from './ChangedLines.tsx'
import { WordsFields } from './WordsFields.tsx'

type Props = {
  readonly document: OfficeDocument
  readonly letterheads: readonly KeptLetterhead[]
  readonly units: readonly Unit[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  /** The one the writer knows. */
  readonly version: number
  /** Somebody saved other words meanwhile: what they changed since version `from`. */
  readonly overtaken: { readonly from: number; readonly parts: readonly ChangedPart[] } | null
  readonly trial: ComponentChildren
}

/** The words on one side, the paper they make on the other. */
export const EditPage = ({
  document,
  letterheads,
  units,
  values,
  errors,
  version,
  overtaken,
  trial,
}: Props) => {
  const id = { id: document.id }
  return (
    <>
      <PageHeading over={kinds[document.kind].name} title={`Sửa văn bản (bản ${document.version})`} />
      {overtaken !== null && (
        <Notice tone="warning" title={`Người khác vừa lưu bản ${document.version}`}>
          <p>
            Chữ vừa gõ vẫn còn nguyên ở dưới. Từ bản {overtaken.from} đến bản {document.version} người đó đã
            đổi như sau; hãy đưa chỗ cần giữ vào rồi lưu lần nữa.
          </p>
          {overtaken.parts.map(({ name, lines }) => (
            <section key={name}>
              <h3>{name}</h3>
              <ChangedLines lines={lines} />
            </section>
          ))}
        </Notice>
      )}
      <div class="editor">
        <Form
          action={href(routes.documentEdit, id)}
          values={values}
          errors={errors}
          guard
          draftKey={`document/${document.id}`}
        >
          <input type="hidden" name="version" value={String(version)} />
          <WordsFields
            letterheads={letterheads}
            units={units}
            charts={document.figures.map(({ key }) => key)}
          />
          <TextField
            name="note"
            label="Lần này sửa gì"
            hint="Một câu ngắn, hiện ở danh sách các bản"
            maxlength={500}
          />
          <FormActions>
            <Button>Lưu</Button>
            <span data-preview-look>
              <Button variant="secondary" formaction={`${href(routes.documentPreview, id)}#xem-thu`}>
                Xem thử
              </Button>
            </span>
            <LinkButton href={href(routes.document, id)}>Thôi</LinkButton>
          </FormActions>
        </Form>
        <section
          id="xem-thu"
          class="editor-trial"
          tabindex={0}
          aria-label="Xem thử"
          data-preview={href(routes.documentPreview, id, { phan: 'giay' })}
        >
          {trial}
        </section>
      </div>
    </>
  )
}
