import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import type { PetitionId } from '../petition.ts'
import type { LikelySame } from '../same-queries.ts'
import { LikelyList } from './LikelyList.tsx'

type Props = {
  readonly petition: PetitionId
  readonly likely: readonly LikelySame[]
  /** The petition lies in no dossier yet, and the reader may put it into one. */
  readonly mayGather: boolean
}

/** What may be the same matter. Nothing is put together unless a person presses the button. */
export const LikelyCard = ({ petition, likely, mayGather }: Props) => (
  <Card title="Có thể cùng một việc">
    <LikelyList likely={likely} act={(other) => mayGather && <Gather petition={petition} other={other} />} />
  </Card>
)

const Gather = ({ petition, other }: { readonly petition: PetitionId; readonly other: LikelySame }) =>
  other.dossier === null ? (
    <LinkButton
      size="sm"
      variant="tertiary"
      href={href(routes.dossierNew, {}, { 'y-kien': [petition, other.id] })}
      label={`Lập hồ sơ chung với ${other.code}`}
    >
      Lập hồ sơ chung
    </LinkButton>
  ) : (
    <PostButton
      action={href(routes.dossierPick)}
      fields={{ petition, dossier: other.dossier.id }}
      size="sm"
      label={`Đưa vào hồ sơ ${other.dossier.code}, cùng việc với ${other.code}`}
    >
      Đưa vào hồ sơ {other.dossier.code}
    </PostButton>
  )
