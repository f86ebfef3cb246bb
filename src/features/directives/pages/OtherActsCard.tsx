import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { type ActKind, isReadyToClose } from '../acts.ts'
import type { DirectivePageProps } from './page-props.ts'

/** What is done more rarely, each on a page of its own. */
export const OtherActsCard = ({ view: { directive, acts } }: DirectivePageProps) => {
  const { id } = directive
  const may = (kind: ActKind) => acts.some((act) => act.kind === kind)
  const owesReport = acts.some((act) => act.kind === 'hand-in' && act.deliverable.type === 'report')
  const links = [
    owesReport && {
      label: 'Lập báo cáo kết quả',
      to: href(routes.reportNew, {}, { loai: 'unit-report', nguon: id }),
    },
    may('ask-extension') && { label: 'Đề nghị gia hạn', to: href(routes.directiveExtensions, { id }) },
    may('add-unit') && { label: 'Giao thêm đơn vị phối hợp', to: href(routes.directiveUnits, { id }) },
    may('add-deliverable') && {
      label: 'Yêu cầu thêm sản phẩm',
      to: href(routes.directiveDeliverables, { id }),
    },
    may('close') &&
      !isReadyToClose(directive) && { label: 'Kết thúc chỉ đạo', to: href(routes.directiveClosure, { id }) },
    may('reopen') && { label: 'Mở lại chỉ đạo', to: href(routes.directiveReopening, { id }) },
    may('cancel') && { label: 'Hủy chỉ đạo', to: href(routes.directiveCancellation, { id }) },
  ].filter((link) => link !== false)
  return links.length === 0 ? null : (
    <div class="screen-only">
      <Card title="Việc khác">
        <ul class="other-acts">
          {links.map(({ label, to }) => (
            <li key={to}>
              <a href={to}>{label}</a>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
