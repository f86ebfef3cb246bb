import { formatDate, type IsoDate } from '#domain/date.ts'
import { wrongExtension } from '#domain/extension.ts'
import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import type { Directive, ExtensionId } from './directive.ts'
import { isOpen } from './directive.ts'
import { notOpen } from './part.ts'
import { settled } from './settle.ts'

/** A unit asks for another last day; the assigner has not answered yet. One request at a time. */
export function askExtension(
  directive: Directive,
  asked: { readonly id: ExtensionId; readonly toDay: IsoDate; readonly today: IsoDate },
  at: Date,
): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (directive.openExtension !== null)
    return refuse(
      'extension-open',
      `Đã có đề nghị gia hạn đến ${formatDate(directive.openExtension.toDay)} đang chờ trả lời.`,
    )
  const wrong = wrongDay(directive, asked.toDay, asked.today, 'toDay')
  if (wrong !== null) return wrong
  return ok(settled(directive, { openExtension: { id: asked.id, toDay: asked.toDay } }, at))
}

/** The assigner sets the new last day, the one asked for or another. The original stays for ever; the extensions are counted. */
export function grantExtension(
  directive: Directive,
  granted: { readonly id: ExtensionId; readonly day: IsoDate; readonly today: IsoDate },
  at: Date,
): Result<Directive> {
  const refused = notWaiting(directive, granted.id) ?? wrongDay(directive, granted.day, granted.today, 'day')
  if (refused !== null) return refused
  const extensionCount = directive.extensionCount + 1
  return ok(settled(directive, { openExtension: null, lastDay: granted.day, extensionCount }, at))
}

export const refuseExtension = (directive: Directive, id: ExtensionId, at: Date): Result<Directive> =>
  notWaiting(directive, id) ?? ok(settled(directive, { openExtension: null }, at))

function notWaiting(directive: Directive, id: ExtensionId): Refused | null {
  if (!isOpen(directive)) return notOpen(directive)
  return directive.openExtension?.id === id
    ? null
    : refuse('extension-decided', 'Đề nghị gia hạn này đã được trả lời. Hãy tải lại trang để xem kết quả.')
}

function wrongDay(directive: Directive, day: IsoDate, today: IsoDate, field: string): Refused | null {
  if (directive.lastDay === null)
    return refuse('no-due', 'Chỉ đạo này không ghi hạn nên không cần gia hạn.', field)
  return wrongExtension({ from: directive.lastDay, to: day }, today, field)
}
