import { href, routes } from '#routes'
import type { DocumentSource } from '../document.ts'

/** Where what a paper is about has its page; null when it has none. */
export function sourceLink({
  kind,
  id,
}: DocumentSource): { readonly href: string; readonly words: string } | null {
  switch (kind) {
    case 'conference':
      return { href: href(routes.conference, { id }), words: 'Hội nghị đối thoại' }
    case 'dossier':
      return { href: href(routes.dossier, { id }), words: 'Hồ sơ' }
    case 'directive':
      return { href: href(routes.directive, { id }), words: 'Chỉ đạo' }
    case 'notice':
      return { href: href(routes.notice, { id }), words: 'Thông báo kết luận' }
    case 'extension':
    case 'destruction':
    case 'period':
      return null
  }
}
