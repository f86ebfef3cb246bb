import { formatDate } from '#domain/date.ts'
import type { Tone } from '#ui/tone.ts'
import type { DirectiveEvent } from './event.ts'
import { deliverableNames, deliverableTitle } from './messages.ts'

/** One step of a directive's story: what somebody did, what changed from what to what, and why in their words. */
export type Step = {
  /** Goes on after the person's name: "tiếp nhận phần việc của Công an phường". */
  readonly what: string
  readonly from?: string
  readonly to?: string
  readonly note?: string
  readonly tone?: Tone
}

export type Naming = {
  readonly unit: (id: string) => string
  readonly person: (id: string) => string
  readonly topic: (code: string) => string
}

/** The sentence of an event: one that cannot be told does not compile. Null for events of later editions of the product. */
export function tell(event: DirectiveEvent, name: Naming): Step | null {
  switch (event.type) {
    case 'directive.assigned':
      return { what: assigned(event.data, name) }
    case 'directive.edited':
      return edited(event.data, name)
    case 'directive.accepted':
      return { what: `tiếp nhận phần việc của ${name.unit(event.data.unit)}`, tone: 'info' }
    case 'directive.refused':
      return {
        what: `từ chối phần việc của ${name.unit(event.data.unit)}`,
        note: event.data.reason,
        tone: 'danger',
      }
    case 'directive.asked-again':
      return {
        what:
          event.data.from === 'done'
            ? `yêu cầu ${name.unit(event.data.unit)} làm tiếp phần việc đã báo xong`
            : `giữ nguyên việc giao cho ${name.unit(event.data.unit)}`,
        note: event.data.reason,
        tone: 'warning',
      }
    case 'directive.part-done':
      return {
        what: `báo ${name.unit(event.data.unit)} đã xong phần việc${withFiles(event.data.files)}`,
        note: event.data.text,
        tone: 'success',
      }
    case 'directive.part-waived':
      return { what: `miễn phần việc của ${name.unit(event.data.unit)}`, note: event.data.reason }
    case 'directive.unit-replaced':
      return {
        what: event.data.role === 'lead' ? 'đổi đơn vị chủ trì' : 'giao phần việc cho đơn vị khác',
        from: name.unit(event.data.from),
        to: name.unit(event.data.to),
        note: event.data.reason,
        tone: 'warning',
      }
    case 'directive.unit-added':
      return { what: `giao thêm ${name.unit(event.data.unit)} phối hợp`, note: event.data.reason }
    case 'directive.officer-assigned':
      return { what: inCharge(event.data, name) }
    case 'directive.officers-assigned':
      return { what: inCharge({ ...event.data, from: null }, name) }
    case 'directive.progress-noted':
      return {
        what: event.data.unit === null ? 'ghi ý kiến' : `ghi tiến độ của ${name.unit(event.data.unit)}`,
        note: event.data.text,
      }
    case 'directive.handed-in': {
      const { documentNumber, files } = event.data
      const paper = documentNumber === null ? '' : `, văn bản số ${documentNumber}`
      return { what: `nộp “${titleOf(event.data)}”${paper}${withFiles(files)}`, tone: 'info' }
    }
    case 'directive.submission-accepted':
      return {
        what: `đánh giá “${titleOf(event.data)}” đạt`,
        ...noted(event.data.reason),
        tone: 'success',
      }
    case 'directive.submission-returned':
      return {
        what: `trả lại “${titleOf(event.data)}” để bổ sung`,
        note: event.data.reason,
        tone: 'warning',
      }
    case 'directive.deliverable-added':
      return {
        what: `yêu cầu thêm “${titleOf(event.data)}”${event.data.required ? '' : ' (không bắt buộc)'}`,
      }
    case 'directive.deliverable-waived':
      return { what: `miễn nộp “${titleOf(event.data)}”`, note: event.data.reason }
    case 'directive.extension-asked':
      return {
        what: `đề nghị gia hạn cho ${name.unit(event.data.unit)} từ ${formatDate(event.data.from)} đến ${formatDate(event.data.to)}`,
        note: event.data.reason,
        tone: 'warning',
      }
    case 'directive.extension-granted': {
      const { document } = event.data
      return {
        what: document === null ? 'đồng ý gia hạn' : `đồng ý gia hạn theo văn bản ${document}`,
        from: formatDate(event.data.from),
        to: formatDate(event.data.to),
        note: event.data.reason,
      }
    }
    case 'directive.extension-refused':
      return {
        what: `không đồng ý gia hạn đến ${formatDate(event.data.asked)}`,
        note: event.data.reason,
        tone: 'danger',
      }
    case 'directive.reminded':
      return { what: 'nhắc các đơn vị đang thực hiện', ...noted(event.data.message ?? null) }
    case 'directive.due-soon':
      return { what: `nhắc hạn, còn ${event.data.workingDaysLeft} ngày làm việc`, tone: 'info' }
    case 'directive.became-late':
      return { what: `ghi nhận việc đã quá hạn ${formatDate(event.data.lastDay)}`, tone: 'danger' }
    case 'directive.escalated':
      return {
        what: `báo ${event.data.steps.includes('leader') ? 'lãnh đạo' : 'Văn phòng Đảng ủy'} việc đã quá hạn ${event.data.workingDaysLate} ngày làm việc`,
        tone: 'danger',
      }
    case 'directive.closed':
      return {
        what: event.data.onTime === false ? 'kết thúc chỉ đạo, muộn so với hạn ban đầu' : 'kết thúc chỉ đạo',
        note: event.data.summary,
        tone: 'success',
      }
    case 'directive.reopened': {
      const again = [
        ...event.data.deliverables.map((type) => deliverableNames[type]),
        ...event.data.units.map((unit) => `phần việc của ${name.unit(unit)}`),
      ]
      return {
        what: `mở lại chỉ đạo, yêu cầu làm lại: ${again.join('; ')}`,
        note: event.data.reason,
        tone: 'warning',
      }
    }
    case 'directive.cancelled':
      return { what: 'hủy chỉ đạo', note: event.data.reason, tone: 'danger' }
    default:
      return unknown(event)
  }
}

