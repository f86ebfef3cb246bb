import type { ComponentChildren } from 'preact'
import { href, routes } from '#routes'
import { Status } from '#ui/Status.tsx'
import type { LikelySame } from '../same-queries.ts'

type Props = {
  readonly likely: readonly LikelySame[]
  /** What may be done about one of them; nothing where the list only informs. */
  readonly act?: (one: LikelySame) => ComponentChildren
}

/** What may be the same matter, and why one may think so. */
export const LikelyList = ({ likely, act }: Props) => (
  <ul class="likely">
    {likely.map((one) => (
      <li key={one.id}>
        <p>
          <a href={href(routes.petition, { id: one.id })}>{one.code}</a>{' '}
          <span class="muted">
            {[one.name, one.unit, one.dossier === null ? 'chưa vào hồ sơ' : `hồ sơ ${one.dossier.code}`]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>{' '}
          {one.double && <Status tone="warning">Có thể ghi hai lần</Status>}
        </p>
        <p class="petition-words">{one.text}</p>
        <p class="muted">{one.because.join('; ')}</p>
        {act?.(one)}
      </li>
    ))}
  </ul>
)
