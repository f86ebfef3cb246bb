import { formatNumber } from '#domain/number.ts'

export type NavItem = {
  href: string
  label: string
  current?: boolean | undefined
  count?: number | undefined
}

/** Views of one thing, each with its own address. */
export const Tabs = ({ label, items }: { label: string; items: readonly NavItem[] }) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink {...item} />
        </li>
      ))}
    </ul>
  </nav>
)

export const NavLink = ({ href, label, current, count }: NavItem) => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {label}
    {count !== undefined && count > 0 && <span class="count"> {formatNumber(count)}</span>}
  </a>
)
