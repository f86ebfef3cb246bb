import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { Button } from './Button.tsx'
import { Form, FormActions } from './Form.tsx'
import type { Values } from './form-state.ts'

type Props = {
  action: string
  /** The button that opens the question: "Kết thúc chỉ đạo". */
  summary: string
  /** What will happen, in one or two sentences. */
  question: ComponentChildren
  confirmLabel: string
  tone?: 'danger' | undefined
  values?: Values | undefined
  errors?: readonly Refusal[] | undefined
  /** Distinct for each such form on a page. */
  idPrefix: string
  /** For file fields. */
  multipart?: boolean | undefined
  /** Keeps long texts in the browser under this name until they are saved. */
  draftKey?: string | undefined
  /** Fields to fill in, such as the reason. */
  children?: ComponentChildren | undefined
}

/** An act that asks first. Opens in place without script; stays open when the act was refused. */
export const ConfirmForm = ({
  action,
  summary,
  question,
  confirmLabel,
  tone,
  values,
  errors = [],
  idPrefix,
  multipart,
  draftKey,
  children,
}: Props) => (
  <details class="confirm" open={errors.length > 0}>
    <summary class="ds-button" data-variant="secondary" data-color={tone}>
      {summary}
    </summary>
    <div class="confirm-body">
      <Form {...{ action, values, errors, idPrefix, multipart, draftKey }}>
        <p>{question}</p>
        {children}
        <FormActions>
          {tone ? <Button tone={tone}>{confirmLabel}</Button> : <Button>{confirmLabel}</Button>}
        </FormActions>
      </Form>
    </div>
  </details>
)
