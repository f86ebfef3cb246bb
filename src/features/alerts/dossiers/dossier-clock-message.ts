import { workingDaysBetween } from '#domain/calendar.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { type ClockedDossier, dossierRegisterHref, watchedClockNames } from '#features/dossiers/index.ts'
import { href, routes } from '#routes'
import { hearers, type People } from '../audience.ts'
import type { ClockRules, LateStep } from '../clock.ts'
import { type Message, naming } from '../message.ts'
import { answerableUnits } from './dossier-audience.ts'

/** A clock of a dossier and the steps it reached this morning. */
export type Reached = { readonly clocked: ClockedDossier; readonly steps: readonly string[] }

/** A dossier as one person hears of it this morning: all its clocks that speak to them, under the gravest step. */
export type Line = { readonly kind: Kind; readonly clocks: readonly ClockedDossier[] }
type Kind = 'reminder' | LateStep

const gravest: readonly Kind[] = ['leader', 'party-office', 'late', 'reminder']
const kindOf = (step: string): Kind => (step.startsWith('reminder') ? 'reminder' : (step as LateStep))

/** For each person the dossiers they hear of, each once whatever number of its clocks and steps concern them. */
export function linesOf(
  reached: readonly Reached[],
  people: People,
): ReadonlyMap<AccountId, readonly Line[]> {
  const told = reached.flatMap(({ clocked, steps }) =>
    steps.flatMap((step) =>
      hearers(people, audienceOf(kindOf(step), clocked, people), null).map((account) => ({
        account,
        clocked,
        kind: kindOf(step),
      })),
    ),
  )
  return new Map(
    [...Map.groupBy(told, ({ account }) => account)].map(([account, own]) => [
      account,
      [...Map.groupBy(own, ({ clocked }) => clocked.id).values()].map((of) => ({
        kind: gravest.find((kind) => of.some((one) => one.kind === kind)) ?? 'reminder',
        clocks: [...new Set(of.map(({ clocked }) => clocked))],
      })),
    ]),
  )
}

/** Who must act hears first; telling people of acceptance is the office's own work, so its ladder goes on to the leaders. */
function audienceOf(kind: Kind, clocked: ClockedDossier, people: People): readonly AccountId[] {
  if (kind === 'leader') return people.leaders
  if (clocked.clock === 'acceptance') return kind === 'party-office' ? [] : people.clerks
  if (kind === 'party-office') return people.clerks
  return clocked.clock === 'work'
    ? answerableUnits(people, clocked)
    : answerableUnits(people, { ...clocked, coordinating: [] })
}

const NAMED = 20

/** One message for each person and kind, whatever number of dossiers: a dialogue of sixty opinions runs out on one day. */
export function dossierClockMessages(
  reached: readonly Reached[],
  people: People,
  on: { readonly today: IsoDate; readonly now: Date; readonly calendar: ClockRules['calendar'] },
): readonly Message[] {
  return [...linesOf(reached, people)].flatMap(([account, lines]) =>
    [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, own]) => ({
      account,
      at: on.now,
      key: `clock:ho-so:${on.today}:${kind}`,
      kind,
      ...words(kind, own, (clock) => whenWords(clock, on)),
      byMail: true,
    })),
  )
}

function words(
  kind: Kind,
  lines: readonly Line[],
  when: (clocked: ClockedDossier) => string,
): Pick<Message, 'title' | 'about' | 'note' | 'href'> {
  const said = kind === 'reminder' ? 'hồ sơ sắp đến hạn' : 'hồ sơ quá hạn'
  const [first] = lines
  const dossier = first?.clocks[0]
  if (first !== undefined && dossier !== undefined && lines.length === 1)
    return {
      title: kind === 'reminder' ? 'Hồ sơ sắp đến hạn' : 'Hồ sơ quá hạn',
      about: naming(dossier),
      note: first.clocks.map((clock) => `${when(clock)}.`).join('\n'),
      href: href(routes.dossier, { id: dossier.id }),
    }
  const named = lines.slice(0, NAMED).flatMap(({ clocks }) => {
    const [one] = clocks
    return one === undefined ? [] : [`${naming(one)}: ${clocks.map(when).join('; ')}`]
  })
  const others = lines.length - named.length
  return {
    title: `${lines.length} ${said}`,
    about: null,
    note: [...named, ...(others === 0 ? [] : [`và ${others} hồ sơ khác`])].join('\n'),
    href: dossierRegisterHref(kind === 'reminder' ? { state: 'open' } : { late: 'any' }, 'due'),
  }
}

/** "Hạn trả lời 05/12/2025 (còn 3 ngày làm việc)" */
function whenWords(
  { clock, lastDay, people }: ClockedDossier,
  { today, calendar }: { readonly today: IsoDate; readonly calendar: ClockRules['calendar'] },
): string {
  const what =
    clock === 'acceptance' ? `Báo tiếp nhận cho ${people} người, chậm nhất` : watchedClockNames[clock]
  const days = workingDaysBetween(calendar, ...([lastDay, today].toSorted() as [IsoDate, IsoDate]))
  const distance =
    today > lastDay
      ? `quá ${days === 0 ? 'hạn' : `${days} ngày làm việc`}`
      : days === 0
        ? 'hôm nay'
        : `còn ${days} ngày làm việc`
  return `${what} ${formatDate(lastDay)} (${distance})`
}
