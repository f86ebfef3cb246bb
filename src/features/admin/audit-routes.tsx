import { formatDate } from '#domain/date.ts'
import { verifyWard } from '#platform/backup/verify.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { download } from '#platform/http/respond.ts'
import { csvStream } from '#platform/spreadsheet/write-csv.ts'
import { href, routes } from '#routes'
import { listEventKinds, listEvents, listPeople, nameIds } from './audit-queries.ts'
import { auditColumns, auditRows } from './audit-sheet.ts'
import { adminCrumbs } from './crumbs.ts'
import { idsOf, readable } from './event.ts'
import { auditAddress, auditQuery } from './input.ts'
import { AuditPage } from './pages/AuditPage.tsx'
import { ChainPage } from './pages/ChainPage.tsx'
import { adminPolicy } from './policy.ts'

const ROWS = 50

export const serveAudit = (app: HttpApp): void => {
  app.get(routes.auditLog, async (c) => {
    const { deps, actor, ward } = c.var
    authorize(adminPolicy, actor, 'read-audit', null)
    const { filter, before } = readQuery(c, auditQuery)
    const found = await reading(deps, actor, async (db) => {
      const entries = await listEvents(db, ward.id, filter, { before, limit: ROWS + 1 })
      const ids = [...idsOf(entries), ...(filter.subject === null ? [] : [filter.subject])]
      return {
        entries,
        names: await nameIds(db, ward.id, ids),
        kinds: await listEventKinds(db, ward.id),
        people: await listPeople(db, ward.id),
      }
    })
    const shown = found.entries.slice(0, ROWS)
    const address = auditAddress(filter)
    return c.var.page(
      { title: 'Nhật ký', breadcrumbs: adminCrumbs, wide: true },
      <AuditPage
        filter={filter}
        subjectName={filter.subject === null ? null : (found.names.get(filter.subject) ?? null)}
        kinds={found.kinds}
        people={found.people}
        events={shown.map((entry) => readable(entry, found.names))}
        nextHref={
          found.entries.length > ROWS
            ? href(routes.auditLog, {}, { ...address, truoc: shown.at(-1)?.seq })
            : undefined
        }
        newestHref={before === null ? undefined : href(routes.auditLog, {}, address)}
      />,
    )
  })

  app.get(routes.auditLogCsv, (c) => {
    const { deps, actor } = c.var
    authorize(adminPolicy, actor, 'read-audit', null)
    const { filter } = readQuery(c, auditQuery)
    const today = formatDate(todayOf(deps)).replaceAll('/', '-')
    return download(c, csvStream({ columns: auditColumns, rows: auditRows(deps, actor, filter) }), {
      name: `nhat-ky-${today}.csv`,
      mediaType: 'text/csv; charset=utf-8',
    })
  })

  app.get(routes.auditChain, async (c) => {
    const { deps, actor, ward } = c.var
    authorize(adminPolicy, actor, 'read-audit', null)
    const chain = await verifyWard(deps.db, ward.id)
    return c.var.page(
      {
        title: 'Kiểm tra nhật ký',
        breadcrumbs: [...adminCrumbs, { label: 'Nhật ký', href: href(routes.auditLog) }],
      },
      <ChainPage chain={chain} />,
    )
  })
}
