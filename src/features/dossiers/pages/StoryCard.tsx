import { Card } from '#ui/Card.tsx'
import { Timeline, type TimelineItem } from '#ui/Timeline.tsx'
import type { Told } from '../history-queries.ts'
import { tell } from '../story.ts'
import type { DossierView, Names } from '../view-queries.ts'

/** Everything that happened, the newest first. */
export const StoryCard = ({ view }: { view: DossierView }) => (
  <Card title="Diễn biến">
    <Timeline items={view.history.flatMap((event) => item(event, view.names)).toReversed()} />
  </Card>
)

function item(event: Told, names: Names): readonly TimelineItem[] {
  const step = tell(event, event.elsewhere, {
    unit: (id) => names.units.get(id) ?? '(đơn vị không còn)',
    topic: (code) => names.topics.get(code) ?? code,
  })
  if (step === null) return []
  const who = event.by === null ? 'Hệ thống' : (names.people.get(event.by) ?? 'Một người')
  return [{ ...step, key: String(event.seq), at: event.at, who }]
}
