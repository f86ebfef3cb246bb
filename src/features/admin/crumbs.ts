import { href, routes } from '#routes'

export const adminCrumbs = [{ label: 'Quản trị', href: href(routes.admin) }]
