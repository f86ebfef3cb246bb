import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { Button } from '#ui/Button.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'

type Props = {
  action: string
  summary: string
  question: string
  confirmLabel: string
  /** Distinct for each form on the page. */
  idPrefix: string
  values?: Values | undefined
  errors?: readonly Refusal[] | undefined
  children: ComponentChildren
}

/** An act that is seldom needed: a line to unfold, not a button that draws the eye. */
export const QuietForm = ({ summary, question, confirmLabel, children, ...form }: Props) => (
  <details class="more" open={form.errors !== undefined && form.errors.length > 0}>
    <summary>{summary}</summary>
    <Form {...form}>
      <p>{question}</p>
      {children}
      <FormActions>
        <Button variant="secondary">{confirmLabel}</Button>
      </FormActions>
    </Form>
  </details>
)
