import type { Refusal } from '#domain/result.ts'
import { fieldId } from './form-state.ts'

type Props = {
  errors: readonly Refusal[]
  idPrefix?: string | undefined
  /** What did not happen, where nothing was to be saved: "Chưa đăng nhập được". */
  undone?: string | undefined
}

/** Everything that is wrong, first thing in the form and read aloud at once; each line leads to its field. A long page opens at it, without script too. */
export const ErrorSummary = ({ errors, idPrefix = 'f-', undone = 'Chưa lưu được' }: Props) =>
  errors.length === 0 ? null : (
    <div class="ds-error-summary" role="alert" tabIndex={-1} autofocus data-error-summary>
      <h2>
        {errors.length === 1
          ? `${undone}. Xin xem lại một chỗ sau:`
          : `${undone}. Xin xem lại ${errors.length} chỗ sau:`}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.code}`}>
            {error.field === undefined ? (
              error.message
            ) : (
              <a href={`#${fieldId(idPrefix, error.field)}`}>{error.message}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
