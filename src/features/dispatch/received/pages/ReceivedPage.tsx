import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { DueDate } from '#ui/DueDate.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Day } from '#ui/When.tsx'
import { purposeWords, stageWords } from '../../messages.ts'
import { reachedAt, stageOf } from '../../receipt.ts'
import type { Entry } from '../entry-queries.ts'

type Props = {
  readonly entries: readonly Entry[]
  readonly today: IsoDate
  /** Whoever heads two units must see for which one a paper came. */
  readonly severalUnits: boolean
}

/** What came in, made for a phone in one hand: what still waits for an answer stands first. */
export const ReceivedPage = ({ entries, today, severalUnits }: Props) => {
  const waiting = entries.filter(waits)
  const settled = entries.filter((entry) => !waits(entry))
  return (
    <>
      <PageHeading
        title="Văn bản nhận"
        lead={
          waiting.length === 0
            ? undefined
            : `${waiting.length} văn bản đang chờ. Bấm vào văn bản, đọc, rồi bấm “Đã nhận và nắm nội dung”.`
        }
      />
      {entries.length === 0 && (
        <Empty title="Chưa có văn bản nào gửi đến">
          Khi Văn phòng Đảng ủy gửi văn bản, văn bản hiện ở đây và trong mục Tin mới.
        </Empty>
      )}
      {waiting.length > 0 && (
        <ul class="received">
          {waiting.map((entry) => (
            <WaitingEntry key={entry.id} entry={entry} today={today} severalUnits={severalUnits} />
          ))}
        </ul>
      )}
      {entries.length > 0 && waiting.length === 0 && <p>Không còn văn bản nào chờ xác nhận.</p>}
      {settled.length > 0 && (
        <section class="received-settled-list">
          <h2>Đã xong</h2>
          <ul class="received received-settled">
            {settled.map((entry) => (
              <SettledEntry key={entry.id} entry={entry} severalUnits={severalUnits} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const waits = ({ receipts, dispatch }: Entry): boolean =>
  !dispatch.superseded && reachedAt(receipts, dispatch.required) === null

type EntryProps = { readonly entry: Entry; readonly severalUnits: boolean }

const WaitingEntry = ({ entry, today, severalUnits }: EntryProps & { readonly today: IsoDate }) => {
  const { dispatch, receipts } = entry
  const stage = stageOf(receipts)
  return (
    <li data-new={stage === null ? '' : undefined}>
      <p class="received-head">
        {stage === null ? (
          <Status tone="warning" icon="bell">
            Mới
          </Status>
        ) : (
          <Status tone="info">{stageWords[stage]}</Status>
        )}
        <strong>{purposeWords[dispatch.purpose]}</strong>
        {dispatch.edition > 1 && <span>bản {dispatch.edition}, thay bản trước</span>}
      </p>
      <a class="received-title" href={href(routes.receivedDocument, { id: entry.id })}>
        {dispatch.title}
      </a>
      <p>{dispatch.abstract}</p>
      {severalUnits && <p class="muted">Gửi {entry.unitName}</p>}
      <p>
        Hạn xác nhận: <DueDate due={dispatch.dueOn} today={today} />
      </p>
    </li>
  )
}

const SettledEntry = ({ entry, severalUnits }: EntryProps) => {
  const { dispatch, receipts } = entry
  const stage = stageOf(receipts)
  return (
    <li>
      <a href={href(routes.receivedDocument, { id: entry.id })}>{dispatch.title}</a>
      <p class="muted">{dispatch.abstract}</p>
      <p class="muted">
        {dispatch.superseded ? 'Đã có bản mới thay' : stage === null ? null : stageWords[stage]}, gửi ngày{' '}
        <Day date={dateInVietnam(dispatch.sentAt)} />
        {severalUnits && `, gửi ${entry.unitName}`}
      </p>
    </li>
  )
}
