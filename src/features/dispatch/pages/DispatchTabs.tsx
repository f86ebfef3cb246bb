import { href, routes } from '#routes'
import { Tabs } from '#ui/Tabs.tsx'

export type DispatchTab = 'sent' | 'table' | 'figures' | 'lists' | 'rules'

/** The register of sendings and what belongs to it. */
export const DispatchTabs = ({ current }: { readonly current: DispatchTab }) => (
  <Tabs
    label="Phát hành"
    items={[
      { href: href(routes.dispatches), label: 'Sổ phát hành', current: current === 'sent' },
      { href: href(routes.dispatchTable), label: 'Bảng theo dõi tổ dân phố', current: current === 'table' },
      { href: href(routes.dispatchFigures), label: 'Thời gian phản hồi', current: current === 'figures' },
      { href: href(routes.recipientLists), label: 'Danh sách nơi nhận', current: current === 'lists' },
      { href: href(routes.exchanges), label: 'Bàn giao ra ngoài' },
      { href: href(routes.dispatchRules), label: 'Cách đôn đốc', current: current === 'rules' },
    ]}
  />
)
