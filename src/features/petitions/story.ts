import { formatDate } from '#domain/date.ts'
import type { Tone } from '#ui/tone.ts'
import { fieldNames, requestNames } from './duties/words.ts'
import type { PetitionEvent } from './event.ts'
import { kindNames, reissueNames } from './messages.ts'

/** One step of a petition's story; `what` goes on after the person's name. */
export type Step = {
  readonly what: string
  readonly from?: string
  readonly to?: string
  readonly tone?: Tone
}
export type Naming = {
  readonly unit: (id: string) => string
  readonly topic: (code: string) => string
}

/** The sentence of an event; null for events of other features, which tell it themselves. */
export function tell(event: PetitionEvent, name: Naming): Step | null {
  switch (event.type) {
    case 'petition.entered': {
      const { origin, files } = event.data
      const withFiles = files === 0 ? '' : `, kèm ${files} tệp`
      return {
        what: origin === 'public' ? `gửi ý kiến qua mạng${withFiles}` : `ghi ý kiến vào sổ${withFiles}`,
        tone: 'info',
      }
    }
    case 'petition-batch.confirmed':
      return { what: `nhập ý kiến này từ bản tổng hợp, cùng ${event.data.count} ý kiến`, tone: 'info' }
    case 'petition.classified': {
      const { from, to } = event.data
      const words = ({ topic, petitionKind, unit }: typeof from) =>
        [
          ...(from.petitionKind === to.petitionKind ? [] : [kindNames[petitionKind]]),
          ...(from.topic === to.topic ? [] : [topic === null ? 'chưa xếp lĩnh vực' : name.topic(topic)]),
          ...(from.unit === to.unit ? [] : [unit === null ? 'chưa rõ tổ' : name.unit(unit)]),
        ].join(', ')
      return { what: 'xếp loại ý kiến', from: words(from), to: words(to) }
    }
    case 'petition.amended':
      return {
        what: event.data.correction
          ? 'ghi thêm cho rõ lời đã ghi'
          : 'sửa thông tin quanh ý kiến tại hội nghị',
      }
    case 'petition.files-added': {
      const { files, byPerson } = event.data
      return { what: byPerson ? `gửi thêm ${files} tệp bằng mã và PIN` : `thêm ${files} tệp`, tone: 'info' }
    }
    case 'petition.receipt-reissued':
      return {
        what: `cấp lại biên nhận; mã PIN cũ không dùng được nữa${event.data.reason === undefined ? '' : `. Lý do: ${reissueNames[event.data.reason]}`}`,
        tone: 'warning',
      }
    case 'petition.data-requested':
      return { what: `ghi yêu cầu về dữ liệu cá nhân: ${requestNames[event.data.right]}`, tone: 'info' }
    case 'petition.data-acknowledged':
      return { what: 'báo cho bà con đã nhận yêu cầu về dữ liệu cá nhân' }
    case 'petition.data-refused':
      return {
        what: `từ chối yêu cầu về dữ liệu cá nhân: ${requestNames[event.data.right]}`,
        tone: 'warning',
      }
    case 'petition.data-extended':
      return {
        what: `gia hạn yêu cầu về dữ liệu cá nhân: ${requestNames[event.data.right]}`,
        from: formatDate(event.data.from),
        to: formatDate(event.data.to),
      }
    case 'petition.data-shown':
      return { what: 'trao bản kê những gì đang lưu cho bà con' }
    case 'petition.corrected':
      return {
        what: `sửa theo yêu cầu của bà con: ${event.data.changed.map((one) => fieldNames[one] ?? one).join(', ')}`,
      }
    case 'petition.consent-withdrawn':
      return { what: 'ghi bà con rút lại việc cho công khai', tone: 'warning' }
    case 'petition.erased':
      return { what: 'xóa dữ liệu cá nhân theo yêu cầu', tone: 'warning' }
    case 'restricted.decided':
      return { what: 'kết luận đây không phải đơn tố cáo và đưa vào sổ ý kiến', tone: 'info' }
    default:
      return unknown(event)
  }
}

const unknown = (_: never): null => null
