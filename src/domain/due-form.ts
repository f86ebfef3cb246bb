import type { WorkingCalendar } from './calendar.ts'
import type { Due } from './deadline.ts'
import type { Derivation } from './derivation.ts'
import type { DateContext, DateGroups, ReadDate } from './written-date.ts'

/** What a phrase says. `broken`: its date is damaged or impossible. `weak`, `derivation`: see `FoundDue`. */
export type DueReading = Omit<Due, 'phrase'> & {
  readonly broken?: true
  readonly strength?: 'weak' | 'beside'
  readonly derivation?: Derivation
}

/**
 * A way of stating a deadline: how it is written, in pattern letters, and what it then says; null when it is
 * no deadline after all. The groups arrive in lower case with single spaces.
 */
export type DueForm = {
  readonly pattern: RegExp
  readonly read: (groups: DateGroups, context: DueContext, clause: Clause) => DueReading | null
}
/** What is known of the document, and the calendar that counts its working days. */
export type DueContext = DateContext & { readonly calendar: WorkingCalendar }
/**
 * The pattern letters around the phrase: from the nearest stop or semicolon before it (included) to the
 * nearest after it.
 */
export type Clause = { readonly before: string; readonly after: string }

/** "trước": group `ex` says that the named day is excluded. */
export const BEFORE = '(?:(?:cham|muon) nhat(?: la)? )?(?:den )?(?<ex>tru ?oc)(?: thoi diem)?'
/** "chậm nhất", "hạn chót là", "thời hạn đến". */
export const LATEST =
  '(?:(?:cham|muon) nhat|han (?:chot|cuoi)(?: cung)?|thoi han(?= (?:la|den)))(?: (?:la|vao|trong|den|het))*'
/** "không quá". */
export const NOT_OVER = 'khong (?:duoc |de )?(?:qua|muon hon|cham hon|tre hon|cham qua|sau)'
/** "trong"; "trọng" is another word. */
export const WITHIN = '(?:(?-i:ngay) )?(?-i:trong)'

const FROM =
  '(?:nay|(?:ngay )?[0-9][0-9/.–-]*(?: thang [0-9]+(?: nam [0-9]{4})?)?|thang [0-9]+(?:/[0-9]{4})?|quy [ivx1-4]+)'
// "Hết 2/3 kinh phí" is no date, so a bare "hết" must name a stretch of the calendar.
const OVER =
  '(?:(?:(?:truoc )?khi )?het(?: gio (?:lam viec|hanh chinh)(?: cua)?)?|(?:truoc )?khi ket thuc)(?= (?:ngay|thang|quy|nam|nhiem|[0-9]+ thang))'
/** "đến hết", "từ … đến", "hết giờ làm việc". */
export const UNTIL = `(?:(?:(?-i:trong) (?:tuan|dot|thoi gian|khoang thoi gian|dip) )?(?:ke )?tu ${FROM},? den(?! het)|(?:cho )?den het|${OVER})`

const CLOCK =
  "(?:(?<hour>[0-9]{1,2})\\s?(?:gio|h|g|:)\\s?(?<minute>[0-9]{2})?\\s?(?:phut|ph|')?(?: (?<half>sang|trua|chieu|toi|dem))?(?: cua)?[ ,]+)"
const WEEKDAY = '(?:\\(?(?:vao )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\\)?,? )'
const END_OF_WORK = '(?:gio (?:lam viec|hanh chinh)|cuoi (?:gio|buoi)(?: (?:sang|chieu|lam viec))?)(?: cua)? '
/** What may stand before a day: the hour and the day of the week, with a space after them. */
export const HOUR_OF_DAY = `(?:${CLOCK}${WEEKDAY}?|${WEEKDAY}|${END_OF_WORK})?`

/** Behind it stands the day or stretch by which something is to be done: "hoàn thành", "xong", not "đã xong". */
export const DONE =
  '(?:(?<!(?:da|duoc|vua) )(?:hoan thanh|hoan tat)(?: xong| dut diem)?|(?<!da [a-z ]{0,20})(?:xong|dut diem))'
/** Before it stands such a day: "đến tháng 6/2026 phải xong". */
export const TO_BE_DONE =
  ',? (?:(?:phai|can)(?: co| duoc)?(?: [a-z]+){0,2} )?(?:xong|hoan thanh|dut diem|ket qua|bao cao)(?![a-z])'

/** Whether the named day itself is too late ("trước") or still in time. */
export const boundaryOf = (groups: DateGroups): Due['boundary'] =>
  groups.ex === undefined ? 'inclusive' : 'exclusive'

/** The reading of a phrase whose date is `read`. */
export function dated(groups: DateGroups, { date, broken }: ReadDate): DueReading {
  const reading = { date, boundary: boundaryOf(groups) }
  return broken ? { ...reading, broken } : reading
}

/**
 * `reading` with its hour: 24:00 is the end of the day, and an hour that does not exist leaves no deadline to
 * trust.
 */
export function atHour(groups: DateGroups, reading: DueReading): DueReading {
  if (groups.hour === undefined) return reading
  const minute = groups.minute ?? '00'
  const hour = Number(groups.hour) + (isAfternoon(groups) ? 12 : 0)
  if (hour === 24 && minute === '00') return { ...reading, boundary: 'inclusive' }
  if (hour > 23 || Number(minute) > 59) return { date: null, boundary: reading.boundary, broken: true }
  return { ...reading, time: `${String(hour).padStart(2, '0')}:${minute}` }
}

/** "4 giờ chiều". */
const isAfternoon = (groups: DateGroups): boolean =>
  (groups.half === 'chieu' || groups.half === 'toi') && Number(groups.hour) < 12
