import { authorize } from '#platform/command.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { serveDestructions } from '../duties/destruction-routes.tsx'
import { restrictedPolicy } from '../policy.ts'
import { destroyRestricted } from './destroy-commands.ts'
import { listRestrictedRunOut } from './destroy-queries.ts'

/** What was sealed and kept long enough, for the person named for it. Codes only: they say nothing. */
export const serveRestrictedDestructions = (app: HttpApp): void =>
  serveDestructions(app, {
    list: routes.restrictedDestructions,
    minute: routes.restrictedDestruction,
    restricted: true,
    what: 'đơn',
    title: 'Tiêu hủy đơn',
    lead: 'Chỉ người được giao tiếp nhận thấy trang này. Không mở đơn nào khi tiêu hủy; khóa giải mã bị hủy nên không ai đọc lại được, kể cả từ tệp còn sót.',
    breadcrumbs: [{ label: 'Đơn hạn chế', href: href(routes.restrictedPetitions) }],
    authorize: (actor) => authorize(restrictedPolicy, actor, 'destroy', null),
    runOut: listRestrictedRunOut,
    destroy: destroyRestricted,
  })
