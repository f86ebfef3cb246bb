import { anyCase } from './words.ts'

const MANY = '(?:nhiều|một số|các|đa số|đông đảo|toàn thể|tập thể|đại diện|chung của|của|khác)'
const PEOPLE =
  '(?:cử tri|nhân dân|bà con|người dân|hộ dân|các hộ|hộ|tổ|tdp|tổ dân phố|khu dân cư|thôn|hội viên|đoàn viên|thanh niên|phụ nữ|người cao tuổi|cựu chiến binh|nông dân|tiểu thương|phụ huynh|ý kiến)'
const MORE =
  '(?: (?:trong|ở|tại|các|của|và|toàn|khu dân cư|tổ dân phố|tổ|tdp|thôn|phường|khu|chung|khác|cùng))*'
const NOBODY = new RegExp(
  `^${anyCase(`(?:ý kiến (?:của |từ )?)?(?:${MANY} )*${PEOPLE}(?: ${PEOPLE})*${MORE}(?: ${PEOPLE})*`)}\\s*:\\s+(?=\\S)`,
  'u',
)

/** "Nhân dân trong tổ: …": many said it, nobody is named. */
export const withoutNobody = (text: string): string => text.replace(NOBODY, '')
