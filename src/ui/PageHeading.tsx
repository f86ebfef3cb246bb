import type { ComponentChildren } from 'preact'
import { Unbroken } from './Unbroken.tsx'

type Props = {
  title: ComponentChildren
  /** A word above the title that says what kind of thing this is: "Chỉ đạo 2.1". */
  over?: ComponentChildren | undefined
  /** State of the thing, beside the title. */
  status?: ComponentChildren | undefined
  /** One sentence under the title. */
  lead?: ComponentChildren | undefined
  /** Buttons at the right. */
  actions?: ComponentChildren | undefined
}

/** The first thing inside every page: its one h1. */
export const PageHeading = ({ title, over, status, lead, actions }: Props) => (
  <div class="page-heading">
    <div>
      {over && (
        <p class="over">
          <Unbroken>{over}</Unbroken>
        </p>
      )}
      <h1>
        <Unbroken>{title}</Unbroken>
      </h1>
      {status && <p class="page-status">{status}</p>}
      {lead && <p class="lead">{lead}</p>}
    </div>
    {actions && <div class="actions">{actions}</div>}
  </div>
)
