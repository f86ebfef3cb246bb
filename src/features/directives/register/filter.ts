import { addDays, type IsoDate, isoWeekday } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { Order } from '#platform/db/key-order.ts'
import type { Status, UnitRole } from '../directive.ts'

/** What the register is narrowed to; everything null or false: the open ones. All of it stands in the address. */
export type RegisterFilter = {
  /** Words of the code, title, quotation or result, with or without accents. */
  readonly text: string | null
  readonly unit: UnitId | null
  /** The place of `unit` in the directive; any place when null. Means nothing without a unit. */
  readonly role: UnitRole | null
  /** Null: as `stateOf` says. */
  readonly state: StateFilter | null
  readonly due: 'late' | 'this-week' | 'without' | null
  readonly dueFrom: IsoDate | null
  readonly dueTo: IsoDate | null
  readonly waiting: Waiting | null
  /** Only those whose date was extended at least once. */
  readonly extended: boolean
  /** Measured on the original last day: closed by then; or closed after it, or open past it. */
  readonly onTime: boolean | null
  readonly notice: NoticeId | null
  readonly topic: string | null
  readonly officer: AccountId | null
  readonly assignedFrom: IsoDate | null
  readonly assignedTo: IsoDate | null
  readonly closedFrom: IsoDate | null
  readonly closedTo: IsoDate | null
  /** Open, and nothing happened for this many days. */
  readonly quietDays: number | null
}

export type StateFilter = 'open' | 'all' | Status

/** Open, and somebody is to act: a unit to accept, the assigner to check or to decide, a unit to bring again what was returned. */
export type Waiting = 'acceptance' | 'return' | 'check' | 'extension' | 'refusal'

export const noFilter: RegisterFilter = {
  text: null,
  unit: null,
  role: null,
  state: null,
  due: null,
  dueFrom: null,
  dueTo: null,
  waiting: null,
  extended: false,
  onTime: null,
  notice: null,
  topic: null,
  officer: null,
  assignedFrom: null,
  assignedTo: null,
  closedFrom: null,
  closedTo: null,
  quietDays: null,
}

/** Who looks for words or for what has ended means all; everyone else begins with the work still open. */
export function stateOf(filter: RegisterFilter): StateFilter {
  if (filter.state !== null) return filter.state
  const lookingBack =
    filter.text !== null || filter.onTime !== null || filter.closedFrom !== null || filter.closedTo !== null
  return lookingBack ? 'all' : 'open'
}

/** The Sunday that ends the week of `today`; at the weekend, which ends nothing any more, that of the week to come. */
export const endOfWeek = (today: IsoDate): IsoDate =>
  addDays(today, isoWeekday(today) < 6 ? 7 - isoWeekday(today) : 14 - isoWeekday(today))

export const sortKeys = ['due', 'code', 'unit', 'status', 'assigned', 'activity'] as const
export type SortKey = (typeof sortKeys)[number]
export type Sort = { readonly by: SortKey; readonly descending: boolean }

const id = { name: 'id', type: 'uuid' } as const
const due = { name: 'due_key', type: 'date' } as const

export const orders: Readonly<Record<SortKey, Order>> = {
  due: [due, id],
  code: [{ name: 'code_key', type: 'bigint' }, id],
  unit: [{ name: 'lead_unit_id', type: 'uuid' }, due, id],
  status: [{ name: 'status_key', type: 'bigint' }, due, id],
  assigned: [{ name: 'assigned_at', type: 'timestamptz' }, id],
  activity: [{ name: 'last_activity_at', type: 'timestamptz' }, id],
}

/** Late ones first, those without a date last. */
export const byDue: Sort = { by: 'due', descending: false }

/** The order a click on a column's head asks for: the other way round when it is sorted so already; the newest activity first. */
export const sortedBy = (current: Sort, by: SortKey): Sort =>
  current.by === by
    ? { by, descending: !current.descending }
    : { by, descending: by === 'activity' || by === 'assigned' }
