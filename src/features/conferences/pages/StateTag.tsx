import { Status } from '#ui/Status.tsx'
import type { Tone } from '#ui/tone.ts'
import type { ConferenceState } from '../conference.ts'
import { stateNames } from '../messages.ts'

const tones: Readonly<Record<ConferenceState, Tone>> = {
  planned: 'neutral',
  announced: 'info',
  open: 'warning',
  closed: 'neutral',
  published: 'success',
  cancelled: 'danger',
}

export const StateTag = ({ state }: { readonly state: ConferenceState }) => (
  <Status tone={tones[state]}>{stateNames[state]}</Status>
)
