import type { ComponentChildren } from 'preact'
import { Guards } from './Guards.tsx'

type Props = {
  /** Where the chosen rows are sent; a button's `formaction` may send them elsewhere. */
  action: string
  /** Buttons and fields of the bar: "Nhắc", "Giao cho". */
  bar: ComponentChildren
  children: ComponentChildren
}

/** A table whose rows can be chosen, with the bar of what can be done to all chosen at once. */
export const BulkForm = ({ action, bar, children }: Props) => (
  <form class="bulk" method="post" action={action} data-bulk>
    <Guards />
    <div class="bulk-bar">
      <p data-bulk-count>Với các dòng đã chọn:</p>
      {bar}
    </div>
    {children}
  </form>
)
