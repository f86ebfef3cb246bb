import type { Feature } from '#platform/feature.ts'
import type { CalendarImpact } from './impact.ts'

/** `impact`: asks the features that keep dates what a changed calendar would do to them. */
export const calendarFeature = (_: { readonly impact: CalendarImpact }): Feature => ({ name: 'calendar' })
