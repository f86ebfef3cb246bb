import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PublicSearch } from '../pages/PublicSearch.tsx'
import { type Found, FoundSections } from './FoundSections.tsx'
import type { PublicConference } from './public-ledger-queries.ts'
import { ledgerHref } from './query.ts'
import { tallyOf } from './tally.ts'

type Props = {
  readonly conferences: readonly PublicConference[]
  readonly q: string
  /** What was found in all of them; null when nothing was asked. */
  readonly found: Found | null
}

/** The dialogues whose matters are public, each with how its promises stand; or what was found in all of them. */
export const LedgersPage = ({ conferences, q, found }: Props) => (
  <>
    <PageHeading
      title="Các hội nghị đối thoại"
      lead="Từng việc bà con nêu tại hội nghị: ai làm, hạn nào, đến nay ra sao."
    />
    <PublicSearch action={href(routes.publicLedgers)} q={q} label="Tìm việc, bài hướng dẫn" />
    {found === null ? (
      <ConferenceList conferences={conferences} />
    ) : (
      <>
        {found.matters.length + found.articles.length === 0 && (
          <Empty title={`Không có việc, bài nào nói về “${q}”`}>
            Thử ít chữ hơn, ví dụ tên ngõ. <a href={href(routes.publicLedgers)}>Xem các hội nghị</a>
          </Empty>
        )}
        <FoundSections {...found} />
      </>
    )}
  </>
)

const ConferenceList = ({ conferences }: { readonly conferences: readonly PublicConference[] }) =>
  conferences.length === 0 ? (
    <Empty title="Chưa công khai việc nào của hội nghị">
      Sau mỗi hội nghị đối thoại, từng việc được công khai tại đây.
    </Empty>
  ) : (
    <ul class="published">
      {conferences.map((one) => (
        <li key={one.id}>
          <a href={ledgerHref(one.id, {})}>
            {one.title}, ngày {formatDate(one.heldOn)}
          </a>
          <p>
            {one.matters.length} việc: {tallyOf(one.matters)}
          </p>
        </li>
      ))}
    </ul>
  )
