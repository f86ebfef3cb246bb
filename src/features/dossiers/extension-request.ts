import type { IsoDate } from '#domain/date.ts'
import { formatDate } from '#domain/date.ts'
import { wrongExtension } from '#domain/extension.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'
import { type Refused, refuse } from '#domain/result.ts'
import type { Dossier } from './dossier.ts'

export type ExtensionRequestId = Id<'DossierExtensionRequest'>

/** The leading unit asks for another last day of the work. Until it is answered nothing moves. */
export type ExtensionRequest = {
  readonly id: ExtensionRequestId
  readonly unit: UnitId
  readonly askedBy: AccountId
  readonly askedAt: Date
  readonly from: IsoDate
  readonly to: IsoDate
  readonly reason: string
  readonly decision: 'granted' | 'refused' | null
  readonly decisionReason: string | null
  readonly document: string | null
  readonly grantedDay: IsoDate | null
  readonly decidedBy: AccountId | null
  readonly decidedAt: Date | null
}

type Timed = Pick<Dossier, 'workDue' | 'workDoneOn'>

/** Why no time can be asked for now; null when it can. */
export function cannotAsk(dossier: Timed, waiting: Pick<ExtensionRequest, 'to'> | null): Refused | null {
  if (waiting !== null)
    return refuse('extension-open', `Đã có đề nghị gia hạn đến ${formatDate(waiting.to)} đang chờ trả lời.`)
  return nothingToExtend(dossier)
}

/** Why the work clock may not move to that day; null when it may. */
export const wrongDay = (dossier: Timed, to: IsoDate, today: IsoDate, field: string): Refused | null =>
  nothingToExtend(dossier) ??
  (dossier.workDue === null ? null : wrongExtension({ from: dossier.workDue.due, to }, today, field))

function nothingToExtend({ workDue, workDoneOn }: Timed): Refused | null {
  if (workDoneOn !== null) return refuse('done', 'Việc này đã được báo làm xong nên không cần gia hạn.')
  return workDue === null ? refuse('no-due', 'Hồ sơ chưa có hạn giải quyết nên không cần gia hạn.') : null
}
