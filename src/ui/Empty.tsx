import type { ComponentChildren } from 'preact'

type Props = {
  /** Says plainly what is not there: "Chưa có chỉ đạo nào". */
  title: string
  /** Why, and what to do next. */
  children?: ComponentChildren | undefined
  action?: ComponentChildren | undefined
}

/** A list with nothing in it is a sentence, not a blank. */
export const Empty = ({ title, children, action }: Props) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children && <p>{children}</p>}
    {action}
  </div>
)
