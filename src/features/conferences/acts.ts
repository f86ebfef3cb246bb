import { daysBetween, formatDate, type IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { type Conference, type ConferenceEvent, stateOf } from './conference.ts'
import { stateNames } from './messages.ts'

/** What an act adds to the conference's events. */
export type Step = Pick<ConferenceEvent, 'kind' | 'on' | 'channels' | 'reason' | 'document'>

type Stage = Pick<Conference, 'heldOn' | 'events' | 'cancelled'>
type Publicity = {
  readonly on: IsoDate
  readonly channels: readonly string[]
  readonly document: string | null
}

/** Law on Organisation of Local Government 2025, Art. 43: announced at the latest 7 days before the conference. */
const DAYS_BEFORE = 7

/** Fewer than seven days are left between the announcement and the conference. */
export const isShortNotice = (heldOn: IsoDate, on: IsoDate): boolean => daysBetween(on, heldOn) < DAYS_BEFORE

/** Told to the people: when, where, about what. A short notice is the office's responsibility, so it must say that it knows. */
export function announce(
  conference: Stage,
  input: Publicity & { readonly aware: boolean },
  today: IsoDate,
): Result<Step> {
  const { on, channels, document, aware } = input
  const state = stateOf(conference)
  if (state !== 'planned' && state !== 'announced') return refuseIn(state, 'thông báo')
  if (on > today) return refuse('future', 'Ngày thông báo không thể sau hôm nay.', 'on')
  if (on > conference.heldOn)
    return refuse('after', `Ngày thông báo phải trước ngày họp ${formatDate(conference.heldOn)}.`, 'on')
  if (isShortNotice(conference.heldOn, on) && !aware)
    return refuse(
      'short-notice',
      `Thông báo ngày ${formatDate(on)} chỉ trước hội nghị ${daysBetween(on, conference.heldOn)} ngày, luật yêu cầu ít nhất ${DAYS_BEFORE} ngày. Hãy đánh dấu “đã biết” nếu vẫn thông báo, hoặc lùi ngày họp.`,
      'aware',
    )
  return ok({ kind: 'announced', on, channels, document, reason: null })
}

export function open(conference: Stage, today: IsoDate): Result<Step> {
  const state = stateOf(conference)
  if (state === 'planned')
    return refuse(
      'not-announced',
      'Hội nghị chưa được thông báo cho Nhân dân. Hãy ghi việc thông báo rồi khai mạc.',
    )
  if (state !== 'announced') return refuseIn(state, 'khai mạc')
  if (today < conference.heldOn)
    return refuse(
      'too-early',
      `Hội nghị họp ngày ${formatDate(conference.heldOn)}, hôm nay chưa khai mạc được.`,
    )
  return ok({ ...plain, kind: 'opened', on: today })
}

/** From now on no opinion can be captured. */
export function close(conference: Stage, today: IsoDate): Result<Step> {
  const state = stateOf(conference)
  if (state !== 'open') return refuseIn(state, 'bế mạc')
  return ok({ ...plain, kind: 'closed', on: today })
}

export function reopen(conference: Stage, reason: string, today: IsoDate): Result<Step> {
  const state = stateOf(conference)
  if (state !== 'closed' && state !== 'published') return refuseIn(state, 'mở lại')
  return ok({ ...plain, kind: 'reopened', on: today, reason })
}

export function publishResults(conference: Stage, input: Publicity, today: IsoDate): Result<Step> {
  const state = stateOf(conference)
  if (state !== 'closed' && state !== 'published') return refuseIn(state, 'công bố kết quả')
  if (input.on > today) return refuse('future', 'Ngày công bố không thể sau hôm nay.', 'on')
  if (input.on < conference.heldOn)
    return refuse('before', `Ngày công bố không thể trước ngày họp ${formatDate(conference.heldOn)}.`, 'on')
  return ok({ ...input, kind: 'results-published', reason: null })
}

/** Only before it began: what was said is never cancelled. */
export function cancel(conference: Stage, reason: string): Result<{ readonly reason: string }> {
  const state = stateOf(conference)
  if (state !== 'planned' && state !== 'announced') return refuseIn(state, 'hủy')
  return ok({ reason })
}

/** May title, day, place and agenda still be changed? Once it began the facts stand. */
export function mayChange(conference: Stage): Result<null> {
  const state = stateOf(conference)
  return state === 'planned' || state === 'announced' ? ok(null) : refuseIn(state, 'sửa')
}

type Meeting = Pick<Conference, 'heldOn' | 'startsAt' | 'place'>

/** The step that takes an announcement back because day, hour or place are no longer what the people were told; null when they are. */
export function reschedule(conference: Stage & Meeting, to: Meeting, today: IsoDate): Step | null {
  const [before, after] = [whereAndWhen(conference), whereAndWhen(to)]
  if (stateOf(conference) !== 'announced' || before === after) return null
  return { ...plain, kind: 'rescheduled', on: today, reason: `${before} → ${after}` }
}

const whereAndWhen = ({ heldOn, startsAt, place }: Meeting): string =>
  `${startsAt} ngày ${formatDate(heldOn)}, ${place}`

const plain = { channels: [], reason: null, document: null } as const

const refuseIn = (state: ReturnType<typeof stateOf>, act: string) =>
  refuse('state', `Hội nghị ${stateNames[state].toLocaleLowerCase('vi')} nên không ${act} được.`)
