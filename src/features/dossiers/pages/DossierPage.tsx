import type { IsoDate } from '#domain/date.ts'
import type { MapTiles } from '#platform/deps.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import type { Abilities, Attempt } from '../context.ts'
import { isSensitive } from '../dossier.ts'
import { gapNames, stateNames, stateTones } from '../messages.ts'
import { gapsOf, stateOf } from '../state.ts'
import type { DossierView } from '../view-queries.ts'
import { ChecksCard } from './ChecksCard.tsx'
import { ClocksCard } from './ClocksCard.tsx'
import { FactsCard } from './FactsCard.tsx'
import { LinksCard } from './LinksCard.tsx'
import { OutcomeCard } from './OutcomeCard.tsx'
import { PapersCard } from './PapersCard.tsx'
import { PetitionsCard } from './PetitionsCard.tsx'
import { PlanCard } from './PlanCard.tsx'
import { SitesCard } from './SitesCard.tsx'
import { StoryCard } from './StoryCard.tsx'

/** A refused form of the page, by the id prefix of its fields. */
export type Refused = Attempt & { readonly form: string }
export type DossierPageProps = {
  readonly view: DossierView
  readonly may: Abilities
  readonly today: IsoDate
  readonly map: MapTiles | undefined
  readonly refused?: Refused | undefined
}

/** One matter: what people said, who handles it, by when, what became of it. */
export const DossierPage = (props: DossierPageProps) => {
  const { view } = props
  const { dossier, facts } = view
  const state = stateOf(facts)
  const id = dossier.id
  return (
    <>
      <PageHeading
        over={`Hồ sơ ${dossier.code}`}
        title={dossier.title}
        status={
          <>
            <Status tone={stateTones[state]}>{stateNames[state]}</Status>
            {isSensitive(dossier) && (
              <Status tone="neutral" icon="lock">
                Không công khai
              </Status>
            )}
          </>
        }
        actions={
          <>
            <LinkButton href={href(routes.dossierRoad, { id })}>Cả đường đi</LinkButton>
            <LinkButton href={href(routes.dossierCover, { id })}>In bìa, mục lục</LinkButton>
          </>
        }
      />
      {view.mergedInto !== null && (
        <Notice tone="warning" title="Hồ sơ này đã nhập vào hồ sơ khác">
          <p>
            Các ý kiến đang được giải quyết ở{' '}
            <a href={href(routes.dossier, { id: view.mergedInto.id })}>{view.mergedInto.code}</a>.
          </p>
        </Notice>
      )}
      {props.refused && isGone(props.refused, view) && <ErrorSummary errors={props.refused.errors ?? []} />}
      <Gaps {...props} />
      <div class="dossier-columns">
        <div class="stack">
          <PetitionsCard {...props} />
          <PlanCard {...props} />
          <OutcomeCard {...props} />
          <ChecksCard {...props} />
          <PapersCard {...props} />
        </div>
        <div class="stack">
          <ClocksCard {...props} />
          <FactsCard {...props} />
          <LinksCard {...props} />
          <SitesCard {...props} />
          <StoryCard {...props} />
        </div>
      </div>
    </>
  )
}

/** The refused form is no longer on the page: somebody else was faster. Its sentence then stands on top. */
function isGone({ form }: Refused, { dossier, plans, requests }: DossierView): boolean {
  const done = dossier.workDoneOn !== null
  if (dossier.mergedInto !== null) return true
  switch (form) {
    case 'duyet-':
      return plans[0]?.submittedAt == null || plans[0].decision !== null
    case 'dong-y-':
    case 'khong-dong-y-':
      return done || requests.every(({ decision }) => decision !== null)
    case 'xong-':
      return done
    case 'lai-':
      return !done
    default:
      return false
  }
}

/** What must not stay unseen. */
const Gaps = ({ view, may }: DossierPageProps) => {
  const gaps = gapsOf(view.facts, view.linked).filter((gap) => gap !== 'answer')
  if (gaps.length === 0) return null
  const { id } = view.dossier
  return (
    <Notice tone="danger" title={gaps.map((gap) => gapNames[gap]).join('; ')}>
      {(may.assign || may.link) && (
        <p class="actions">
          {gaps.includes('unit') && (
            <LinkButton href={href(routes.dossierUnits, { id })}>Giao đơn vị</LinkButton>
          )}
          {gaps.includes('clause') && (
            <LinkButton href={href(routes.dossierLinks, { id })}>Gắn với mục, chỉ đạo</LinkButton>
          )}
        </p>
      )}
    </Notice>
  )
}
