import { formatDate } from '#domain/date.ts'
import { Status } from '#ui/Status.tsx'
import type { LedgerContent } from '../ledger.ts'
import { type LedgerStanding, standingTones } from '../ledger-standing.ts'

type Props = {
  readonly content: LedgerContent
  readonly standing: LedgerStanding
  /** Where a photograph of the entry is served. */
  readonly photoHref: (attachment: string) => string
  readonly headingLevel?: 1 | 2
}

/** One matter as everybody reads it: where, what was promised, by whom, by when, how it stands, what came of it. */
export const MatterSheet = ({ content, standing, photoHref, headingLevel = 1 }: Props) => {
  const Heading = `h${headingLevel}` as const
  const { code, conference, topic, group, place, promise, result, units, due, photos } = content
  return (
    <article class="matter">
      <p class="over">{[code, topic, group, place].filter((part) => part !== null).join(' · ')}</p>
      <Heading>{promise}</Heading>
      <p class="promise-state">
        <Status tone={standingTones[standing.kind]}>{standing.words}</Status>
        {standing.details.length > 0 && <span>{standing.details.join('. ')}.</span>}
      </p>
      <dl class="promise-facts">
        <div>
          <dt>Ai làm</dt>
          <dd>{units.length === 0 ? 'Phường đang phân công' : units.join('; ')}</dd>
        </div>
        <div>
          <dt>Hạn đã hứa</dt>
          <dd>{due === null ? 'không ghi hạn' : formatDate(due)}</dd>
        </div>
        {conference !== null && (
          <div>
            <dt>Nêu tại</dt>
            <dd>
              {conference.title}, ngày {formatDate(conference.heldOn)}
            </dd>
          </div>
        )}
      </dl>
      {result !== null && (
        <section>
          <h2>Kết quả</h2>
          <p>{result}</p>
        </section>
      )}
      {photos.length > 0 && (
        <ul class="matter-photos">
          {photos.map(({ attachment, phase, caption }) => (
            <li key={attachment}>
              <figure>
                <img src={photoHref(attachment)} alt={caption} loading="lazy" />
                <figcaption>
                  {phase === 'before' ? 'Trước' : 'Sau'}: {caption}
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
