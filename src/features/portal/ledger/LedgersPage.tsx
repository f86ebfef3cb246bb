import { formatDate } from '#domain/date.ts'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { stateWords } from './LedgerPage.tsx'
import type { PublicConference } from './public-ledger-queries.ts'
import { ledgerHref } from './query.ts'

/** The dialogues whose matters are public, each with how its promises stand. */
export const LedgersPage = ({ conferences }: { readonly conferences: readonly PublicConference[] }) => (
  <>
    <PageHeading
      title="Các hội nghị đối thoại"
      lead="Từng việc bà con nêu tại hội nghị: ai làm, hạn nào, đến nay ra sao."
    />
    <ConferenceList conferences={conferences} />
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
            {one.matters.length} việc:{' '}
            {[...Map.groupBy(one.matters, ({ standing }) => standing.kind)]
              .map(([kind, of]) => `${of.length} ${stateWords[kind]}`)
              .join(', ')}
          </p>
        </li>
      ))}
    </ul>
  )
