import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Dossier } from '../dossier.ts'

export type FormPageState = { readonly values: Values; readonly errors: readonly Refusal[] }

type Props = FormPageState & {
  dossier: Pick<Dossier, 'id' | 'code' | 'title'>
  title: string
  lead?: ComponentChildren | undefined
  action: string
  submit: string
  multipart?: boolean | undefined
  draftKey?: string | undefined
  before?: ComponentChildren | undefined
  /** More buttons, after the main one. */
  buttons?: ComponentChildren | undefined
  children: ComponentChildren
}

/** An act on one dossier that needs room of its own, with the way back. */
export const FormPage = ({ dossier, title, lead, before, submit, buttons, children, ...form }: Props) => (
  <>
    <PageHeading over={`Hồ sơ ${dossier.code}: ${dossier.title}`} title={title} lead={lead} />
    {before}
    <Card>
      <Form {...form} guard>
        {children}
        <FormActions>
          <Button>{submit}</Button>
          {buttons}
          <LinkButton href={href(routes.dossier, { id: dossier.id })} variant="tertiary">
            Quay lại hồ sơ
          </LinkButton>
        </FormActions>
      </Form>
    </Card>
  </>
)