const unknown = (_: never): null => null

type Told<Type extends DirectiveEvent['type']> = Extract<DirectiveEvent, { readonly type: Type }>['data']

function assigned(data: Told<'directive.assigned'>, name: Naming): string {
  const { lead, executing = [], coordinating = [], lastDay } = data
  const several = (units: readonly string[]) =>
    units.length > 4 ? `${units.length} đơn vị` : units.map(name.unit).join(', ')
  return [
    `giao việc cho ${name.unit(lead)} chủ trì`,
    ...(executing.length === 0 ? [] : [`${several(executing)} thực hiện`]),
    ...(coordinating.length === 0 ? [] : [`${several(coordinating)} phối hợp`]),
    ...(lastDay === null ? [] : [`hạn ${formatDate(lastDay)}`]),
  ].join('; ')
}

type Charge = { readonly unit: string; readonly from: string | null; readonly to: string | null }

function inCharge({ unit, from, to }: Charge, name: Naming): string {
  const before = from === null ? '' : name.person(from)
  if (to === null) return `thôi phân công ${before} phụ trách phần việc của ${name.unit(unit)}`
  const instead = before === '' ? '' : `, thay ${before}`
  return `phân công ${name.person(to)} phụ trách phần việc của ${name.unit(unit)}${instead}`
}

function edited({ from, to }: Told<'directive.edited'>, name: Naming): Step {
  const topic = (code: string | null) => (code === null ? 'chưa xếp' : name.topic(code))
  if (from.title === to.title) return { what: 'sửa lĩnh vực', from: topic(from.topic), to: topic(to.topic) }
  return {
    what: from.topic === to.topic ? 'sửa tên việc' : 'sửa tên việc và lĩnh vực',
    from: from.title,
    to: to.title,
  }
}

const titleOf = ({ kind, description }: Pick<Told<'directive.handed-in'>, 'kind' | 'description'>) =>
  deliverableTitle({ type: kind, description })

const withFiles = (count: number): string => (count === 0 ? '' : `, kèm ${count} tệp`)
const noted = (reason: string | null) => (reason === null ? {} : { note: reason })
