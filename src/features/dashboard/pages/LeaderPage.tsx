import { formatDate, weekdayName } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { upperFirst } from '#domain/text.ts'
import { type OpenFigures, registerHref, type WaitingLetters } from '#features/directives/index.ts'
import { type DossierFigures, dossierRegisterHref, type Figure } from '#features/dossiers/index.ts'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { StatRow, StatTile } from '#ui/StatTile.tsx'
import { type Figures, QUIET_DAYS } from '../figures.ts'
import { LongestLate } from './LongestLate.tsx'
import { NoticeTable } from './NoticeTable.tsx'
import { Trend } from './Trend.tsx'
import { Undecided } from './Undecided.tsx'
import { UnitTable } from './UnitTable.tsx'

type Props = Figures & {
  /** Papers that wait for the reader alone. */
  readonly documents: readonly WaitingLetters[]
}

/** Two minutes on one screen: what is late, what waits for me, who is behind, whether it gets better. */
export const LeaderPage = ({ documents, ...figures }: Props) => (
  <>
    <PageHeading
      title="Tổng quan"
      lead={`${upperFirst(weekdayName(figures.today))}, ngày ${formatDate(figures.today)}. ${verdict(figures.open)}`}
    />
    <StatRow>
      <Tiles {...figures.open} />
      <DossierTiles {...figures.dossiers} />
    </StatRow>
    <div class="leader">
      <div class="stack">
        {documents.length > 0 && (
          <Card title={`Văn bản chờ duyệt, chờ ban hành (${documents.length})`}>
            <ul class="brief">
              {documents.map(({ key, title, about, href }) => (
                <li key={key}>
                  <a class="row-link" href={href}>
                    {title}
                  </a>
                  <p class="brief-facts">
                    <span>{about}</span>
                  </p>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Card title="Chờ quyết định gia hạn">
          <Undecided work={figures.undecided} count={figures.open.extension} />
        </Card>
        <Card title="Quá hạn lâu nhất">
          <LongestLate work={figures.longestLate} count={figures.open.late} today={figures.today} />
        </Card>
      </div>
      <div class="stack">
        <Card title="Theo đơn vị chủ trì">
          <UnitTable units={figures.units} />
        </Card>
        <Card title="Theo thông báo kết luận">
          <NoticeTable notices={figures.notices} />
        </Card>
      </div>
      <Card title="Mười hai tuần qua">
        <Trend weeks={figures.weeks} />
      </Card>
    </div>
  </>
)

const Tiles = ({ open, late, thisWeek, refused, quiet, handedIn }: OpenFigures) => (
  <>
    <StatTile
      label="Quá hạn"
      value={formatNumber(late)}
      href={registerHref({ due: 'late' })}
      {...toned(late, 'danger')}
    />
    <StatTile
      label="Đến hạn tuần này"
      value={formatNumber(thisWeek)}
      href={registerHref({ due: 'this-week' })}
      {...toned(thisWeek, 'warning')}
    />
    <StatTile
      label="Đơn vị từ chối, chờ xử lý"
      value={formatNumber(refused)}
      href={registerHref({ waiting: 'refusal' })}
      {...toned(refused, 'danger')}
    />
    <StatTile
      label={`Im lặng hơn ${QUIET_DAYS} ngày`}
      value={formatNumber(quiet)}
      href={registerHref({ quietDays: QUIET_DAYS })}
      {...toned(quiet, 'warning')}
    />
    <StatTile
      label="Đã nộp, chờ kiểm tra"
      value={formatNumber(handedIn)}
      href={registerHref({ state: 'handed-in' })}
    />
    <StatTile label="Tất cả đang mở" value={formatNumber(open)} href={registerHref({ state: 'open' })} />
  </>
)

const DossierTiles = ({ late, uncovered, plans }: DossierFigures) => (
  <>
    <StatTile label="Hồ sơ dân quá hạn" {...tile(late, 'danger')} />
    <StatTile label="Hồ sơ chưa ai giải quyết" {...tile(uncovered, 'danger')} />
    <StatTile label="Phương án chờ duyệt" {...tile(plans, 'warning')} />
  </>
)

const tile = ({ rows, more, filter }: Figure, tone: 'danger' | 'warning') => ({
  value: more ? `${formatNumber(rows)}+` : formatNumber(rows),
  href: dossierRegisterHref(filter),
  ...toned(rows, tone),
})

const toned = <Tone extends 'danger' | 'warning'>(count: number, tone: Tone) => (count === 0 ? {} : { tone })

function verdict({ open, late, thisWeek }: OpenFigures): string {
  if (open === 0) return 'Không có việc nào đang mở.'
  if (late === 0 && thisWeek === 0) return `${formatNumber(open)} việc đang mở, không việc nào quá hạn.`
  if (late === 0) return `Không việc nào quá hạn; ${formatNumber(thisWeek)} việc đến hạn trong tuần.`
  return `${formatNumber(late)} trong ${formatNumber(open)} việc đang mở đã quá hạn.`
}
