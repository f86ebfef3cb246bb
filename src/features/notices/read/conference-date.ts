import { dateOf, type IsoDate } from '#domain/date.ts'
import { keyOf } from './key.ts'
import { sentencesOf } from './sentences.ts'

/** The day of the dialogue or meeting that `text` (subject and opening of the notice) tells of; null when it names none. */
export function conferenceDateOf(text: string): IsoDate | null {
  const key = keyOf(text)
  const spans = sentencesOf(text, { start: 0, end: text.length })
  for (const meeting of [DIALOGUE, MEETING]) {
    for (const span of spans) {
      const sentence = key.slice(span.start, span.end)
      if (!meeting.test(sentence)) continue
      const date = dayIn(sentence)
      if (date !== null) return date
    }
  }
  return null
}

const DIALOGUE = /đối thoại|tiếp xúc cử tri/u
const MEETING =
  /hội nghị|cuộc họp|buổi (?:họp|làm việc|tiếp|giao ban)|phiên họp|họp |làm việc với|giao ban|kiểm tra thực (?:địa|tế)/u

/** The first day in the sentence that is not the date of a cited document. */
function dayIn(sentence: string): IsoDate | null {
  for (const found of sentence.matchAll(DATE)) {
    if (CITED.test(sentence.slice(0, found.index))) continue
    const [, day, month, year, longDay, longMonth, longYear] = found
    const date = dateOf(Number(year ?? longYear), Number(month ?? longMonth), Number(day ?? longDay))
    if (date !== null) return date
  }
  return null
}

const DATE =
  /(?:(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4}))(?!\d)/gu
/** "số 11-QĐi/TW, ngày …", "Luật … ngày …": the day of a paper. */
const CITED =
  /(?:số\s+\d+[^\s,]*|(?:luật|nghị định|nghị quyết|quy định|kế hoạch|công văn|thông báo|quyết định|chỉ thị|hướng dẫn|tờ trình|giấy mời|báo cáo|công điện)\s[^;]{0,60}),?\s*(?:ngày\s*)?$/u
