import { createHash, createHmac, randomBytes } from 'node:crypto'
import { ICalCalendar, ICalEventTransparency } from 'ical-generator'
import type { IsoDate } from '#domain/date.ts'

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

/** A last day of the person's own: of a directive, a dossier or a paper that came in. */
export type FeedEntry = {
  /** Stays when the day moves, so that the calendar moves the entry it has. */
  readonly id: string
  readonly title: string
  readonly lastDay: IsoDate
  readonly note: string
  /** Within this site. */
  readonly href: string
  readonly timesMoved: number
  readonly changedAt: Date
}

const LONGEST_SUMMARY = 75

/** Last days as whole days of a calendar. */
export function calendarOf(
  entries: readonly FeedEntry[],
  { name, publicUrl }: { readonly name: string; readonly publicUrl: string },
): string {
  const calendar = new ICalCalendar({ name, prodId: '//Hoi Am//Deadlines//VI', ttl: 3600 })
  for (const entry of entries) {
    const start = new Date(`${entry.lastDay}T00:00:00Z`)
    calendar.createEvent({
      id: `${entry.id}@hoi-am`,
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      summary: shortened(entry.title),
      description: entry.note,
      url: `${publicUrl}${entry.href}`,
      sequence: entry.timesMoved,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

const shortened = (title: string): string =>
  title.length > LONGEST_SUMMARY ? `${title.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…` : title
