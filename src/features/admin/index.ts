import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { fileJobs } from './file-commands.ts'
import { adminPolicy } from './policy.ts'
import { serveAdmin } from './routes.tsx'

export const adminFeature: Feature = {
  name: 'admin',
  routes: serveAdmin,
  jobs: fileJobs,
  menu: (actor) =>
    can(adminPolicy, actor, 'open', null) ? [{ label: 'Quản trị', href: href(routes.admin), order: 90 }] : [],
  constraints: {
    ward_host_key: { message: 'Tên miền này đang thuộc về một phường khác.', field: 'host' },
  },
}
