import { formatDate, formatMoment } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { type ActiveFilter, Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Tone } from '#ui/tone.ts'
import type { NoticeProgress } from '../follow-up.ts'
import { stateOfNotice, stateWords } from '../messages.ts'
import { type Notice, noticeNumber, noticeStates, stateOf } from '../notice.ts'

export type RegisterView = {
  readonly rows: readonly Notice[]
  readonly progress: ReadonlyMap<string, NoticeProgress>
  readonly values: Readonly<Record<string, string>>
  readonly thisYear: number
  readonly active: readonly ActiveFilter[]
  readonly nextHref: string | null
  readonly mayReceive: boolean
  readonly maySeeDrafts: boolean
}

/** The register of notices, newest first. */
export const RegisterPage = (view: RegisterView) => (
  <>
    <PageHeading
      title="Sổ thông báo kết luận"
      actions={
        <>
          {view.mayReceive && (
            <LinkButton variant="primary" href={href(routes.noticeNew)}>
              Nhận thông báo
            </LinkButton>
          )}
          <LinkButton variant="secondary" href={href(routes.formats)}>
            Thể thức văn bản
          </LinkButton>
        </>
      }
    />
    <Filters
      action={href(routes.notices)}
      values={view.values}
      active={view.active}
      clearHref={href(routes.notices)}
    >
      <TextField name="q" label="Tìm" hint="Số, trích yếu hoặc nội dung; có dấu hay không dấu đều được" />
      {view.maySeeDrafts && (
        <SelectField
          name="tinh-trang"
          label="Tình trạng"
          empty="Trừ thông báo đã bỏ"
          options={noticeStates.map((state) => ({ value: state, label: stateWords[state].words }))}
        />
      )}
      <SelectField name="nam" label="Năm" empty="Mọi năm" options={yearsTo(view.thisYear)} />
    </Filters>
    <Table
      caption="Các thông báo kết luận, mới nhất trước"
      rows={view.rows}
      rowKey={(notice) => notice.id}
      rowHref={addressOf}
      columns={[
        { key: 'number', header: 'Số, ký hiệu', nowrap: true, cell: numberOf },
        {
          key: 'date',
          header: 'Ngày',
          nowrap: true,
          cell: (notice) => (notice.documentDate === null ? '—' : formatDate(notice.documentDate)),
        },
        { key: 'subject', header: 'Trích yếu', words: true, cell: subjectOf },
        { key: 'progress', header: 'Chỉ đạo', cell: (notice) => progressWords(view.progress.get(notice.id)) },
        {
          key: 'state',
          header: 'Tình trạng',
          nowrap: true,
          cell: (notice) => <Status tone={stateShown(notice).tone}>{stateShown(notice).words}</Status>,
        },
      ]}
      empty={
        <Empty
          title={view.active.length === 0 ? 'Chưa có thông báo nào' : 'Không có thông báo nào khớp bộ lọc'}
          action={
            view.active.length === 0 &&
            view.mayReceive && <LinkButton href={href(routes.noticeNew)}>Nhận thông báo đầu tiên</LinkButton>
          }
        >
          {view.active.length > 0 && <p>Hãy bỏ bớt điều kiện lọc, hoặc tìm bằng ít từ hơn.</p>}
        </Empty>
      }
    />
    {view.nextHref !== null && <Pagination nextHref={view.nextHref} />}
  </>
)

const numberOf = (notice: Notice): string => (notice.number === null ? 'Chưa có số' : noticeNumber(notice))

/** Drafts without number and date are told apart by when they came. */
const subjectOf = (notice: Notice) => (
  <>
    {notice.subject || (notice.readingState === 'read' ? 'Chưa có trích yếu' : 'Bản chụp chưa đọc xong')}
    {stateOf(notice) === 'draft' && <p class="muted">Nhận lúc {formatMoment(notice.createdAt)}</p>}
  </>
)

function stateShown(notice: Notice): { readonly words: string; readonly tone: Tone } {
  if (stateOf(notice) !== 'draft' || notice.readingState === 'read') return stateOfNotice(notice)
  return notice.readingState === 'failed'
    ? { words: 'Không đọc được', tone: 'danger' }
    : { words: 'Đang đọc bản chụp', tone: 'info' }
}

function addressOf(notice: Notice): string {
  if (stateOf(notice) !== 'draft') return href(routes.notice, { id: notice.id })
  return href(notice.readingState === 'read' ? routes.noticeConfirm : routes.noticeReading, { id: notice.id })
}

function progressWords(progress: NoticeProgress | undefined): string {
  if (progress === undefined || progress.total === 0) return '—'
  const late = progress.late === 0 ? '' : `, ${progress.late} quá hạn`
  return `${progress.closed}/${progress.total} đã xong${late}`
}

/** From the first year of wards without districts on. */
const yearsTo = (thisYear: number) =>
  Array.from({ length: Math.max(1, thisYear - FIRST_YEAR + 1) }, (_, back) => String(thisYear - back)).map(
    (year) => ({ value: year, label: year }),
  )
const FIRST_YEAR = 2025
