import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

export type ButtonLook = {
  /** `primary` once per form; `secondary` beside it; `tertiary` in rows and bars. */
  variant?: 'primary' | 'secondary' | 'tertiary' | undefined
  tone?: 'danger' | undefined
  size?: 'sm' | undefined
  icon?: IconName | undefined
}

type ButtonProps = ButtonLook & {
  children: ComponentChildren
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  /** Another address or form for this one button. */
  formaction?: string | undefined
  form?: string | undefined
  /** When the visible words do not say on what ("Nhắc" in a row → "Nhắc Công an phường"). */
  label?: string | undefined
}

export const Button = ({
  children,
  type = 'submit',
  variant,
  tone,
  size,
  icon,
  label,
  ...rest
}: ButtonProps) => (
  <button type={type} aria-label={label} {...look({ variant, tone, size })} {...rest}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
)

type LinkButtonProps = ButtonLook & {
  children: ComponentChildren
  href: string
  label?: string | undefined
  download?: boolean | undefined
}

export const LinkButton = ({
  children,
  variant = 'secondary',
  tone,
  size,
  icon,
  label,
  href,
  download,
}: LinkButtonProps) => (
  <a href={href} download={download} aria-label={label} {...look({ variant, tone, size })}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
)

type Look = { [Key in 'variant' | 'tone' | 'size']: ButtonLook[Key] | undefined }

const look = ({ variant = 'primary', tone, size }: Look) => ({
  class: 'ds-button',
  'data-variant': variant,
  'data-color': tone,
  'data-size': size,
})
