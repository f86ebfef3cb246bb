import { anyCase } from './words.ts'

const WHO =
  '(?:ubnd|(?:ủy|uỷ) ban nhân dân|đảng (?:ủy|uỷ)|phòng|công an|ban chỉ huy|ban quản lý|lãnh đạo|chủ tịch|phó chủ tịch|bí thư|cơ quan|đơn vị|trung tâm|trạm|điện lực|công ty|trường|đồng chí|đ/c|đại diện)[^:.;?!]{0,90}?'
const SAYS = '(?:trả lời|phúc đáp|giải đáp|giải trình|tiếp thu,? giải trình)'

const ANSWER = `${anyCase(`(?:nội dung |ý kiến |kết quả |phần )?${SAYS}(?: (?:của|từ) [^:.;]{3,80}| bước đầu)?`)}\\s*:`
const ANSWERED_BY = `${anyCase(`${WHO}\\s${SAYS}(?: (?:như sau|rằng|ý kiến|cử tri|công dân))*`)}\\s*:`
const STARTS = new RegExp(`^[*\\s(–+-]*(?:${ANSWER}|${ANSWERED_BY})`, 'u')
const BEHIND = new RegExp(`(?<=[.?!)…;]|\\n)\\s*[*(–-]?\\s*(?:${ANSWER}|${ANSWERED_BY}).*$`, 'su')

/** "UBND phường trả lời: …": the words of an office, not of the people. */
export const isAnswer = (text: string): boolean => STARTS.test(text)
export const withoutAnswer = (text: string): string => text.replace(BEHIND, '')
