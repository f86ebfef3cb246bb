import { namesAt } from './name-list.ts'
import type { Source } from './names.ts'
import type { Span } from './sentences.ts'
import { matchAt } from './words.ts'

/** "Nhân dân đề nghị UBND phường …", "Kiến nghị: …": what people ask for assigns nothing. */
export const isSaidByPeople = ({ key }: Source, span: Span): boolean =>
  matchAt(PEOPLE_SAY, key, span.start) !== null
const PEOPLE_SAY =
  /(?:(?:một số|nhiều|có|các) )?(?:ý kiến|kiến nghị|phản ánh)(?: của (?:nhân dân|cử tri|công dân|người dân|đại biểu)[^:;.]{0,60})?(?: [\p{L}]+){0,2} (?:đề nghị|mong muốn|cho rằng|phản ánh)(?!\p{L})|(?:cử tri|nhân dân|người dân|bà con|công dân|đại biểu|(?:các |nhiều |một số )(?:hộ|cử tri|đại biểu|công dân))(?: [\p{L}\d]+){0,8},? (?:đề nghị|kiến nghị|phản ánh|mong muốn|mong|cho rằng|đề xuất)(?!\p{L})|(?:nội dung )?(?:kiến nghị|phản ánh|ý kiến|câu hỏi)(?: của [^:.;]{2,60})?\s*:\s|(?:(?:nội dung|tóm tắt|vụ việc)[^:.;]{0,30}:\s+)?(?:(?:các |những )?(?:ông|bà|anh|chị|hộ ông|hộ bà)(?:,? (?:ông|bà|và))*(?: [\p{L}]+){0,5}(?:,? \([^)]{2,60}\))?(?: và [\p{L} ]{2,30}?)?|đại diện (?:các )?hộ[^,.;:]{0,40}?) (?:đề nghị|kiến nghị|phản ánh|khiếu nại|tố cáo|trình bày|mong muốn|cho rằng|hỏi|phát biểu|xin(?! lỗi)|có ý kiến)(?!\p{L})/uy

/** "Đến nay, …": the whole sentence tells how far things are. */
export const isProgress = ({ key }: Source, { start }: Span): boolean => matchAt(SINCE, key, start) !== null
const SINCE =
  /(?:đến nay|tính đến|(?:trong )?thời gian qua|vừa qua|những năm qua|đến thời điểm (?:này|hiện tại))(?!\p{L})/uy

/** "UBND phường đã chỉ đạo …, giao Phòng …": what was done is told, not ordered. */
export function isTold(source: Source, { start }: Span): boolean {
  const teller = namesAt(source, start)
  return teller !== null && matchAt(TOLD, source.key, teller.end) !== null
}
const TOLD = /\s+(?:đã|vừa|đang)(?!\p{L})/uy

/** "Ban Thường vụ tin tưởng …", "Nhân dân đã đồng tình …": told, hoped or thanked for. */
export function isRemark(source: Source, { start }: Span): boolean {
  const teller = namesAt(source, start)
  return teller !== null && matchAt(REMARKS, source.key, teller.end) !== null
}
const REMARKS =
  /[\s,]+(?:(?:đã|rất|luôn|xin|trân trọng|nhiệt liệt|hoàn toàn) )*(?:tin tưởng|mong(?! muốn)|ghi nhận|chia sẻ|trân trọng|cảm ơn|biểu dương|chúc|đánh giá cao|nhất trí|đồng tình|bày tỏ|phê bình(?![^.]*(?:yêu cầu|đề nghị)))(?!\p{L})(?!(?:,| và|,? đồng thời)? (?:giao|phân công|đề nghị|yêu cầu))/uy

/** People are asked, not ordered: only "Đề nghị Nhân dân …" assigns to them. */
export const isCrowd = ({ key }: Source, at: number): boolean => matchAt(CROWD, key, at) !== null
const CROWD =
  /(?:các |\d+ )?(?:hộ(?!\p{L})(?! (?:kinh doanh|sản xuất))|gia đình|nhân dân|người dân|cử tri|đại biểu|bà con|hộ dân|hộ gia đình|ý kiến)/uy
