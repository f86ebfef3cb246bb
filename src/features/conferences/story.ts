import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Tone } from '#ui/tone.ts'
import { channelName } from './messages.ts'

/** What the history of a conference says of one event, after the name of who did it. */
export type Telling = {
  readonly what: string
  readonly note?: string
  readonly from?: string
  readonly to?: string
  readonly tone?: Tone
}

type Data = {
  readonly date?: IsoDate
  readonly days?: number
  readonly channels?: readonly string[]
  readonly document?: string
  readonly reason?: string
  readonly people?: number
  readonly files?: number
  readonly present?: number
  readonly absent?: number
  readonly lateComers?: number
  readonly from?: Facts
  readonly to?: Facts
}
type Facts = {
  readonly title: string
  readonly date: IsoDate
  readonly startsAt: string
  readonly place: string
  readonly chairs: readonly string[]
  readonly agenda: string
}

/** Null for events of later editions of the product. */
export function tell(type: string, data: Data): Telling | null {
  switch (type) {
    case 'conference.planned':
      return { what: 'lập hội nghị' }
    case 'conference.changed':
      return changed(data)
    case 'conference.announced':
      return {
        what: `thông báo hội nghị ngày ${day(data)}, trước ngày họp ${data.days} ngày${ways(data)}`,
        tone: (data.days ?? 0) < 7 ? 'warning' : 'info',
      }
    case 'conference.opened':
      return { what: 'khai mạc hội nghị', tone: 'info' }
    case 'conference.closed':
      return { what: 'bế mạc hội nghị, khóa ghi ý kiến', tone: 'success' }
    case 'conference.reopened':
      return { what: 'mở lại hội nghị', tone: 'warning', ...noted(data) }
    case 'conference.results-published':
      return { what: `công bố kết quả ngày ${day(data)}${ways(data)}`, tone: 'success' }
    case 'conference.cancelled':
      return { what: 'hủy hội nghị', tone: 'danger', ...noted(data) }
    case 'conference.delegates-added':
      return { what: `thêm ${data.people} đại biểu` }
    case 'conference.delegate-removed':
      return { what: 'bỏ một đại biểu khỏi danh sách' }
    case 'conference.attendance-ticked':
      return { what: `điểm danh: ${ticked(data)}` }
    case 'conference.documents-added':
      return { what: `thêm ${data.files} tài liệu` }
    default:
      return null
  }
}

const day = ({ date }: Data): string => (date === undefined ? '' : formatDate(date))

function ways({ channels = [], document }: Data): string {
  const told = channels.length === 0 ? '' : `: ${channels.map(channelName).join('; ')}`
  return document === undefined ? told : `${told} (${document})`
}

const noted = ({ reason }: Data) => (reason === undefined ? {} : { note: reason })

const ticked = ({ present = 0, absent = 0, lateComers = 0 }: Data): string =>
  [
    present > 0 ? `${present} người có mặt` : '',
    lateComers > 0 ? `${lateComers} người đến muộn` : '',
    absent > 0 ? `bỏ dấu ${absent} người` : '',
  ]
    .filter((part) => part !== '')
    .join(', ') || 'sửa dấu đến muộn'

function changed({ from, to }: Data): Telling {
  if (from === undefined || to === undefined) return { what: 'sửa hội nghị' }
  const [before, after] = [whenAndWhere(from), whenAndWhere(to)]
  if (before !== after) return { what: 'đổi thời gian, địa điểm', from: before, to: after, tone: 'warning' }
  if (from.title !== to.title) return { what: 'đổi tên hội nghị', from: from.title, to: to.title }
  if (from.agenda !== to.agenda) return { what: 'sửa chương trình' }
  return { what: from.chairs.join() === to.chairs.join() ? 'sửa hội nghị' : 'đổi người chủ trì' }
}

const whenAndWhere = ({ startsAt, date, place }: Facts): string =>
  `${startsAt} ngày ${formatDate(date)}, ${place}`
