import { z } from 'zod'
import { parseIsoDate } from '#domain/date.ts'
import { type Id, parseId, type UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { isMomentText } from '#platform/db/moment.ts'
import { asked, wordFor } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import type { ClockKind, DossierId } from '../dossier.ts'
import { type DossierState, dossierStates, type Gap } from '../state.ts'

/** What the register of dossiers is narrowed to; all of it stands in the address. */
export type RegisterFilter = {
  readonly text: string | null
  /** `open`: somebody in the ward still has something to do. */
  readonly state: StateFilter | null
  /** Leads or helps. */
  readonly unit: UnitId | null
  readonly topic: string | null
  readonly group: UnitId | null
  readonly conference: ConferenceId | null
  readonly late: ClockKind | 'any' | null
  /** `all`: no clause, no unit, no answer. */
  readonly gap: GapFilter | null
  readonly clause: Id<'Clause'> | null
  readonly directive: Id<'Directive'> | null
}
export type GapFilter = Gap | 'all'
export type StateFilter = 'open' | 'all' | DossierState

/** Who looks for words, or at what belongs to something, means all; everyone else begins with the open ones. */
export function stateOfFilter({ state, text, clause, directive, gap, late }: RegisterFilter): StateFilter {
  if (state !== null) return state
  return text !== null || clause !== null || directive !== null || gap !== null || late !== null
    ? 'all'
    : 'open'
}

export type Sort = 'newest' | 'due'

/** A row's place: how well it has the words (0 the best), what it is sorted by, and its id. */
export type Cursor = { readonly tier: number; readonly key: string; readonly id: DossierId }

/** Each word of the address and what it stands for. */
export const addressWords = {
  state: {
    'dang-mo': 'open',
    'tat-ca': 'all',
    'chua-giao': 'unassigned',
    'cho-phuong-an': 'waiting-for-plan',
    'cho-duyet': 'plan-to-decide',
    'dang-giai-quyet': 'working',
    'da-tra-loi-chua-xong': 'answered-not-done',
    'co-ket-qua-chua-tra-loi': 'done-not-answered',
    'cho-xac-nhan': 'done-not-confirmed',
    'dan-bao-chua-xong': 'not-solved',
    'da-xong': 'finished',
    'khong-con-y-kien': 'empty',
    'da-nhap': 'merged',
  },
  late: { 'bat-ky': 'any', 'tra-loi': 'answer', 'giai-quyet': 'work' },
  gap: { 'chua-ai': 'all', muc: 'clause', 'don-vi': 'unit', 'tra-loi': 'answer' },
  sort: { moi: 'newest', han: 'due' },
} as const satisfies Record<string, Readonly<Record<string, string>>>

export type RegisterQuery = {
  readonly filter: RegisterFilter
  readonly sort: Sort
  readonly after: Cursor | null
}

/** The register's address. A value that does not fit is as if it were not there. */
export const registerQuery = z
  .object({
    q: asked.words(),
    'tinh-trang': asked.oneOf<StateFilter>(addressWords.state),
    'don-vi': asked.id<'Unit'>(),
    'linh-vuc': asked.code(),
    to: asked.id<'Unit'>(),
    'hoi-nghi': asked.id<'Conference'>(),
    'qua-han': asked.oneOf<ClockKind | 'any'>(addressWords.late),
    thieu: asked.oneOf<GapFilter>(addressWords.gap),
    muc: asked.id<'Clause'>(),
    'chi-dao': asked.id<'Directive'>(),
    'sap-xep': asked.oneOf<Sort>(addressWords.sort),
    sau: z.string().catch(''),
  })
  .transform((query): RegisterQuery => {
    const sort = query['sap-xep'] ?? 'newest'
    return {
      filter: {
        text: query.q,
        state: query['tinh-trang'],
        unit: query['don-vi'],
        topic: query['linh-vuc'],
        group: query.to,
        conference: query['hoi-nghi'],
        late: query['qua-han'],
        gap: query.thieu,
        clause: query.muc,
        directive: query['chi-dao'],
      },
      sort,
      after: readCursor(query.sau, sort),
    }
  })

const noFilter: RegisterFilter = {
  text: null,
  state: null,
  unit: null,
  topic: null,
  group: null,
  conference: null,
  late: null,
  gap: null,
  clause: null,
  directive: null,
}

/** A filter of these conditions alone. */
export const narrowedTo = (filter: Partial<RegisterFilter>): RegisterFilter => ({ ...noFilter, ...filter })

export const writeCursor = ({ tier, key, id: of }: Cursor): string => `${key}~${of}~${tier}`

function readCursor(text: string, sort: Sort): Cursor | null {
  const [key = '', of, tier = '0'] = text.split('~')
  const known = parseId<'Dossier'>(of)
  const fits = sort === 'due' ? key === 'infinity' || parseIsoDate(key) !== null : isMomentText(key)
  return known !== null && fits && /^[0-2]$/.test(tier) ? { tier: Number(tier), key, id: known } : null
}

/** Filter and order as they stand in the address; what is usual is not written. */
export const registerParameters = (filter: RegisterFilter, sort: Sort) => ({
  q: filter.text,
  'tinh-trang': wordFor(addressWords.state, filter.state),
  'don-vi': filter.unit,
  'linh-vuc': filter.topic,
  to: filter.group,
  'hoi-nghi': filter.conference,
  'qua-han': wordFor(addressWords.late, filter.late),
  thieu: wordFor(addressWords.gap, filter.gap),
  muc: filter.clause,
  'chi-dao': filter.directive,
  'sap-xep': sort === 'newest' ? null : wordFor(addressWords.sort, sort),
})

/** The register narrowed to `filter`: what every figure elsewhere leads to. */
export const dossierRegisterHref = (filter: Partial<RegisterFilter>, sort: Sort = 'newest'): string =>
  href(routes.dossiers, {}, registerParameters(narrowedTo(filter), sort))

/** States in the order of the work, for the list that offers them. */
export const offeredStates: readonly StateFilter[] = ['open', 'all', ...dossierStates]
