import { formatDate, type IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { foldForSearch } from '#domain/text.ts'
import type { Petition } from '../load-queries.ts'
import { keptUntil, type RetentionClass } from './retention.ts'

/** Where the matter of a petition stands, as far as it decides about erasing. */
export type Standing = { readonly open: boolean; readonly endedOn: IsoDate | null }

/** The law keeps papers of a matter that goes on and papers whose time has not run out, unless consent was the only reason to have them. */
export function mayErase(
  received: IsoDate,
  standing: Standing | null,
  retention: RetentionClass,
  { consentOnly, today }: { readonly consentOnly: boolean; readonly today: IsoDate },
): Result<null> {
  if (consentOnly) return ok(null)
  if (standing?.open)
    return refuse(
      'open',
      'Chưa xóa được: hồ sơ của ý kiến này còn đang giải quyết. Hãy trả lời từ chối, nêu lý do này.',
    )
  const until = keptUntil(retention, lastOf(received, standing?.endedOn ?? null))
  if (until === null)
    return refuse(
      'permanent',
      `Chưa xóa được: nhóm “${retention.name}” phải lưu vĩnh viễn (${retention.source}).`,
    )
  if (until >= today)
    return refuse(
      'kept',
      `Chưa xóa được: nhóm “${retention.name}” phải lưu đến hết ngày ${formatDate(until)} (${retention.source}).`,
    )
  return ok(null)
}

export const lastOf = (received: IsoDate, ended: IsoDate | null): IsoDate =>
  ended !== null && ended > received ? ended : received

/** The words themselves say who the person is: erasing name and telephone alone would erase nothing. */
export function wordsName({ text, place, answeredOnSpot, petitioner }: Petition): boolean {
  const said = [text, place ?? '', answeredOnSpot?.answer ?? ''].join(' ')
  const folded = foldForSearch(said)
  const digits = said.replace(/[\s.-]/g, '')
  const named = [petitioner.name, petitioner.address, petitioner.email].some(
    (part) => part !== null && folded.includes(foldForSearch(part)),
  )
  const { phone } = petitioner
  return named || (phone !== null && digits.includes(phone.replace(/^\+84|^0/, '')))
}
