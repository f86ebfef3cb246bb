import type { DayOff } from '#domain/calendar.ts'
import { Status } from '#ui/Status.tsx'
import { statusNames } from '../messages.ts'

export const DayStatus = ({ status }: { status: DayOff['status'] }) => (
  <Status tone={status === 'official' ? 'success' : 'warning'}>{statusNames[status]}</Status>
)
