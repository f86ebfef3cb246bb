import { href, routes } from '#routes'
import { Tabs } from '#ui/Tabs.tsx'

export const exchangeCrumb = { label: 'Phát hành', href: href(routes.dispatches) }

/** What is exchanged with bodies outside: out, in, with whom, under which codes. */
export const ExchangeTabs = ({ current }: { readonly current: 'out' | 'in' | 'bodies' | 'codes' }) => (
  <Tabs
    label="Bàn giao ra ngoài"
    items={[
      { href: href(routes.exchanges), label: 'Sổ bàn giao', current: current === 'out' },
      { href: href(routes.exchangeArrivals), label: 'Gói nhận về', current: current === 'in' },
      { href: href(routes.exchangeBodies), label: 'Cơ quan trao đổi', current: current === 'bodies' },
      { href: href(routes.exchangeCodes), label: 'Mã trao đổi', current: current === 'codes' },
    ]}
  />
)
