import type { IsoDate } from '#domain/date.ts'
import {
  type DossierPressing,
  dossierPressing,
  dossierState,
  dossierStateNames,
  type OwnDossier,
  runningClocks,
} from '#features/dossiers/index.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { unitRoleNames } from '../../messages.ts'
import { type OwnWork, type Pressing, pressingOf } from '../mine.ts'
import type { MineView } from './MinePage.tsx'

type Why = Pressing | DossierPressing

const order = [
  'to-accept',
  'returned',
  'to-plan',
  'late',
  'soon',
  'running',
  'answered',
] as const satisfies readonly Why[]
const titles: Readonly<Record<Why, string>> = {
  'to-accept': 'Chờ tiếp nhận',
  returned: 'Bị trả lại, cần bổ sung',
  'to-plan': 'Hồ sơ chờ phương án',
  late: 'Quá hạn',
  soon: 'Đến hạn trong 7 ngày',
  running: 'Đang làm',
  answered: 'Đã trả lời, chờ nơi khác',
}

/** Directives and dossiers of the person's units together, by how much they press. */
export const WorkCards = ({ work, dossiers, today }: MineView) => {
  // Who has one unit knows its name.
  const severalUnits = new Set(work.map(({ unitName }) => unitName)).size > 1
  const works = Map.groupBy(work, (one): Why => pressingOf(one, today))
  const own = Map.groupBy(dossiers, (one): Why => dossierPressing(one, today))
  return order.map((why) => {
    const [directives, matters] = [works.get(why) ?? [], own.get(why) ?? []]
    const count = directives.length + matters.length
    return count === 0 ? null : (
      <Card key={why} title={`${titles[why]} (${count})`}>
        <ul class="work-list" data-list>
          {directives.map((one) => (
            <DirectiveLine
              key={`${one.id} ${one.unitName} ${one.role}`}
              work={one}
              withUnit={severalUnits}
              today={today}
            />
          ))}
          {matters.map((one) => (
            <DossierLine key={one.id} dossier={one} today={today} />
          ))}
        </ul>
      </Card>
    )
  })
}

type DirectiveProps = { work: OwnWork; withUnit: boolean; today: IsoDate }

const DirectiveLine = ({ work, withUnit, today }: DirectiveProps) => (
  <li>
    <a class="row-link" href={href(routes.directive, { id: work.id })}>
      {work.title}
    </a>
    <p class="muted">
      {work.code} · {unitRoleNames[work.role]}
      {withUnit && `: ${work.unitName}`}
      {work.byName ? (
        <>
          {' · '}
          <strong>giao đích danh</strong>
        </>
      ) : (
        work.officer !== null && ` · ${work.officer}`
      )}
    </p>
    <DueDate due={work.lastDay} original={work.originalLastDay} today={today} />
  </li>
)

const DossierLine = ({ dossier, today }: { dossier: OwnDossier; today: IsoDate }) => {
  const { code, facts, lead, leads, original } = dossier
  return (
    <li>
      <a class="row-link" href={href(routes.dossier, { id: dossier.id })}>
        {dossier.title}
      </a>
      <p class="muted">
        {code} · {leads ? 'Chủ trì' : `Phối hợp với ${lead ?? 'đơn vị khác'}`} ·{' '}
        {dossierStateNames[dossierState(facts)]}
      </p>
      {runningClocks(facts).map(({ clock, due }) => (
        <p key={clock} class="work-clock">
          {clock === 'answer' ? 'Trả lời' : 'Giải quyết'}{' '}
          <DueDate due={due} original={original[clock]} today={today} />
        </p>
      ))}
    </li>
  )
}
