import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Directive } from '../directive.ts'

export type FormPageState = { readonly values: Values; readonly errors: readonly Refusal[] }

type Props = FormPageState & {
  directive: Pick<Directive, 'id' | 'code' | 'title'>
  title: string
  lead?: ComponentChildren | undefined
  action: string
  submit: string
  danger?: boolean | undefined
  multipart?: boolean | undefined
  draftKey?: string | undefined
  markOptional?: boolean | undefined
  /** What one needs to know before filling in the form. */
  before?: ComponentChildren | undefined
  children: ComponentChildren
}

/** A form that needs room of its own: an act on one directive, with the way back. */
export const FormPage = ({ directive, title, lead, before, submit, danger, children, ...form }: Props) => (
  <>
    <PageHeading over={`Chỉ đạo ${directive.code}: ${directive.title}`} title={title} lead={lead} />
    {before}
    <Card>
      <Form {...form} guard>
        {children}
        <FormActions>
          {danger ? <Button tone="danger">{submit}</Button> : <Button>{submit}</Button>}
          <LinkButton href={href(routes.directive, { id: directive.id })} variant="tertiary">
            Quay lại chỉ đạo
          </LinkButton>
        </FormActions>
      </Form>
    </Card>
  </>
)
