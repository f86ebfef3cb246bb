import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { unitRoleNames } from '../../messages.ts'
import { registerHref } from '../../register/address.ts'
import type { Waiting } from '../../register/filter.ts'
import { MOST_DECISIONS, MOST_WORK, type OwnWork, type Pressing, pressing, pressingOf } from '../mine.ts'
import type { Decision } from '../mine-queries.ts'

export type MineView = {
  readonly work: readonly OwnWork[]
  readonly decisions: readonly Decision[]
  readonly today: IsoDate
}

/** What waits for this person, the most pressing first; made for a phone held in one hand. */
export const MinePage = ({ work, decisions, today }: MineView) => {
  const groups = Map.groupBy(work, (one) => pressingOf(one, today))
  return (
    <>
      <PageHeading
        title="Việc của tôi"
        actions={
          <LinkButton variant="secondary" href={href(routes.directives)}>
            Sổ theo dõi
          </LinkButton>
        }
      />
      {work.length + decisions.length === 0 && (
        <Empty title="Không có việc nào đang chờ">
          <p>Khi có chỉ đạo mới giao cho đơn vị, việc sẽ hiện ở đây và trong mục Tin mới.</p>
        </Empty>
      )}
      <div class="stack">
        {(Object.keys(decisionTitles) as Decision['kind'][]).map((kind) => (
          <Decisions
            key={kind}
            kind={kind}
            rows={decisions.filter((one) => one.kind === kind)}
            today={today}
          />
        ))}
        {pressing.map((why) => (
          <Works key={why} why={why} rows={groups.get(why) ?? []} today={today} />
        ))}
        {work.length === MOST_WORK && (
          <p>
            Trên đây là {MOST_WORK} phần việc gần hạn nhất. <a href={registerHref({})}>Xem tất cả trong sổ</a>
          </p>
        )}
      </div>
    </>
  )
}

const titles: Readonly<Record<Pressing, string>> = {
  'to-accept': 'Chờ tiếp nhận',
  returned: 'Bị trả lại, cần bổ sung',
  late: 'Quá hạn',
  soon: 'Đến hạn trong 7 ngày',
  running: 'Đang làm',
  answered: 'Đã trả lời, chờ nơi khác',
}

const decisionTitles: Readonly<Record<Decision['kind'], string>> = {
  refused: 'Đơn vị từ chối, chờ quyết định',
  extension: 'Đề nghị gia hạn, chờ trả lời',
  check: 'Đã nộp đủ, chờ kiểm tra',
}

const waits: Readonly<Record<Decision['kind'], Waiting>> = {
  refused: 'refusal',
  extension: 'extension',
  check: 'check',
}

const Works = ({ why, rows, today }: { why: Pressing; rows: readonly OwnWork[]; today: IsoDate }) =>
  rows.length === 0 ? null : (
    <Card title={`${titles[why]} (${rows.length})`}>
      <ul class="work-list" data-list>
        {rows.map((work) => (
          <li key={`${work.id} ${work.unitName} ${work.role}`}>
            <a class="row-link" href={href(routes.directive, { id: work.id })}>
              {work.title}
            </a>
            <p class="muted">
              {work.code} · {unitRoleNames[work.role]}: {work.unitName}
              {work.officer !== null && ` · ${work.officer}`}
            </p>
            <DueDate due={work.lastDay} original={work.originalLastDay} today={today} />
          </li>
        ))}
      </ul>
    </Card>
  )

const Decisions = ({
  kind,
  rows,
  today,
}: {
  kind: Decision['kind']
  rows: readonly Decision[]
  today: IsoDate
}) =>
  rows.length === 0 ? null : (
    <Card
      title={`${decisionTitles[kind]} (${rows.length < MOST_DECISIONS ? rows.length : `từ ${rows.length}`})`}
    >
      <ul class="work-list" data-list>
        {rows.map((one) => (
          <li key={one.id}>
            <a class="row-link" href={href(routes.directive, { id: one.id })}>
              {one.title}
            </a>
            <p class="muted">
              {one.code} · {one.lead}
            </p>
            <DueDate due={one.lastDay} today={today} />
          </li>
        ))}
      </ul>
      {rows.length === MOST_DECISIONS && (
        <p>
          <a href={registerHref({ waiting: waits[kind] })}>Xem tất cả trong sổ</a>
        </p>
      )}
    </Card>
  )
