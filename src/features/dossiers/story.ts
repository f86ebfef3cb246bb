import { formatDate } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import type { Tone } from '#ui/tone.ts'
import type { WatchedClock } from './clocks/clocked.ts'
import type { ClockKind } from './dossier.ts'
import type { BroughtForward, DossierEvent, Units } from './event.ts'
import { authorityNames, outcomeNames } from './messages.ts'

/** One step of a dossier's story: what somebody did, what changed from what to what, and why in their words. */
export type Step = {
  readonly what: string
  readonly from?: string
  readonly to?: string
  readonly note?: string
  readonly tone?: Tone
}

export type Naming = {
  readonly unit: (id: string) => string
  readonly topic: (code: string) => string
}

/** The sentence of an event; `elsewhere` names the other dossier when the event is its own. Null for events of later editions of the product. */
export function tell(event: DossierEvent, elsewhere: string | null, name: Naming): Step | null {
  switch (event.type) {
    case 'dossier.opened':
      return { what: `lập hồ sơ từ ${petitionWords(event.data.petitions)}` }
    case 'dossier.petitions-added':
      return { what: `đưa thêm ${petitionWords(event.data.petitions)} vào hồ sơ`, ...earlier(event.data.due) }
    case 'dossier.petition-removed':
      return {
        what: `đưa ${petitionWords(event.data.petitions)} ra khỏi hồ sơ`,
        note: event.data.reason,
        tone: 'warning',
      }
    case 'dossier.petitions-split':
      return {
        what:
          elsewhere === null
            ? `tách ${petitionWords(event.data.petitions)} thành hồ sơ ${event.data.code}`
            : `lập hồ sơ này bằng cách tách ${petitionWords(event.data.petitions)} khỏi ${elsewhere}`,
        note: event.data.reason,
      }
    case 'dossier.merged':
      return {
        what:
          elsewhere === null
            ? `nhập hồ sơ này vào ${event.data.code}`
            : `nhập ${elsewhere} vào hồ sơ này, kèm ${petitionWords(event.data.petitions)}`,
        ...(elsewhere === null ? {} : earlier(event.data.due)),
        note: event.data.reason,
        tone: 'warning',
      }
    case 'dossier.merge-undone':
      return {
        what:
          elsewhere === null
            ? `bỏ việc nhập vào ${event.data.code}, nhận lại ${petitionWords(event.data.petitions)}`
            : `bỏ việc nhập ${elsewhere}, trả lại ${petitionWords(event.data.petitions)}`,
        ...(elsewhere === null ? {} : earlier(event.data.due)),
        note: event.data.reason,
        tone: 'warning',
      }
    case 'dossier.edited':
      return edited(event.data, name)
    case 'dossier.units-assigned':
      return {
        what: event.data.from.lead === null ? 'giao đơn vị giải quyết' : 'đổi đơn vị giải quyết, phối hợp',
        ...(event.data.from.lead === null ? {} : { from: unitWords(event.data.from, name) }),
        to: unitWords(event.data.to, name),
      }
    case 'dossier.due-set':
      return {
        what: `ghi ${clock(event.data.clock)}`,
        to: formatDate(event.data.to),
        ...(event.data.why === null ? {} : { note: event.data.why }),
      }
    case 'dossier.due-extended':
      return {
        what: `gia hạn ${clock(event.data.clock)}${event.data.document === null ? '' : ` theo ${event.data.document}`}`,
        from: formatDate(event.data.from),
        to: formatDate(event.data.to),
        note: event.data.reason,
        tone: 'warning',
      }
    case 'dossier.extension-asked':
      return {
        what: 'đề nghị gia hạn giải quyết',
        from: formatDate(event.data.from),
        to: formatDate(event.data.to),
        note: event.data.reason,
        tone: 'warning',
      }
    case 'dossier.extension-granted':
      return {
        what: `đồng ý gia hạn giải quyết${event.data.document === null ? '' : ` theo ${event.data.document}`}`,
        from: formatDate(event.data.from),
        to: formatDate(event.data.to),
        note: event.data.reason,
        tone: 'warning',
      }
    case 'dossier.extension-refused':
      return {
        what: `không đồng ý gia hạn đến ${formatDate(event.data.asked)}`,
        note: event.data.reason,
        tone: 'danger',
      }
    case 'dossier.linked':
      return { what: `gắn hồ sơ với ${event.data.to}` }
    case 'dossier.link-ended':
      return { what: `bỏ gắn hồ sơ với ${event.data.to}` }
    case 'dossier.document-added':
      return {
        what: `thêm “${event.data.title}”${event.data.number === null ? '' : ` số ${event.data.number}`} vào mục lục${event.data.files === 0 ? '' : `, kèm ${event.data.files} tệp`}`,
      }
    case 'dossier.document-removed':
      return { what: `bỏ “${event.data.title}” khỏi mục lục`, note: event.data.reason }
    case 'dossier.site-added':
      return { what: `ghi địa điểm “${event.data.name}”` }
    case 'dossier.site-removed':
      return { what: `bỏ địa điểm “${event.data.name}”` }
    case 'dossier.checklist-started':
      return { what: `mở bảng kiểm tra “${event.data.name}”` }
    case 'dossier.checklist-filled':
      return {
        what: `ghi bảng kiểm tra “${event.data.name}”: ${event.data.items.join('; ')}`,
        ...(event.data.eligible === null
          ? {}
          : { to: event.data.eligible ? 'đủ điều kiện' : 'chưa đủ điều kiện' }),
      }
    case 'dossier.plan-drafted':
      return { what: 'soạn phương án giải quyết' }
    case 'dossier.plan-submitted':
      return {
        what: `trình phương án giải quyết (${lowerFirst(authorityNames[event.data.authority])})`,
        tone: 'info',
      }
    case 'dossier.plan-approved':
      return {
        what: 'duyệt phương án giải quyết',
        ...(event.data.reason === null ? {} : { note: event.data.reason }),
        tone: 'success',
      }
    case 'dossier.plan-returned':
      return { what: 'trả lại phương án giải quyết', note: event.data.reason, tone: 'warning' }
    case 'dossier.told':
      return {
        what: `ghi đã báo ${event.data.kind === 'accepted' ? 'tiếp nhận' : `chuyển đến ${event.data.owner}`} cho ${petitionWords(event.data.petitions)}, ngày ${formatDate(event.data.date)}${event.data.document === null ? '' : `, văn bản ${event.data.document}`}`,
      }
    case 'dossier.work-done':
      return {
        what: `báo đã làm xong ngày ${formatDate(event.data.date)}`,
        note: event.data.note,
        tone: 'success',
      }
    case 'dossier.work-reopened':
      return { what: 'yêu cầu làm lại', note: event.data.reason, tone: 'danger' }
    case 'dossier.due-soon':
      return {
        what: `nhắc ${watched(event.data.clock)} ${formatDate(event.data.lastDay)}: ${event.data.workingDaysLeft === 0 ? 'hôm nay' : `còn ${event.data.workingDaysLeft} ngày làm việc`}`,
      }
    case 'dossier.became-late':
      return {
        what: `ghi nhận đã quá ${watched(event.data.clock)} ${formatDate(event.data.lastDay)}`,
        tone: 'danger',
      }
    case 'dossier.escalated':
      return {
        what: `báo ${event.data.steps.includes('leader') ? 'lãnh đạo' : 'Văn phòng Đảng ủy'} việc quá ${watched(event.data.clock)} ${event.data.workingDaysLate} ngày làm việc`,
        tone: 'danger',
      }
    case 'dossier.concluded':
      return {
        what: `ghi kết quả: ${lowerFirst(outcomeNames[event.data.kind])}${event.data.until === null ? '' : ` đến ${formatDate(event.data.until)}`}${event.data.owner === null ? '' : ` (${event.data.owner})`}`,
        note: event.data.explanation,
        tone: event.data.kind === 'done' ? 'success' : 'info',
      }
    default:
      return unknown(event)
  }
}

