import { Card } from '#ui/Card.tsx'
import { Timeline, type TimelineItem } from '#ui/Timeline.tsx'
import type { Told } from '../history-queries.ts'
import type { DirectiveView } from '../page-queries.ts'
import { tell } from '../story.ts'
import { personName, unitName } from './speech.ts'

/** Everything that happened, the newest first. */
export const StoryCard = ({ view }: { view: DirectiveView }) => (
  <Card title="Diễn biến">
    <Timeline
      items={[...view.history.flatMap((event) => item(event, view)), ...beginning(view)].sort(newestFirst)}
    />
  </Card>
)

function item(event: Told, view: DirectiveView): readonly TimelineItem[] {
  const step = tell(event, {
    unit: (id) => unitName(view, id),
    person: (id) => personName(view, id),
    topic: (code) => view.names.topics.get(code) ?? code,
  })
  if (step === null) return []
  const stoodIn = event.onBehalfOf === null ? '' : ` (thay ${personName(view, event.onBehalfOf)})`
  return [{ ...step, key: String(event.seq), at: event.at, who: personName(view, event.by) + stoodIn }]
}

/** A directive of a notice began when the notice was issued: that event belongs to the notice, so its beginning is told here. */
function beginning(view: DirectiveView): readonly TimelineItem[] {
  const { facts, directive, history } = view
  if (facts.notice === null) return []
  const replaced = history.find(
    (event) => event.type === 'directive.unit-replaced' && event.data.role === 'lead',
  )
  const lead = replaced?.type === 'directive.unit-replaced' ? replaced.data.from : directive.leadUnit
  const what = `ban hành ${facts.notice.title}; ${facts.assigner} giao việc này cho ${unitName(view, lead)} chủ trì`
  return [{ key: 'giao-viec', at: facts.assignedAt, who: personName(view, facts.assignedBy), what }]
}

const newestFirst = (a: TimelineItem, b: TimelineItem): number =>
  b.at.getTime() - a.at.getTime() || Number(b.key) - Number(a.key) || 0
