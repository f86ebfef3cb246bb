import { formatDate, formatMoment, type IsoDate } from '#domain/date.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { issuerOf } from '../issuer.ts'
import { MatterItem } from './MatterItem.tsx'
import type { PublicConference, PublicMatter } from './public-ledger-queries.ts'
import { type LedgerQuery, ledgerHref } from './query.ts'
import { stateWords, tallyOf } from './tally.ts'

type Props = {
  readonly conference: PublicConference
  /** Those of the page, after narrowing. */
  readonly shown: readonly PublicMatter[]
  readonly found: number
  readonly query: LedgerQuery
  readonly pages: number
  readonly ward: Ward
  readonly today: IsoDate
  readonly printedAt: Date
}

/** Everything the ward promised at one dialogue: found by a few words, by group, by topic, by how it stands. */
export const LedgerPage = ({ conference, shown, found, query, pages, ward, today, printedAt }: Props) => (
  <>
    <PrintSheet
      issuer={issuerOf(ward)}
      title={`Kết quả ${conference.title}`}
      subtitle={`Hội nghị ngày ${formatDate(conference.heldOn)}`}
      printed={`In lúc ${formatMoment(printedAt)}`}
    >
      <PageHeading
        over={`Hội nghị ngày ${formatDate(conference.heldOn)}`}
        title={`Kết quả ${conference.title}`}
        lead={`${conference.matters.length} việc tính đến ngày ${formatDate(today)}: ${tallyOf(conference.matters)}.`}
      />
      <Narrowing conference={conference} query={query} />
      {found === 0 ? (
        <Empty title="Không có việc nào như vậy">
          <a href={ledgerHref(conference.id, {})}>Xem tất cả {conference.matters.length} việc</a>
        </Empty>
      ) : (
        <ul class="matters">
          {shown.map((one) => (
            <MatterItem key={one.content.dossier} {...one} />
          ))}
        </ul>
      )}
    </PrintSheet>
    {pages > 1 && (
      <Pagination
        summary={`Trang ${query.trang} trên ${pages}, ${found} việc`}
        previousHref={
          query.trang > 1 ? ledgerHref(conference.id, { ...query, trang: query.trang - 1 }) : undefined
        }
        nextHref={
          query.trang < pages ? ledgerHref(conference.id, { ...query, trang: query.trang + 1 }) : undefined
        }
      />
    )}
    <section class="trust">
      <h2>Dùng và kiểm tra dữ liệu này</h2>
      <ul>
        <li>
          <a href={href(routes.publicLedgerAloud, { conference: conference.id })}>Bản đọc trên loa</a> cho tổ
          dân phố, chọn được thời lượng
        </li>
        <li>
          Dữ liệu mở: <a href={href(routes.publicLedgerCsv, { conference: conference.id })}>CSV</a>,{' '}
          <a href={href(routes.publicLedgerJson, { conference: conference.id })}>JSON</a>,{' '}
          <a href={href(routes.publicLedgerSchema)}>lược đồ</a>
        </li>
        <li>
          <a href={href(routes.publicNews)}>Tin mới (Atom)</a>: trình đọc tin báo khi có kết quả mới
        </li>
      </ul>
    </section>
  </>
)

const Narrowing = ({
  conference,
  query,
}: {
  readonly conference: PublicConference
  readonly query: LedgerQuery
}) => {
  const contents = conference.matters.map(({ content }) => content)
  const groups = [...new Set(contents.flatMap(({ group }) => (group === null ? [] : [group])))].toSorted(
    byWords,
  )
  const topics = [...new Map(contents.map(({ topicCode, topic }) => [topicCode, topic]))]
  return (
    <search class="screen-only">
      <form class="public-search narrowing" action={href(routes.publicLedger, { conference: conference.id })}>
        <label class="whole">
          Tìm trong các việc của hội nghị này
          <input
            class="ds-input"
            name="q"
            type="search"
            value={query.q}
            placeholder="Gõ có dấu hay không dấu"
          />
        </label>
        {/* Folded on a phone, so that the first matter stands near the top; opened again while something is chosen. */}
        <details class="filter-fold" open={[query.to, query['linh-vuc'], query['tinh-trang']].some(Boolean)}>
          <summary>Lọc theo tổ, lĩnh vực, tình trạng</summary>
        </details>
        <Choice name="to" label="Tổ dân phố" chosen={query.to} options={groups.map((one) => [one, one])} />
        <Choice name="linh-vuc" label="Lĩnh vực" chosen={query['linh-vuc']} options={topics} />
        <Choice
          name="tinh-trang"
          label="Tình trạng"
          chosen={query['tinh-trang'] ?? ''}
          options={Object.entries(stateWords)}
        />
        <Button icon="filter">Lọc</Button>
      </form>
    </search>
  )
}

const byWords = new Intl.Collator('vi', { numeric: true }).compare

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

const Choice = ({ name, label, chosen, options }: ChoiceProps) => (
  <label>
    {label}
    <select class="ds-input" name={name}>
      <option value="">Tất cả</option>
      {options.map(([value, words]) => (
        <option key={value} value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  </label>
)
