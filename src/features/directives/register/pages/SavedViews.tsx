import { href, routes } from '#routes'
import { PostButton } from '#ui/PostButton.tsx'
import type { RegisterQuery } from '../address.ts'
import { writeAddress, writeView } from '../address-text.ts'
import type { SavedView } from '../saved-view-queries.ts'
import { SaveViewForm } from './SaveViewForm.tsx'

type Props = {
  readonly views: readonly SavedView[]
  /** The register as it is shown now. */
  readonly query: RegisterQuery
}

/** The views a person keeps, one click away, and the form that keeps this one. */
export const SavedViews = ({ views, query }: Props) => (
  <details class="saved-views more screen-only">
    <summary>Bộ lọc đã lưu{views.length === 0 ? '' : ` (${views.length})`}</summary>
    {views.length === 0 ? (
      <p>Chưa có bộ lọc nào. Bộ lọc đã lưu chỉ người lưu thấy.</p>
    ) : (
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <a href={view.href}>{view.name}</a>
            <PostButton
              action={href(routes.savedViewEnd, { id: view.id })}
              fields={{ back: writeAddress(query) }}
              variant="tertiary"
              size="sm"
              label={`Bỏ bộ lọc ${view.name}`}
            >
              Bỏ
            </PostButton>
          </li>
        ))}
      </ul>
    )}
    <SaveViewForm query={writeView(query)} />
  </details>
)
