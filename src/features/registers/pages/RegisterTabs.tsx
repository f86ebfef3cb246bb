import { href, routes } from '#routes'
import { Tabs } from '#ui/Tabs.tsx'

export type RegisterTab = 'out' | 'in' | 'books'

/** What goes out, what comes in, and the books themselves. */
export const RegisterTabs = ({ current, office }: { current: RegisterTab; office: boolean }) =>
  office ? (
    <Tabs
      label="Sổ văn bản"
      items={[
        { href: href(routes.outgoing), label: 'Văn bản đi', current: current === 'out' },
        { href: href(routes.incoming), label: 'Văn bản đến', current: current === 'in' },
        { href: href(routes.registerBooks), label: 'Sổ và nhiệm kỳ', current: current === 'books' },
      ]}
    />
  ) : null
