import { LinkedDossiers } from '#features/dossiers/index.ts'
import { href, routes } from '#routes'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { AskedCard } from './AskedCard.tsx'
import { ChangesNotice } from './ChangesNotice.tsx'
import { DeliverablesCard } from './DeliverablesCard.tsx'
import { Digest } from './Digest.tsx'
import { DueCard } from './DueCard.tsx'
import { Heading } from './Heading.tsx'
import { NextCard } from './NextCard.tsx'
import { OtherActsCard } from './OtherActsCard.tsx'
import { Outcome } from './Outcome.tsx'
import { ProgressCard } from './ProgressCard.tsx'
import { type DirectivePageProps, isGone } from './page-props.ts'
import { StoryCard } from './StoryCard.tsx'
import { UnitsCard } from './UnitsCard.tsx'

/** One directive from its clause to its end. What to do stands before what happened. */
export const DirectivePage = (props: DirectivePageProps) => (
  <>
    <Heading {...props} />
    {props.refused && isGone(props.refused, props.view.acts) && (
      <ErrorSummary errors={props.refused.errors} />
    )}
    <ChangesNotice {...props} />
    <Outcome {...props} />
    <Digest {...props} />
    <NextCard {...props} />
    <div class="directive-columns">
      <div class="stack">
        <AskedCard {...props} />
        <DeliverablesCard {...props} />
      </div>
      <div class="stack">
        <UnitsCard {...props} />
        <DueCard {...props} />
        <Dossiers {...props} />
        <OtherActsCard {...props} />
      </div>
      <div class="stack">
        <ProgressCard {...props} />
        <StoryCard {...props} />
      </div>
    </div>
  </>
)

const Dossiers = ({ view: { directive, dossiers, mayTie } }: DirectivePageProps) => {
  const { id } = directive
  const tying = {
    here: href(routes.directiveDossiers, { id }),
    endOf: (dossier: string) => href(routes.directiveDossierEnd, { id, dossier }),
  }
  return <LinkedDossiers dossiers={dossiers} to={{ directive: id }} tying={mayTie ? tying : null} />
}
