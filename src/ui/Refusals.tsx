import type { Refusal } from '#domain/result.ts'
import { Notice } from './Notice.tsx'

/** What was refused and belongs to no field, each read aloud at once. */
export const Refusals = ({ errors }: { errors: readonly Refusal[] }) => (
  <>
    {errors.map(({ code, message }) => (
      <Notice key={code} tone="danger" role="alert">
        <p>{message}</p>
      </Notice>
    ))}
  </>
)
