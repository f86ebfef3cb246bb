import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { Status } from '#ui/Status.tsx'
import type { LikelySame } from '../same-queries.ts'

/** What may be the same matter, and why one may think so. Nothing is put together here: that is the dossier's business. */
export const LikelyCard = ({ likely }: { readonly likely: readonly LikelySame[] }) => (
  <Card title="Có thể cùng một việc">
    <ul class="likely">
      {likely.map(({ id, code, text, name, unit, dossier, because, double }) => (
        <li key={id}>
          <p>
            <a href={href(routes.petition, { id })}>{code}</a>{' '}
            <span class="muted">
              {[name, unit, dossier === null ? 'chưa vào hồ sơ' : `hồ sơ ${dossier}`]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>{' '}
            {double && <Status tone="warning">Có thể ghi hai lần</Status>}
          </p>
          <p class="petition-words">{text}</p>
          <p class="muted">{because.join('; ')}</p>
        </li>
      ))}
    </ul>
  </Card>
)
