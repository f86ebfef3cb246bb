import type { Attachment as StoredAttachment } from '#platform/files/attachments.ts'
import { href, routes } from '#routes'
import type { Attachment } from '#ui/Attachments.tsx'
import type { DirectiveView } from '../page-queries.ts'

/** "Trần Minh Đức, Chuyên viên …"; the system itself when nobody did it. */
export function personName({ names }: Pick<DirectiveView, 'names'>, id: string | null): string {
  if (id === null) return 'Hệ thống'
  const person = names.people.get(id)
  if (person === undefined) return 'Người không còn trong danh sách'
  return person.position === null ? person.name : `${person.name}, ${person.position}`
}

export const unitName = (
  { names, directive }: Pick<DirectiveView, 'names' | 'directive'>,
  id: string,
): string =>
  names.units.get(id) ?? directive.parts.find((part) => part.unit === id)?.unitName ?? 'đơn vị đã bỏ'

/** The files of one owner, each as a link. */
export const attachedTo = (
  files: ReadonlyMap<string, readonly StoredAttachment[]>,
  owner: string,
): readonly Attachment[] =>
  (files.get(owner) ?? []).map(({ id, fileName, size }) => ({
    href: href(routes.attachment, { id }),
    name: fileName,
    size,
  }))
