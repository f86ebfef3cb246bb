import { formatDate, weekdayName } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import type { ConferenceFacts, Matter } from './conference-facts.ts'
import type { Facts } from './value.ts'
import { dashes, day, some, table } from './write.ts'

/** What papers about a dialogue can be filled in with. Nobody who asked is named in any of them. */
export const conferencePlaces = {
  'tên hội nghị': { what: 'tên hội nghị', sample: 'Hội nghị đối thoại với Nhân dân năm 2025' },
  'thứ, ngày họp': { what: 'thứ và ngày họp', sample: 'thứ Sáu, ngày 21/11/2025' },
  'ngày họp': { what: 'ngày họp', sample: '21/11/2025' },
  'giờ họp': { what: 'giờ bắt đầu', sample: '8 giờ 00' },
  'nơi họp': { what: 'địa điểm', sample: 'Hội trường Ủy ban nhân dân phường' },
  'chủ trì': {
    what: 'người chủ trì, cách nhau bằng dấu chấm phẩy',
    sample: 'đồng chí Bí thư Đảng ủy; đồng chí Chủ tịch Ủy ban nhân dân phường',
  },
  'nội dung họp': {
    what: 'phần mô tả ở trang hội nghị',
    sample: ['Giải quyết kiến nghị về hạ tầng, môi trường, đất đai và an ninh trật tự trên địa bàn phường.'],
  },
  'chương trình': {
    what: 'bảng chương trình, có giờ của từng phần',
    sample: table(
      ['Giờ', 'Nội dung', 'Thời lượng', 'Người thực hiện'],
      [
        ['08:00', 'Khai mạc', '10 phút', 'đồng chí Bí thư Đảng ủy'],
        ['08:10', 'Nhân dân phát biểu ý kiến', '90 phút', ''],
        ['09:40', 'Các đơn vị giải đáp', '60 phút', 'lãnh đạo các phòng'],
      ],
    ),
  },
  'tổng thời gian': { what: 'cả chương trình dài bao lâu', sample: '2 giờ 40 phút' },
  'số đại biểu': { what: 'số người được mời', sample: '86' },
  'số người dự': { what: 'số người có mặt; trống khi chưa họp', sample: '79' },
  'đại biểu theo nơi': {
    what: 'mỗi tổ dân phố, đơn vị có bao nhiêu đại biểu',
    sample: dashes(['Tổ dân phố số 12: 4 đại biểu', 'Tổ dân phố Quán Trữ: 3 đại biểu']),
  },
  'số ý kiến': { what: 'số ý kiến của hội nghị', sample: '37' },
  'ý kiến theo lĩnh vực': {
    what: 'bảng đếm ý kiến theo lĩnh vực',
    sample: table(
      ['Lĩnh vực', 'Số ý kiến'],
      [
        ['Hạ tầng, giao thông, thoát nước', '21'],
        ['Môi trường', '9'],
        ['Đất đai', '7'],
      ],
    ),
  },
  'các lĩnh vực': {
    what: 'các lĩnh vực có ý kiến, kèm số, trong một câu',
    sample: 'hạ tầng, giao thông, thoát nước (21), môi trường (9), đất đai (7)',
  },
  'số trả lời tại chỗ': { what: 'số ý kiến được giải đáp ngay tại hội nghị', sample: '12' },
  'hạn thông báo': { what: 'ngày muộn nhất phải thông báo trước cuộc họp', sample: '14/11/2025' },
  'hạn công bố': { what: 'ngày muộn nhất phải công bố kết quả', sample: '01/12/2025' },
  'số việc': { what: 'số việc (hồ sơ) lập từ hội nghị', sample: '21' },
  'số việc đã xong': { what: 'trong đó đã giải quyết xong', sample: '6' },
  'số việc đang làm': { what: 'trong đó đang giải quyết', sample: '9' },
  'số việc kiến nghị cấp trên': { what: 'trong đó đã kiến nghị cấp có thẩm quyền', sample: '2' },
  'số việc chưa làm được': { what: 'trong đó chưa thực hiện được, đã trả lời lý do', sample: '1' },
  'số việc riêng': { what: 'số việc không công khai, được trả lời riêng từng trường hợp', sample: '3' },
  'bảng kết quả': {
    what: 'bảng kết quả từng việc được công khai',
    sample: table(
      ['STT', 'Nội dung', 'Đơn vị giải quyết', 'Kết quả'],
      [
        [
          '1',
          'Nạo vét cống ngõ 123 đường Trần Thành Ngọ',
          'Phòng Kinh tế, Hạ tầng và Đô thị phường',
          'Đã giải quyết xong',
        ],
        [
          '2',
          'Đèn đường ngõ 45 bị hỏng',
          'Phòng Kinh tế, Hạ tầng và Đô thị phường',
          'Đang giải quyết, hạn 31/12/2025',
        ],
      ],
    ),
  },
} as const