const unknown = (_: never): null => null

type Told<Type extends DossierEvent['type']> = Extract<DossierEvent, { readonly type: Type }>['data']

function edited({ from, to }: Told<'dossier.edited'>, name: Naming): Step {
  const topic = (code: string | null) => (code === null ? 'chưa xếp' : name.topic(code))
  if (from.title !== to.title) return { what: 'sửa tên hồ sơ', from: from.title, to: to.title }
  if (from.topic !== to.topic)
    return { what: 'xếp lại lĩnh vực', from: topic(from.topic), to: topic(to.topic) }
  if (from.sensitive !== to.sensitive)
    return { what: to.sensitive ? 'đánh dấu hồ sơ không công khai' : 'bỏ dấu không công khai' }
  return { what: 'sửa thông tin hồ sơ' }
}

const clock = (kind: ClockKind): string => (kind === 'answer' ? 'hạn trả lời' : 'hạn giải quyết')

const watched = (kind: WatchedClock): string => (kind === 'acceptance' ? 'hạn báo tiếp nhận' : clock(kind))

/** "ý kiến KN-2025-0012"; many are counted. */
const petitionWords = (codes: readonly string[]): string =>
  codes.length > 3 ? `${codes.length} ý kiến` : `ý kiến ${codes.join(', ')}`

const unitWords = ({ lead, coordinating }: Units, name: Naming): string => {
  const helped = coordinating.map(name.unit)
  const leading = lead === null ? 'chưa giao' : name.unit(lead)
  return helped.length === 0 ? leading : `${leading}; phối hợp: ${helped.join(', ')}`
}

/** The clock of the answer as an older petition moved it. */
const earlier = (due: BroughtForward | undefined): Pick<Step, 'from' | 'to'> =>
  due === undefined
    ? {}
    : {
        ...(due.from === null ? {} : { from: `hạn trả lời ${formatDate(due.from)}` }),
        to: `hạn trả lời ${formatDate(due.to)}`,
      }
