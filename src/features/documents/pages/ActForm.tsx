import type { ComponentChildren } from 'preact'
import { href, type routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { DocumentPageView } from './DocumentPage.tsx'

type ActProps = {
  readonly view: DocumentPageView
  readonly act: string
  readonly title: string
  readonly action: (typeof routes)[
    | 'documentSubmission'
    | 'documentApproval'
    | 'documentIssue'
    | 'documentFollowing']
  readonly children: ComponentChildren
}

/** The next step with the paper: a form that names the version somebody looks at. */
export const Act = ({ view: { document, refused }, act, title, action, children }: ActProps) => (
  <Card title={title}>
    <Form
      action={href(action, { id: document.id })}
      idPrefix={`${act}-`}
      values={refused?.act === act ? refused.values : {}}
      errors={refused?.act === act ? refused.errors : []}
    >
      <input type="hidden" name="version" value={String(document.version)} />
      {children}
    </Form>
  </Card>
)

export const Submit = ({ children }: { readonly children: string }) => (
  <FormActions>
    <Button>{children}</Button>
  </FormActions>
)

type ReasonProps = {
  readonly view: DocumentPageView
  readonly act: string
  readonly action: string
  readonly summary: string
  readonly question: string
  readonly label: string
  readonly tone?: 'danger'
}

/** A step back, folded away until somebody asks for it; it wants a reason. */
export const Reason = ({ view: { document, refused }, act, label, ...rest }: ReasonProps) => (
  <ConfirmForm
    {...rest}
    confirmLabel={rest.summary}
    idPrefix={`${act}-`}
    values={refused?.act === act ? refused.values : {}}
    errors={refused?.act === act ? refused.errors : []}
  >
    <input type="hidden" name="version" value={String(document.version)} />
    <TextArea name="reason" label={label} required rows={3} maxlength={2000} />
  </ConfirmForm>
)
