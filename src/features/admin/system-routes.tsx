import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { routes } from '#routes'
import packageFile from '../../../package.json' with { type: 'json' }
import { adminCrumbs } from './crumbs.ts'
import { SystemPage } from './pages/SystemPage.tsx'
import { adminPolicy } from './policy.ts'
import { getSystemFacts } from './system-queries.ts'

const DAY = 86_400_000

export const serveSystem = (app: HttpApp): void => {
  app.get(routes.system, async (c) => {
    const { deps, actor, ward } = c.var
    authorize(adminPolicy, actor, 'read-system', null)
    const facts = await reading(deps, actor, (db) => getSystemFacts(db, ward.id))
    const { lastBackup } = facts
    return c.var.page(
      { title: 'Hệ thống', breadcrumbs: adminCrumbs },
      <SystemPage
        facts={facts}
        product={packageFile.version}
        node={process.versions.node}
        room={await deps.blobs.room()}
        mailConfigured={deps.mailer !== null}
        publicUrl={deps.publicUrl}
        backupAge={
          lastBackup === null
            ? null
            : Math.floor((deps.clock.now().getTime() - lastBackup.at.getTime()) / DAY)
        }
      />,
    )
  })
}
