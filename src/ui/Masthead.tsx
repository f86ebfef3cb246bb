import { formatNumber } from '#domain/number.ts'
import type { Appearance } from './Appearance.tsx'
import { Guards } from './Guards.tsx'
import { Icon } from './Icon.tsx'
import { type NavItem, NavLink } from './Tabs.tsx'

/** What the frame of every signed-in page needs, the same on all pages of one request. */
export type Shell = {
  /** "Phường Kiến An" */
  ward: string
  homeHref: string
  /** `position`: "Chánh Văn phòng Đảng ủy" */
  account: { id: string; name: string; position?: string | undefined }
  /** The menu of the person's roles, in the order of the work; what belongs together under one word. */
  menu: readonly (NavItem | NavGroup)[]
  search: { action: string; query?: string | undefined }
  notifications: { href: string; count: number }
  accountMenu: readonly NavItem[]
  signOutAction: string
  csrf: string
  appearance: Appearance
  version: string
}

export type NavGroup = { label: string; items: readonly NavItem[] }

/** Ward and product, search, notifications, the person; then the menu. The menu is a popover on a phone, opened without script. */
export const Masthead = ({
  ward,
  homeHref,
  menu,
  search,
  notifications,
  account,
  accountMenu,
  signOutAction,
}: Shell) => (
  <header class="masthead">
    <div class="masthead-top">
      <a class="brand" href={homeHref}>
        <span class="brand-ward">{ward}</span>
        <span class="brand-product">Hồi Âm</span>
      </a>
      <Search {...search} />
      <a class="masthead-link" href={notifications.href}>
        <Icon name="bell" />
        <span class="masthead-word">Tin mới</span>
        {notifications.count > 0 && (
          <span class="badge">
            {formatNumber(notifications.count)}
            <span class="ds-sr-only"> chưa đọc</span>
          </span>
        )}
      </a>
      <details class="account">
        <summary class="masthead-link">
          <Icon name="user" />
          <span class="masthead-word">{account.name}</span>
          <Icon name="down" />
        </summary>
        <div class="account-menu">
          <p>
            <strong>{account.name}</strong>
            {account.position && <span>{account.position}</span>}
          </p>
          <ul>
            {accountMenu.map((item) => (
              <li key={item.href}>
                <NavLink {...item} />
              </li>
            ))}
          </ul>
          <form method="post" action={signOutAction}>
            <Guards />
            <button type="submit">Đăng xuất</button>
          </form>
        </div>
      </details>
      <button class="menu-button" type="button" popovertarget="danh-muc">
        <Icon name="menu" />
        Danh mục
      </button>
    </div>
    <nav class="menu" id="danh-muc" popover="auto" aria-label="Danh mục chính">
      <ul>
        {menu.map((entry) => (
          <li key={entry.label}>{'items' in entry ? <Group {...entry} /> : <NavLink {...entry} />}</li>
        ))}
      </ul>
    </nav>
  </header>
)

const Group = ({ label, items }: NavGroup) => (
  <details class="menu-group" name="danh-muc">
    <summary aria-current={items.some(({ current }) => current) ? 'true' : undefined}>
      {label}
      <Icon name="down" />
    </summary>
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink {...item} />
        </li>
      ))}
    </ul>
  </details>
)

const Search = ({ action, query = '' }: Shell['search']) => (
  <search>
    <form class="global-search" method="get" action={action}>
      <label class="ds-sr-only" for="tim-kiem-chung">
        Tìm trong toàn hệ thống
      </label>
      <input
        id="tim-kiem-chung"
        class="ds-input"
        type="search"
        name="q"
        value={query}
        placeholder="Tìm số văn bản, nội dung, đơn vị"
        data-search
      />
      <button type="submit" aria-label="Tìm kiếm">
        <Icon name="search" />
      </button>
    </form>
  </search>
)
