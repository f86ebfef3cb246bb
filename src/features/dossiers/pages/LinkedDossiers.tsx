import { formatNumber } from '#domain/number.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import type { LinkedDossier, LinkedTo } from '../linked-queries.ts'

const SHOWN = 8

type Props = {
  dossiers: readonly LinkedDossier[]
  to: LinkedTo
  /** Where somebody who may ties and unties them. */
  tying: { readonly here: string; readonly endOf: (dossier: string) => string } | null
}

/** On the page of a clause or a directive: the matters it deals with, and how many people raised them. Nothing when there are none and none can be tied. */
export const LinkedDossiers = ({ dossiers, to, tying }: Props) => {
  if (dossiers.length === 0 && tying === null) return null
  const people = dossiers.reduce((sum, { petitions }) => sum + petitions, 0)
  const all = href(routes.dossiers, {}, { muc: to.clause, 'chi-dao': to.directive })
  return (
    <Card
      title="Hồ sơ ý kiến của người dân"
      actions={
        tying !== null && (
          <LinkButton size="sm" href={tying.here}>
            Gắn hồ sơ
          </LinkButton>
        )
      }
    >
      <p class="muted">
        {dossiers.length === 0 ? (
          'Chưa gắn hồ sơ nào.'
        ) : (
          <>
            <a href={all}>{formatNumber(dossiers.length)} hồ sơ</a>, {formatNumber(people)} ý kiến.
          </>
        )}
      </p>
      <ul class="plain-list">
        {dossiers.slice(0, SHOWN).map((dossier) => (
          <LinkedRow key={dossier.id} dossier={dossier} endOf={tying?.endOf} />
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

type RowProps = {
  dossier: LinkedDossier
  endOf: ((dossier: string) => string) | undefined
}

export const LinkedRow = ({ dossier, endOf }: RowProps) => (
  <li class="dossier-link">
    <p>
      <a href={href(routes.dossier, { id: dossier.id })}>
        {dossier.code}: {dossier.title}
      </a>{' '}
      <span class="muted">
        {dossier.petitions} ý kiến · <a href={href(routes.dossierRoad, { id: dossier.id })}>cả đường đi</a>
      </span>
    </p>
    {endOf !== undefined && dossier.link !== null && (
      <PostButton action={endOf(dossier.id)} variant="tertiary" size="sm" label={`Bỏ gắn ${dossier.code}`}>
        Bỏ gắn
      </PostButton>
    )}
  </li>
)
