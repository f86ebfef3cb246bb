import { href, routes } from '#routes'
import { Tabs } from '#ui/Tabs.tsx'

/** What the ward makes public, by its kinds. */
export const PublicationTabs = ({ current }: { readonly current: 'notices' | 'matters' | 'articles' }) => (
  <Tabs
    label="Nội dung công khai"
    items={[
      { label: 'Theo thông báo', href: href(routes.announcements), current: current === 'notices' },
      { label: 'Theo từng việc', href: href(routes.matters), current: current === 'matters' },
      { label: 'Chuyên mục', href: href(routes.articles), current: current === 'articles' },
    ]}
  />
)
