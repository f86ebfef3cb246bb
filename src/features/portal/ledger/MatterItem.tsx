import { formatDate } from '#domain/date.ts'
import { standingTones } from '#features/announcements/index.ts'
import { href, routes } from '#routes'
import { Status } from '#ui/Status.tsx'
import type { PublicMatter } from './public-ledger-queries.ts'

/** One matter in a list: how it stands, what it is, who and by when. */
export const MatterItem = ({ content, standing }: PublicMatter) => (
  <li data-color={standingTones[standing.kind]}>
    <p class="promise-state">
      <Status tone={standingTones[standing.kind]}>{standing.words}</Status>
      <span class="muted">{[content.topic, content.group].filter((part) => part !== null).join(', ')}</span>
    </p>
    <a href={href(routes.publicMatter, { dossier: content.dossier })}>{content.promise}</a>
    <p class="muted">
      {content.units[0] ?? 'Phường đang phân công'}
      {content.due === null ? '' : `, hạn ${formatDate(content.due)}`}
    </p>
  </li>
)
