import { Card } from '#ui/Card.tsx'
import { DeliverableItem } from './DeliverableItem.tsx'
import type { DirectivePageProps } from './page-props.ts'

/** What has to be handed in, each with where it stands, what was handed in and what was found. */
export const DeliverablesCard = (props: DirectivePageProps) => (
  <Card title="Sản phẩm phải nộp">
    <ul class="deliverables">
      {props.view.directive.deliverables.map((deliverable) => (
        <li key={deliverable.id} id={`san-pham-${deliverable.id}`}>
          <DeliverableItem {...props} deliverable={deliverable} />
        </li>
      ))}
    </ul>
  </Card>
)
