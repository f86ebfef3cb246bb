import { formatDate, formatMoment, type IsoDate } from '#domain/date.ts'

/** A day as people here write it: 05/12/2025. */
export const Day = ({ date }: { date: IsoDate }) => <time dateTime={date}>{formatDate(date)}</time>

/** A moment, in Vietnam: 14:05 05/12/2025. */
export const Moment = ({ at }: { at: Date }) => <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
