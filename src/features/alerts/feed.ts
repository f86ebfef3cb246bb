import { createHash, createHmac, randomBytes } from 'node:crypto'
import { ICalCalendar, ICalEventTransparency } from 'ical-generator'
import { formatDate } from '#domain/date.ts'
import type { Deadline } from '#features/directives/index.ts'
import { addressOf } from './message.ts'

/** The secret part of a calendar's address. The database knows only its hash. */
export type FeedSecret = string

/**
 * A new secret. Made from the token of the session and the key of the form where there is one, so that a form sent twice makes one
 * secret and shows the address that works; nobody without the session can make it.
 */
export const newFeedSecret = (session: string, formKey: string | undefined): FeedSecret =>
  formKey === undefined
    ? randomBytes(32).toString('base64url')
    : createHmac('sha256', session).update(`calendar:${formKey}`).digest('base64url')

export const hashFeedSecret = (secret: FeedSecret): Buffer => createHash('sha256').update(secret).digest()

const LONGEST_SUMMARY = 60

/** Deadlines as whole days of a calendar. An extension moves the same entry: its UID is the directive's. */
export function calendarOf(
  deadlines: readonly Deadline[],
  { name, publicUrl }: { readonly name: string; readonly publicUrl: string },
): string {
  const calendar = new ICalCalendar({ name, prodId: '//Hoi Am//Deadlines//VI', ttl: 3600 })
  for (const { id, code, title, lastDay, extensionCount, changedAt } of deadlines) {
    const start = new Date(`${lastDay}T00:00:00Z`)
    calendar.createEvent({
      id: `${id}@hoi-am`,
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      summary: `${code} ${shortened(title)}`,
      description: `Hạn cuối ${formatDate(lastDay)}${extensionCount === 0 ? '' : `, đã gia hạn ${extensionCount} lần`}.`,
      url: `${publicUrl}${addressOf({ id })}`,
      sequence: extensionCount,
      stamp: changedAt,
      lastModified: changedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

const shortened = (title: string): string =>
  title.length > LONGEST_SUMMARY ? `${title.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…` : title
