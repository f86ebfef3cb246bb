import type { IsoDate } from '#domain/date.ts'
import { MOST_DOSSIERS, type OwnDossier, type WaitingDossier } from '#features/dossiers/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { registerHref } from '../../register/address.ts'
import type { WaitingArrival, WaitingLetters } from '../later.ts'
import { MOST_WORK, type OwnWork } from '../mine.ts'
import type { Decision } from '../mine-queries.ts'
import { WaitingCards } from './WaitingCards.tsx'
import { WorkCards } from './WorkCards.tsx'

export type MineView = {
  readonly work: readonly OwnWork[]
  readonly decisions: readonly Decision[]
  readonly dossiers: readonly OwnDossier[]
  readonly waiting: readonly WaitingDossier[]
  /** Sent to the person's units, waiting to be acknowledged. */
  readonly papers: readonly WaitingLetters[]
  readonly documents: readonly WaitingLetters[]
  readonly letters: readonly WaitingLetters[]
  readonly arrivals: readonly WaitingArrival[]
  /** Heads of groups bring what their neighbours say. */
  readonly mayEnter: boolean
  readonly today: IsoDate
}

/** What waits for this person, the most pressing first; made for a phone held in one hand. */
export const MinePage = (view: MineView) => {
  const { work, decisions, dossiers, waiting, papers, documents, arrivals, letters } = view
  const all = [work, decisions, dossiers, waiting, papers, documents, arrivals, letters]
  return (
    <>
      <PageHeading
        title="Việc của tôi"
        actions={
          <>
            <LinkButton variant="secondary" href={href(routes.directives)}>
              Sổ theo dõi
            </LinkButton>
            {view.mayEnter && (
              <LinkButton variant="primary" href={href(routes.petitionNew)}>
                Ghi ý kiến của bà con
              </LinkButton>
            )}
          </>
        }
      />
      {all.every((list) => list.length === 0) && (
        <Empty title="Không có việc nào đang chờ">
          <p>Khi có chỉ đạo, hồ sơ mới giao cho đơn vị, việc sẽ hiện ở đây và trong mục Tin mới.</p>
        </Empty>
      )}
      <div class="stack work-columns">
        <WaitingCards {...view} />
        <WorkCards {...view} />
      </div>
      <div class="stack">
        {work.length === MOST_WORK && (
          <p>
            Trên đây là {MOST_WORK} phần việc gần hạn nhất. <a href={registerHref({})}>Xem tất cả trong sổ</a>
          </p>
        )}
        {dossiers.length === MOST_DOSSIERS && (
          <p>
            Trên đây là {MOST_DOSSIERS} hồ sơ gần hạn nhất. <a href={href(routes.dossiers)}>Mở sổ hồ sơ</a>
          </p>
        )}
      </div>
    </>
  )
}
