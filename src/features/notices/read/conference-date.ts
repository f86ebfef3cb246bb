import { dateOf, type IsoDate } from '#domain/date.ts'
import { keyOf } from './key.ts'
import { sentencesOf } from './sentences.ts'

/** The day of the dialogue or meeting that `text` (subject and opening of the notice) tells of; null when it names none. */
export function conferenceDateOf(text: string): IsoDate | null {
  const key = keyOf(text).replace(CITED, (cited) => ' '.repeat(cited.length))
  const sentences = sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
    key.slice(start, end),
  )
  for (const sentence of sentences) {
    const date = dayIn(NAMED_DIALOGUE.exec(sentence)?.[0] ?? '')
    if (date !== null) return date
  }
  const opening = dayIn(OPENING.exec(key)?.[0] ?? '')
  if (opening !== null) return opening
  for (const meeting of [DIALOGUE, MEETING]) {
    for (const sentence of sentences) {
      const date = meeting.test(sentence) ? dayIn(sentence) : null
      if (date !== null) return date
    }
  }
  return null
}

/** "Chiều ngày 23/4/2026, đồng chí … đã đi thực tế …": the only day of the opening, when a sentence begins with it and no paper bears it. */
export function openingDateOf(text: string): IsoDate | null {
  const key = keyOf(text).replace(CITED, (cited) => ' '.repeat(cited.length))
  const days = new Set([...key.matchAll(DATE)].map(([day]) => dayIn(day)))
  const [only] = days
  return days.size === 1 && BEGINS.test(key) ? (only ?? null) : null
}

/** The day by which `text` calls the dialogue itself, wherever it stands. */
export const dialogueDateOf = (text: string): IsoDate | null =>
  dayIn(NAMED_DIALOGUE.exec(keyOf(text))?.[0] ?? '')

const DIALOGUE = /đối thoại|tiếp xúc cử tri/u
const MEETING =
  /hội nghị|cuộc họp|buổi (?:họp|làm việc|tiếp|giao ban)|phiên họp|họp |làm việc với|giao ban(?! chỉ huy| chấp hành| thường vụ| quản lý| xây dựng| tuyên giáo| công tác)|phiên giải trình|phiên chất vấn|kiểm tra thực (?:địa|tế)|tiếp (?:\d+ )?(?:lượt |đoàn |vụ |hộ )*công dân/u

function dayIn(sentence: string): IsoDate | null {
  for (const found of sentence.matchAll(DATE)) {
    const [, day, month, year, longDay, longMonth, longYear] = found
    const date = dateOf(Number(year ?? longYear), Number(month ?? longMonth), Number(day ?? longDay))
    if (date !== null) return date
  }
  return null
}

const DAY =
  '(?:(?<!\\d)(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})|ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4}))(?!\\d)'
const DATE = new RegExp(DAY, 'gu')
/** "Hội nghị đối thoại … ngày 22/12/2025": the day told of the dialogue itself; what comes after it tells of another day. */
const NAMED_DIALOGUE = new RegExp(
  `(?<!sau (?:hội nghị |buổi |cuộc )?)đối thoại[^.;,]{0,120}?(?:vào )?(?:ngày )?${DAY}`,
  'u',
)
/** "Sáng ngày 08/10/2026, đồng chí … chủ trì họp …": the day with which the opening begins. */
const OPENING = new RegExp(
  `(?<=^|[.\\n] ?)(?:(?:sáng|chiều|tối)?,? ?ngày |(?:sáng|chiều|tối) )${DAY},[^.]{0,260}(?:chủ trì|tổ chức|tiến hành|đối thoại|họp|làm việc|tiếp công dân)`,
  'u',
)
const BEGINS = new RegExp(
  `(?:^|[.\\n,] ?)(?:trong )?(?:(?:vào )?(?:sáng|chiều|tối),? (?:ngày )?|ngày )${DAY}\\s?,`,
  'u',
)
/** "số 11-QĐi/TW, ngày …", "Luật … ngày …", "Ngày …, Ban Thường vụ ban hành Thông báo số …": the day of a cited paper. */
const CITED = new RegExp(
  `(?:ngày )?${DAY},?(?:(?!họp|tổ chức|hội nghị|đối thoại|làm việc|chủ trì)[^.;]){0,80} (?:ban hành|ký) (?:thông báo|kết luận|quyết định|nghị quyết|kế hoạch|công văn) số|` +
    `(?:số\\s+\\d+[^\\s,;.]*,?|(?:luật|nghị định|nghị quyết|quy định|kế hoạch|công văn|quyết định|chỉ thị|hướng dẫn|tờ trình|giấy mời|công điện|thông tư)\\s[^;,.]{0,60}?)\\s*(?:ngày\\s*)?${DAY}`,
  'gu',
)
