import { formatDate, type IsoDate } from '#domain/date.ts'
import type { PublicState } from '#features/directives/index.ts'
import { Status } from '#ui/Status.tsx'
import type { Tone } from '#ui/tone.ts'
import type { Item } from '../announcement.ts'
import { type Standing, type StandingKind, standingOf, tally, tallyWords } from '../standing.ts'

type Props = {
  readonly content: { readonly title: string; readonly noticeTitle: string; readonly items: readonly Item[] }
  readonly states: ReadonlyMap<string, PublicState>
  readonly today: IsoDate
  /** 2 inside a page with a title of its own. */
  readonly headingLevel?: 1 | 2
}

/** What was promised, who answers for it, by when, and how it stands today. */
export const PublicSheet = ({ content, states, today, headingLevel = 1 }: Props) => {
  const Heading = `h${headingLevel}` as const
  const promises = content.items.flatMap((item) => {
    const state = states.get(item.directiveId)
    return state === undefined ? [] : [{ item, standing: standingOf(state, today) }]
  })
  return (
    <>
      <div class="page-heading">
        <div>
          <p class="over">{content.noticeTitle}</p>
          <Heading>{content.title}</Heading>
        </div>
      </div>
      <Tally standings={promises.map(({ standing }) => standing)} today={today} />
      <ol class="promises">
        {promises.map(({ item, standing }) => (
          <PromiseItem key={item.directiveId} item={item} standing={standing} />
        ))}
      </ol>
    </>
  )
}

const tones: Readonly<Record<StandingKind, Tone>> = {
  done: 'success',
  'done-late': 'warning',
  doing: 'info',
  late: 'danger',
  dropped: 'neutral',
}

const PromiseItem = ({ item, standing }: { readonly item: Item; readonly standing: Standing }) => (
  <li data-color={tones[standing.kind]}>
    <p class="promise-state">
      <Status tone={tones[standing.kind]}>{standing.words}</Status>
      {standing.details.length > 0 && <span>{standing.details.join('. ')}.</span>}
    </p>
    <p class="promise-text">{item.text}</p>
    <dl class="promise-facts">
      <div>
        <dt>Ai làm</dt>
        <dd>{item.units.join('; ')}</dd>
      </div>
      <div>
        <dt>Hạn đã hứa</dt>
        <dd>{item.due === null ? 'không ghi hạn' : formatDate(item.due)}</dd>
      </div>
      {item.clause !== null && (
        <div>
          <dt>Theo mục</dt>
          <dd>{item.clause}</dd>
        </div>
      )}
    </dl>
  </li>
)

const BAR = 600

/** All promises in one line of words, and one bar. */
const Tally = ({
  standings,
  today,
}: {
  readonly standings: readonly Standing[]
  readonly today: IsoDate
}) => {
  const counts = tally(standings)
  const unit = BAR / Math.max(1, standings.length)
  const starts = counts.map((_, at) => counts.slice(0, at).reduce((sum, [, count]) => sum + count, 0))
  return (
    <section class="tally" aria-label="Tóm tắt">
      <p>
        <strong>{standings.length} việc</strong> tính đến ngày {formatDate(today)}:{' '}
        {counts.map(([kind, count]) => `${count}\u00a0${tallyWords[kind]}`).join(', ')}.
      </p>
      <svg viewBox={`0 0 ${BAR} 14`} preserveAspectRatio="none" aria-hidden="true">
        {counts.map(([kind, count], at) => (
          <rect
            key={kind}
            class={`tally-${kind}`}
            x={(starts[at] ?? 0) * unit}
            width={Math.max(1, count * unit - 2)}
            height="14"
          />
        ))}
      </svg>
    </section>
  )
}
