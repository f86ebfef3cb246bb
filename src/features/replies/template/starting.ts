import type { OutcomeKind, PaperForm, ReplyKind } from '../reply.ts'

export type StartingTemplate = {
  readonly name: string
  readonly kind: ReplyKind
  readonly outcome: OutcomeKind | null
  readonly form: PaperForm
  readonly subject: string
  readonly body: string
  readonly legalBasis: string | null
}

const heard =
  'Ngày {ngày ý kiến}, {ông bà} có ý kiến{nếu nơi nêu ý kiến} tại {nơi nêu ý kiến}{hết} (mã {mã ý kiến}) về việc: {việc}.'
const thanks = 'Trân trọng cảm ơn {ông bà} đã góp ý để phường phục vụ Nhân dân tốt hơn.'

/** What every ward starts with; each changes them on its own screen. */
export const STARTING_TEMPLATES: readonly StartingTemplate[] = [
  {
    name: 'Tiếp nhận ý kiến',
    kind: 'acceptance',
    outcome: null,
    form: 'notice',
    subject: 'Về việc tiếp nhận ý kiến của {ông bà} {họ tên}',
    legalBasis: 'Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị',
    body: `${heard}

{nếu căn cứ}Căn cứ {căn cứ}, phường{không thì}Phường{hết} thông báo đến {ông bà}: ý kiến đã được tiếp nhận và lập thành hồ sơ {mã hồ sơ}{nếu đơn vị chủ trì}, giao {đơn vị chủ trì} chủ trì giải quyết{hết}.

{nếu hạn trả lời}{Ông Bà} sẽ nhận được trả lời bằng văn bản chậm nhất ngày {hạn trả lời}.{hết}

{phần riêng}

${thanks}`,
  },
  {
    name: 'Chuyển ý kiến đến cơ quan có thẩm quyền',
    kind: 'transfer',
    outcome: null,
    form: 'notice',
    subject: 'Về việc chuyển ý kiến của {ông bà} {họ tên}',
    legalBasis: 'Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị',
    body: `${heard}

Nội dung này không thuộc thẩm quyền giải quyết của phường. {nếu căn cứ}Căn cứ {căn cứ}, phường{không thì}Phường{hết} đã chuyển ý kiến đến {cơ quan nhận}{nếu số văn bản chuyển} bằng Văn bản số {số văn bản chuyển}{nếu ngày chuyển} ngày {ngày chuyển}{hết}{hết} để được xem xét, giải quyết.

Phường tiếp tục theo dõi và báo lại với {ông bà} khi có trả lời.

{phần riêng}

${thanks}`,
  },
  {
    name: 'Trả lời: đã giải quyết xong',
    kind: 'answer',
    outcome: 'done',
    form: 'letter',
    subject: 'Trả lời ý kiến của {ông bà} {họ tên}',
    legalBasis: null,
    body: `${heard}

{nếu căn cứ}Căn cứ {căn cứ}, sau khi{không thì}Sau khi{hết} xem xét, {nếu đơn vị chủ trì}{đơn vị chủ trì}{không thì}phường{hết} đã giải quyết xong. Kết quả: {kết quả}

{phần riêng}

Nếu việc chưa được giải quyết đúng như trên, xin {ông bà} cho biết theo cách ghi ở cuối thư để phường làm tiếp.

${thanks}`,
  },
  {
    name: 'Trả lời: đang giải quyết, hẹn ngày',
    kind: 'answer',
    outcome: 'in-progress',
    form: 'letter',
    subject: 'Trả lời ý kiến của {ông bà} {họ tên}',
    legalBasis: null,
    body: `${heard}

{nếu căn cứ}Căn cứ {căn cứ}, phường{không thì}Phường{hết} đang giải quyết{nếu đơn vị chủ trì}, do {đơn vị chủ trì} chủ trì{hết}. Đến nay: {kết quả}

Phường hẹn xong chậm nhất ngày {hẹn đến ngày} và sẽ báo lại với {ông bà}.

{phần riêng}

${thanks}`,
  },
  {
    name: 'Trả lời: đã kiến nghị cấp có thẩm quyền',
    kind: 'answer',
    outcome: 'referred',
    form: 'letter',
    subject: 'Trả lời ý kiến của {ông bà} {họ tên}',
    legalBasis: null,
    body: `${heard}

Việc này vượt thẩm quyền của phường{nếu căn cứ} (căn cứ {căn cứ}){hết}. Phường đã kiến nghị {cơ quan nhận}{nếu số văn bản chuyển} tại Văn bản số {số văn bản chuyển}{nếu ngày chuyển} ngày {ngày chuyển}{hết}{hết} xem xét, giải quyết. {kết quả}

Trong khi chờ, phường tiếp tục theo dõi, đôn đốc và báo lại với {ông bà} khi có trả lời.

{phần riêng}

${thanks}`,
  },
  {
    name: 'Trả lời: chưa giải quyết được, nêu rõ lý do',
    kind: 'answer',
    outcome: 'not-possible',
    form: 'letter',
    subject: 'Trả lời ý kiến của {ông bà} {họ tên}',
    legalBasis: null,
    body: `${heard}

{nếu căn cứ}Căn cứ {căn cứ}, phường{không thì}Phường{hết} chưa thể giải quyết theo đề nghị của {ông bà}. Lý do: {kết quả}

{nếu việc tiếp theo}{Ông Bà} có thể: {việc tiếp theo}{hết}

{phần riêng}

${thanks}`,
  },
]
