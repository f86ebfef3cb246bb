import type { RowKind } from './report.ts'

/** What a figure counts, as the page that leads to its rows calls it. */
export const markNames: Readonly<Record<RowKind, Readonly<Record<string, string>>>> = {
  directive: {
    all: 'Nhiệm vụ được giao',
    given: 'Nhiệm vụ giao trong kỳ',
    closed: 'Nhiệm vụ đã hoàn thành',
    'on-time': 'Hoàn thành đúng hạn ban đầu',
    'closed-late': 'Hoàn thành chậm so với hạn ban đầu',
    'closed-undated': 'Hoàn thành, không ghi hạn',
    open: 'Nhiệm vụ đang thực hiện',
    'in-time': 'Đang thực hiện, còn trong hạn',
    late: 'Đang thực hiện, đã quá hạn',
    overrun: 'Đang thực hiện, đã quá hạn ban đầu',
    extended: 'Nhiệm vụ được gia hạn',
    asking: 'Đề nghị gia hạn chờ trả lời',
    'handed-in': 'Đã nộp kết quả, chờ kiểm tra',
    refused: 'Đơn vị từ chối, chờ quyết định',
    beyond: 'Vướng việc vượt thẩm quyền của phường',
    cancelled: 'Nhiệm vụ đã hủy',
  },
  petition: {
    all: 'Ý kiến của Nhân dân',
    received: 'Ý kiến tiếp nhận trong kỳ',
    dialogue: 'Ý kiến tại hội nghị đối thoại',
    spot: 'Ý kiến được trả lời tại chỗ',
    answered: 'Ý kiến đã có trả lời',
    unanswered: 'Ý kiến chưa có trả lời',
  },
  dossier: {
    all: 'Hồ sơ vụ việc',
    opened: 'Hồ sơ lập trong kỳ',
    done: 'Hồ sơ đã giải quyết xong',
    open: 'Hồ sơ đang giải quyết',
    overrun: 'Hồ sơ đang giải quyết, đã quá hạn ban đầu',
    referred: 'Hồ sơ đã chuyển cấp trên hoặc cơ quan khác',
    'not-possible': 'Hồ sơ không giải quyết được theo quy định',
    beyond: 'Hồ sơ vượt thẩm quyền của phường',
  },
  letter: { issued: 'Thư trả lời đã ban hành', delivered: 'Thư trả lời đã giao tận tay' },
  word: {
    solved: 'Người dân xác nhận đã giải quyết xong',
    partly: 'Người dân cho biết mới giải quyết một phần',
    'not-solved': 'Người dân cho biết chưa giải quyết',
  },
  publication: { published: 'Lần công khai kết quả' },
  deliverable: {
    all: 'Sản phẩm phải nộp',
    'handed-in': 'Sản phẩm đã nộp',
    accepted: 'Sản phẩm được ghi nhận đạt',
  },
}

export const markName = (kind: RowKind, mark: string): string => markNames[kind][mark] ?? mark

/** What a row was on the day its figure was frozen, and is today. */
const stateWords: Readonly<Record<RowKind, Readonly<Record<string, string>>>> = {
  directive: {
    assigned: 'Mới giao',
    'in-progress': 'Đang thực hiện',
    'handed-in': 'Chờ kiểm tra',
    closed: 'Đã kết thúc',
    cancelled: 'Đã hủy',
  },
  petition: { answered: 'Đã trả lời', unanswered: 'Chưa trả lời' },
  dossier: {
    done: 'Đã giải quyết xong',
    open: 'Đang giải quyết',
    referred: 'Đã chuyển nơi khác',
    'not-possible': 'Không giải quyết được',
  },
  letter: {
    numbered: 'Đã có số',
    signed: 'Đã ký',
    sent: 'Đã gửi',
    'not-delivered': 'Chưa giao được',
    delivered: 'Đã giao',
    withdrawn: 'Đã hủy',
    replaced: 'Đã thay thế',
  },
  word: { solved: 'Đã xong', partly: 'Một phần', 'not-solved': 'Chưa xong' },
  publication: { public: 'Đang công khai', withdrawn: 'Đã thu hồi' },
  deliverable: {
    open: 'Chưa nộp',
    'handed-in': 'Đã nộp, chờ kiểm tra',
    returned: 'Trả lại để bổ sung',
    accepted: 'Đạt',
    waived: 'Được miễn',
  },
}

export const stateWord = (kind: RowKind, state: string): string => stateWords[kind][state] ?? state
