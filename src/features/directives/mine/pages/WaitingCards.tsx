import type { IsoDate } from '#domain/date.ts'
import { dossierRegisterHref, MOST_WAITING, type WaitingDossier } from '#features/dossiers/index.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { registerHref } from '../../register/address.ts'
import type { WaitingArrival, WaitingLetters } from '../later.ts'
import { MOST_DECISIONS } from '../mine.ts'
import type { Decision } from '../mine-queries.ts'
import type { MineView } from './MinePage.tsx'

/** One line that waits for the reader, of whatever it is. */
type Line = {
  readonly key: string
  readonly title: string
  readonly about: string
  readonly href: string
  /** Absent where no day is meant. */
  readonly due?: IsoDate | null
}
type Group = {
  readonly title: string
  readonly lines: readonly Line[]
  /** Where all of them stand, when these are only the first. */
  readonly all: string | null
}

/** What waits for the Party Office or a leader: decisions first, then what nobody has in hand, then what is late. */
export const WaitingCards = ({ decisions, waiting, papers, documents, arrivals, letters, today }: MineView) =>
  [
    ...arrivalGroups(arrivals, ['secret', 'own']),
    ...groupsOf(decisions, waiting, papers, documents, letters),
    ...arrivalGroups(arrivals, ['unassigned']),
  ].map(({ title, lines, all }) =>
    lines.length === 0 ? null : (
      <Card key={title} title={`${title} (${all === null ? lines.length : `từ ${lines.length}`})`}>
        <ul class="work-list" data-list>
          {lines.map((line) => (
            <li key={line.key}>
              <a class="row-link" href={line.href}>
                {line.title}
              </a>
              <p class="muted">{line.about}</p>
              {line.due !== undefined && <DueDate due={line.due} today={today} />}
            </li>
          ))}
        </ul>
        {all !== null && (
          <p>
            <a href={all}>Xem tất cả trong sổ</a>
          </p>
        )}
      </Card>
    ),
  )

const arrivalTitles: Readonly<Record<WaitingArrival['kind'], string>> = {
  secret: 'Bản quét có dấu mật, cần xem ngay',
  own: 'Văn bản đến chuyển cho đơn vị',
  unassigned: 'Văn bản đến chưa chuyển',
}

const arrivalGroups = (
  arrivals: readonly WaitingArrival[],
  kinds: readonly WaitingArrival['kind'][],
): readonly Group[] =>
  kinds.map((kind) => ({
    title: arrivalTitles[kind],
    lines: arrivals
      .filter((one) => one.kind === kind)
      .map(({ id, title, about, due }) => ({
        key: id,
        title,
        about,
        href: href(routes.incomingDocument, { document: id }),
        ...(due === null ? {} : { due }),
      })),
    all: null,
  }))

function groupsOf(
  decisions: readonly Decision[],
  waiting: readonly WaitingDossier[],
  papers: readonly WaitingLetters[],
  documents: readonly WaitingLetters[],
  letters: readonly WaitingLetters[],
): readonly Group[] {
  const directives = (kind: Decision['kind']) => decisions.filter((one) => one.kind === kind)
  const dossiers = (kind: WaitingDossier['kind']) => waiting.filter((one) => one.kind === kind)
  const full = <Of,>(rows: readonly Of[], most: number, where: string) => (rows.length >= most ? where : null)
  const [refused, extension, check] = [directives('refused'), directives('extension'), directives('check')]
  const [uncovered, late, plans] = [dossiers('uncovered'), dossiers('late'), dossiers('plan')]
  const acceptance = dossiers('acceptance')
  return [
    {
      title: 'Văn bản chờ xác nhận',
      lines: papers.slice(0, MOST_WAITING),
      all: full(papers, MOST_WAITING + 1, href(routes.receivedDocuments)),
    },
    {
      title: 'Đơn vị từ chối, chờ quyết định',
      lines: refused.map(ofDirective),
      all: full(refused, MOST_DECISIONS, registerHref({ waiting: 'refusal' })),
    },
    {
      title: 'Đề nghị gia hạn, chờ trả lời',
      lines: [...extension.map(ofDirective), ...dossiers('extension').map(ofDossier)],
      all: full(extension, MOST_DECISIONS, registerHref({ waiting: 'extension' })),
    },
    {
      title: 'Văn bản chờ duyệt, chờ ban hành',
      lines: documents.slice(0, MOST_WAITING),
      all: full(documents, MOST_WAITING + 1, href(routes.documents)),
    },
    {
      title: 'Phương án chờ duyệt',
      lines: plans.map(ofDossier),
      all: full(plans, MOST_WAITING, dossierRegisterHref({ state: 'plan-to-decide' })),
    },
    {
      title: 'Đã nộp đủ, chờ kiểm tra',
      lines: check.map(ofDirective),
      all: full(check, MOST_DECISIONS, registerHref({ waiting: 'check' })),
    },
    {
      title: 'Hồ sơ chưa ai giải quyết',
      lines: uncovered.map(ofDossier),
      all: full(uncovered, MOST_WAITING, dossierRegisterHref({ gap: 'all' })),
    },
    {
      title: 'Phải báo tiếp nhận bằng văn bản',
      lines: acceptance.slice(0, MOST_WAITING).map(ofDossier),
      all: full(acceptance, MOST_WAITING + 1, dossierRegisterHref({ state: 'open' }, 'due')),
    },
    {
      title: 'Thư trả lời, lời người dân đang chờ',
      lines: letters,
      all: full(letters, MOST_WAITING, href(routes.replies)),
    },
    {
      title: 'Hồ sơ quá hạn',
      lines: late.slice(0, MOST_WAITING).map(ofDossier),
      all: full(late, MOST_WAITING + 1, dossierRegisterHref({ late: 'any' }, 'due')),
    },
  ]
}

const ofDirective = (one: Decision): Line => ({
  key: one.id,
  title: one.title,
  about: `${one.code} · ${one.lead}`,
  href: href(routes.directive, { id: one.id }),
  due: one.lastDay,
})

const ofDossier = (one: WaitingDossier): Line => ({
  key: one.id,
  title: one.title,
  about: [one.code, one.lead, one.note].filter((part) => part !== null).join(' · '),
  href: href(routes.dossier, { id: one.id }),
  due: one.due,
})
