import { Guards } from './Guards.tsx'

export type Appearance = {
  text: 'normal' | 'large'
  scheme: 'auto' | 'light' | 'dark'
  /** Takes `text` or `scheme` with `back`, keeps it in a cookie and returns to `back`. */
  action: string
  back: string
}

const schemes = [
  ['auto', 'Theo máy'],
  ['light', 'Sáng'],
  ['dark', 'Tối'],
] as const

/** Larger letters; a small POST form like the one below, so that it works everywhere. */
export const TextSizeForm = ({ text, action, back }: Appearance) => (
  <form class="appearance" method="post" action={action}>
    <Guards />
    <input type="hidden" name="back" value={back} />
    <button
      type="submit"
      name="text"
      value={text === 'large' ? 'normal' : 'large'}
      aria-pressed={text === 'large'}
    >
      Chữ to
    </button>
  </form>
)

/** The colours of the page. */
export const SchemeForm = ({ scheme, action, back }: Appearance) => (
  <form class="appearance" method="post" action={action} aria-label="Màu trang">
    <Guards />
    <input type="hidden" name="back" value={back} />
    <span>Màu trang:</span>
    {schemes.map(([value, label]) => (
      <button key={value} type="submit" name="scheme" value={value} aria-pressed={scheme === value}>
        {label}
      </button>
    ))}
  </form>
)
