import { formatNumber } from '#domain/number.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import type { LinkedDossier, LinkedTo } from '../linked-queries.ts'

const SHOWN = 8

/** On the page of a clause or a directive: the matters it deals with, and how many people raised them. Nothing when there are none. */
export const LinkedDossiers = ({ dossiers, to }: { dossiers: readonly LinkedDossier[]; to: LinkedTo }) => {
  if (dossiers.length === 0) return null
  const people = dossiers.reduce((sum, { petitions }) => sum + petitions, 0)
  const all = href(routes.dossiers, {}, { muc: to.clause, 'chi-dao': to.directive })
  return (
    <Card title="Hồ sơ ý kiến của người dân">
      <p class="muted">
        <a href={all}>{formatNumber(dossiers.length)} hồ sơ</a>, {formatNumber(people)} ý kiến.
      </p>
      <ul class="plain-list">
        {dossiers.slice(0, SHOWN).map((dossier) => (
          <li key={dossier.id}>
            <a href={href(routes.dossier, { id: dossier.id })}>
              {dossier.code}: {dossier.title}
            </a>{' '}
            <span class="muted">
              {dossier.petitions} ý kiến ·{' '}
              <a href={href(routes.dossierRoad, { id: dossier.id })}>cả đường đi</a>
            </span>
          </li>
        ))}
      </ul>
      {dossiers.length > SHOWN && (
        <p>
          <a href={all}>Xem cả {formatNumber(dossiers.length)} hồ sơ</a>
        </p>
      )}
    </Card>
  )
}
