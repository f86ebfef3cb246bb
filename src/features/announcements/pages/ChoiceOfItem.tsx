import { formatDate } from '#domain/date.ts'
import type { Publishable } from '#features/directives/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { TextArea } from '#ui/TextArea.tsx'

type Props = {
  readonly directive: Publishable
  readonly values: FormValues
}

/** One directive: whether it is shown, in which sentence, and what one should know before deciding. */
export const ChoiceOfItem = ({ directive, values }: Props) => {
  const { id, code, clause, quote, due, units } = directive
  const chosen = values.chosen ?? []
  return (
    <li class="choice-of-item">
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          id={`chon-${id}`}
          name="chosen"
          value={id}
          checked={chosen.includes(id)}
        />
        <label for={`chon-${id}`}>
          Công khai {clause === null ? 'việc này' : `mục ${clause}`}{' '}
          <a class="nowrap" href={href(routes.directive, { id })}>
            ({code})
          </a>
        </label>
      </div>
      <TextArea name={`text.${id}`} label="Câu công khai" rows={2} required maxlength={600} />
      <p class="muted">
        {units.join('; ')}. {due === null ? 'Không ghi hạn.' : `Hạn ${formatDate(due)}.`}
      </p>
      <details class="more">
        <summary>Nguyên văn trong thông báo</summary>
        <blockquote>{quote}</blockquote>
      </details>
    </li>
  )
}
