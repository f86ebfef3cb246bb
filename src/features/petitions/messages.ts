import type { ConstraintSentences } from '#platform/db/constraints.ts'
import type { PetitionKind, PetitionOrigin, ReissueReason, ReplyChannel } from './petition.ts'

export const kindNames: Readonly<Record<PetitionKind | 'to-cao', string>> = {
  'kien-nghi': 'Kiến nghị',
  'phan-anh': 'Phản ánh',
  hoi: 'Câu hỏi',
  'khieu-nai': 'Khiếu nại',
  'to-cao': 'Tố cáo',
}

/** What each kind means, in words for the person who chooses. */
export const kindHints: Readonly<Record<PetitionKind | 'to-cao', string>> = {
  'kien-nghi': 'Đề nghị phường làm một việc',
  'phan-anh': 'Báo cho phường biết một việc đang xảy ra',
  hoi: 'Hỏi về thủ tục, quy định',
  'khieu-nai': 'Không đồng ý với một quyết định hoặc việc làm của cơ quan đối với chính mình',
  'to-cao': 'Báo người khác vi phạm pháp luật; chỉ người được giao mới được đọc',
}

export const originNames: Readonly<Record<PetitionOrigin, string>> = {
  summary: 'Tổng hợp của Mặt trận',
  live: 'Phát biểu tại hội nghị',
  desk: 'Nói tại trụ sở',
  'group-head': 'Tổ trưởng ghi giúp',
  public: 'Gửi qua mạng',
  paper: 'Phiếu giấy',
}

export const reissueNames: Readonly<Record<ReissueReason, string>> = {
  lost: 'Bà con làm mất biên nhận',
  'not-handed': 'Chưa in, chưa trao được biên nhận',
  exposed: 'Mã PIN đã lộ cho người khác',
}

export const channelNames: Readonly<Record<ReplyChannel, string>> = {
  'group-head': 'Qua tổ trưởng tổ dân phố',
  hand: 'Đến nhận tại trụ sở phường',
  post: 'Gửi thư đến nhà',
  message: 'Tin nhắn điện thoại',
  email: 'Thư điện tử',
  none: 'Không cần trả lời riêng',
}

export const petitionConstraints: ConstraintSentences = {
  petition_original: { message: 'Lời ghi ban đầu, mã và ngày nhận của ý kiến không sửa được.' },
  petition_ward_id_unit_id_fkey: {
    message: 'Tổ dân phố này không còn trong danh sách. Hãy chọn lại.',
    field: 'unit',
  },
  petition_ward_id_conference_id_fkey: {
    message: 'Hội nghị này không còn trong danh sách. Hãy chọn lại.',
    field: 'conference',
  },
  petition_batch_ward_id_conference_id_fkey: {
    message: 'Hội nghị này không còn trong danh sách. Hãy chọn lại.',
    field: 'conference',
  },
  petition_draft_ward_id_unit_id_fkey: {
    message: 'Tổ dân phố này không còn trong danh sách. Hãy chọn lại.',
    field: 'unit',
  },
  petition_draft_ward_id_topic_code_fkey: {
    message: 'Lĩnh vực này không có trong danh mục. Hãy chọn lĩnh vực khác.',
    field: 'topicCode',
  },
  data_request_open: {
    message: 'Yêu cầu loại này của ý kiến đã ghi và chưa giải quyết xong. Hãy giải quyết yêu cầu đó trước.',
    field: 'kind',
  },
  legal_term_standing: {
    message: 'Trường hợp này đã có thời hạn riêng. Hãy sửa thời hạn đó.',
    field: 'kind',
  },
  legal_term_once: {
    message: 'Đã có mức khác áp dụng từ đúng ngày này. Hãy chọn ngày khác.',
    field: 'effectiveFrom',
  },
  public_submission_pkey: { message: 'Ý kiến này vừa được gửi rồi. Hãy tải lại trang để xem mã.' },
}
