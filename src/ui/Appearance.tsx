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

/** Larger letters and the colours of the page; small POST forms, so that they work everywhere. */
export const AppearanceForms = ({ text, scheme, action, back }: Appearance) => (
  <div class="appearance">
    <form method="post" action={action}>
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
    <form method="post" action={action} aria-label="Màu trang">
      <Guards />
      <input type="hidden" name="back" value={back} />
      <span>Màu trang:</span>
      {schemes.map(([value, label]) => (
        <button key={value} type="submit" name="scheme" value={value} aria-pressed={scheme === value}>
          {label}
        </button>
      ))}
    </form>
  </div>
)
