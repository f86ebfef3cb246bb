import type { ComponentChildren } from 'preact'
import { Button, type ButtonLook } from './Button.tsx'
import { Guards } from './Guards.tsx'

type Props = ButtonLook & {
  action: string
  fields?: Readonly<Record<string, string>>
  label?: string | undefined
  children: ComponentChildren
}

/** One act, one button: accept, remind, mark as read. */
export const PostButton = ({ action, fields = {}, children, ...button }: Props) => (
  <form class="post-button" method="post" action={action}>
    <Guards />
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Button variant="secondary" {...button}>
      {children}
    </Button>
  </form>
)
