import { Card } from '#ui/Card.tsx'
import { Timeline, type TimelineItem } from '#ui/Timeline.tsx'
import { originNames } from '../messages.ts'
import { tell } from '../story.ts'
import type { PetitionView } from '../view-queries.ts'

/** Everything that happened, the newest first. */
export const StoryCard = ({ view }: { readonly view: PetitionView }) => {
  const { history, topics, units } = view
  const steps = history.flatMap((event): readonly TimelineItem[] => {
    const step = tell(event, {
      unit: (id) => units.get(id)?.name ?? 'tổ dân phố',
      topic: (code) => topics.find((topic) => topic.code === code)?.name ?? code,
    })
    if (step === null) return []
    const stoodIn = event.onBehalfOf === null ? '' : ` (thay ${nameOf(view, event.onBehalfOf)})`
    return [{ ...step, key: String(event.seq), at: event.at, who: nameOf(view, event.by) + stoodIn }]
  })
  return (
    <Card title="Diễn biến">
      <Timeline items={[...beginning(view, steps), ...steps].toReversed()} />
    </Card>
  )
}

/** Words captured at a conference were announced together with others: their beginning is told from the petition itself. */
function beginning(view: PetitionView, steps: readonly TimelineItem[]): readonly TimelineItem[] {
  const { petition, history } = view
  const told = history.some(
    ({ type }) =>
      type === 'petition.entered' || type === 'petition-batch.confirmed' || type === 'restricted.decided',
  )
  if (told && steps.length > 0) return []
  const what = `ghi ý kiến vào sổ: ${originNames[petition.origin].toLocaleLowerCase('vi')}`
  return [{ key: 'nhan', at: petition.receivedAt, who: nameOf(view, petition.enteredBy), what, tone: 'info' }]
}

const nameOf = ({ people }: PetitionView, person: string | null): string =>
  person === null ? 'Người dân' : (people.get(person) ?? 'Cán bộ của phường')
