import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { FormContext, type Values } from './form-state.ts'
import { Guards } from './Guards.tsx'

type Props = {
  action: string
  values?: Values | undefined
  errors?: readonly Refusal[] | undefined
  /** Give one when a page holds two forms with fields of the same name. */
  idPrefix?: string | undefined
  /** For file fields. */
  multipart?: boolean | undefined
  /** Asks before leaving the page with unsaved changes. */
  guard?: boolean | undefined
  /** Keeps long texts in the browser under this name until they are saved: "directive/ID/handover". */
  draftKey?: string | undefined
  id?: string | undefined
  /** What a refusal says did not happen, where nothing was to be saved: "Chưa đăng nhập được". */
  undone?: string | undefined
  /** Off where nearly everything is optional and the words would only be in the way. */
  markOptional?: boolean | undefined
  children: ComponentChildren
}

/** Every form that changes something. Fields inside find their value and their error by name. */
export const Form = ({
  action,
  values = {},
  errors = [],
  idPrefix = 'f-',
  multipart,
  guard,
  draftKey,
  id,
  undone,
  markOptional = true,
  children,
}: Props) => (
  <form
    class="form"
    method="post"
    action={action}
    id={id}
    enctype={multipart ? 'multipart/form-data' : undefined}
    novalidate
    data-unsaved-guard={guard ? '' : undefined}
    data-draft-key={draftKey}
  >
    <Guards />
    <FormContext.Provider value={{ values, errors, idPrefix, markOptional }}>
      <ErrorSummary errors={errors} idPrefix={idPrefix} undone={undone} />
      {children}
    </FormContext.Provider>
  </form>
)

/** The buttons that end a form, the main one first. */
export const FormActions = ({ children }: { children: ComponentChildren }) => (
  <div class="form-actions">{children}</div>
)

/** Fields side by side where there is room. */
export const FieldRow = ({ children }: { children: ComponentChildren }) => (
  <div class="field-row">{children}</div>
)