export function conferenceValues(facts: ConferenceFacts): Facts<typeof conferencePlaces> {
  const invited = facts.delegates.reduce((sum, { count }) => sum + count, 0)
  const opinions = facts.topics.reduce((sum, { count }) => sum + count, 0)
  const count = (state: Matter['state']) => some(facts.matters.filter((one) => one.state === state).length)
  return {
    'tên hội nghị': facts.title,
    'thứ, ngày họp': `${weekdayName(facts.heldOn)}, ngày ${formatDate(facts.heldOn)}`,
    'ngày họp': formatDate(facts.heldOn),
    'giờ họp': facts.startsAt.replace(/^0?(\d+):(\d\d)$/u, '$1 giờ $2'),
    'nơi họp': facts.place,
    'chủ trì': facts.chairs.join('; '),
    'nội dung họp': facts.description === null ? null : facts.description.split('\n'),
    'chương trình': table(
      ['Giờ', 'Nội dung', 'Thời lượng', 'Người thực hiện'],
      facts.agenda.map(({ at, title, minutes, speaker }) => [
        at ?? '',
        title,
        minutes === null ? '' : `${minutes} phút`,
        speaker ?? '',
      ]),
    ),
    'tổng thời gian': facts.length,
    'số đại biểu': some(invited),
    'số người dự': some(facts.present),
    'đại biểu theo nơi': dashes(facts.delegates.map(({ from, count }) => `${from}: ${count} đại biểu`)),
    'số ý kiến': some(opinions),
    'ý kiến theo lĩnh vực': table(
      ['Lĩnh vực', 'Số ý kiến'],
      facts.topics.map(({ name, count }) => [name, String(count)]),
    ),
    'các lĩnh vực': facts.topics.map(({ name, count }) => `${lowerFirst(name)} (${count})`).join(', '),
    'số trả lời tại chỗ': some(facts.onSpot),
    'hạn thông báo': day(facts.announceBy),
    'hạn công bố': day(facts.publishBy),
    'số việc': some(facts.matters.length + facts.closedMatters),
    'số việc đã xong': count('done'),
    'số việc đang làm': count('doing'),
    'số việc kiến nghị cấp trên': count('referred'),
    'số việc chưa làm được': count('not-possible'),
    'số việc riêng': some(facts.closedMatters),
    'bảng kết quả': table(
      ['STT', 'Nội dung', 'Đơn vị giải quyết', 'Kết quả'],
      facts.matters.map((matter, at) => [
        String(at + 1),
        matter.title,
        matter.units.join('; '),
        resultOf(matter),
      ]),
    ),
  }
}

/** Not the words of the result: they may tell whose house it was. */
const resultOf = ({ state, due, referredTo }: Matter): string =>
  ({
    done: 'Đã giải quyết xong',
    doing: due === null ? 'Đang giải quyết' : `Đang giải quyết, hạn ${formatDate(due)}`,
    referred: `Đã kiến nghị ${referredTo ?? 'cấp có thẩm quyền'}`,
    'not-possible': 'Chưa thực hiện được',
  })[state]
