import { groupIn } from './group.ts'
import { OPENING, type Who, whoIn } from './person.ts'
import { anyCase, WORD_END, withoutCount, wordsOf } from './words.ts'

const SAYS =
  'cùng|đề nghị|kiến nghị|phản ánh|đề xuất|hỏi|có ý kiến|ý kiến|cho rằng|cho biết|nêu|phát biểu|mong|xin|yêu cầu|bức xúc|thắc mắc|trình bày|đề đạt|nói|nhờ|góp ý|than phiền|lo ngại|lo lắng|đặt câu hỏi'
const SAYS_AT_END = new RegExp(
  `[\\s,–-]+(?:${anyCase(`${SAYS}|có|như sau|các nội dung|nội dung|về việc|việc|là|rằng|đã|đều|nhất trí|đồng|nói|nhờ nói hộ|(?:(?:có |nêu |gửi |phát biểu |hỏi )(?:\\d+ )?|các |một số |những |hai |ba )+(?:ý kiến|kiến nghị|nội dung|câu hỏi|vấn đề|việc)(?: sau| như sau)?`)})\\s*$`,
  'u',
)
const SAYING = new RegExp(
  `[\\s,]+(?=(?:${anyCase('(?:cùng |đã |đều |có |xin |tiếp tục |vẫn |tha thiết )?')}${anyCase(SAYS)})${WORD_END})`,
  'gu',
)
const MERE_SAYING = new RegExp(
  `^${anyCase('(?:cùng |đã |đều )?(?:có ý kiến|phản ánh|phát biểu|cho rằng|cho biết|nêu|hỏi|trình bày|nói|nhờ nói hộ|đặt câu hỏi)(?: là| rằng| việc| về việc)?')}\\s*:?\\s+`,
  'u',
)

const SPEAKS = new RegExp(
  `^(?:${anyCase('(?:một số |nhiều |các |đa số |có |đại diện )*(?:cử tri|nhân dân|bà con|hộ dân|hộ|người dân|công dân|ý kiến|hội viên|phụ huynh|tiểu thương)')})(?![\\p{L}])[^.;:]{0,60}?${anyCase('phản ánh|kiến nghị|đề nghị|cho rằng|bức xúc|hỏi|mong|lo ngại|thắc mắc|đề xuất|băn khoăn|có ý kiến|yêu cầu')}${WORD_END}`,
  'u',
)
/** "Nhiều cử tri phản ánh …": somebody new speaks, though nobody is named. */
export const startsSpeaking = (text: string): boolean => SPEAKS.test(text)

/** Takes "Ông Nguyễn Văn A, tổ 12: " from the beginning of an opinion. `rest` is empty when nothing else is said. */
export function leadOf(text: string): { readonly who: Who; readonly rest: string } | null {
  const head = headOf(text)
  const whole = whoIn(head, 'whole')
  if (whole !== null && wordsOf(text).length <= 24 && isComplete(head)) return { who: whole, rest: '' }
  const lead: { who: Who; rest: string; sentence?: string } | null =
    leadInBrackets(text) ?? leadByColon(text) ?? leadByVerb(text) ?? leadByStop(text)
  if (lead === null || lead.who.people.length > 0) return lead
  const inner = leadOf(lead.rest)
  return inner === null || inner.who.people.length === 0
    ? { who: lead.who, rest: lead.sentence ?? lead.rest }
    : { who: { ...inner.who, group: inner.who.group ?? lead.who.group }, rest: inner.rest }
}
/** One word of saying at a time: a pattern for all of them would try every way to part them. */
function headOf(text: string): string {
  let head = withoutCount(text)
  for (;;) {
    const shorter = head.replace(SAYS_AT_END, '')
    if (shorter === head) return head
    head = shorter
  }
}

/** "[TDP 15] …", "(bà B, TDP 5): …" */
function leadInBrackets(text: string): { who: Who; rest: string } | null {
  const found = /^[([]([^()[\]]{3,100})[)\]]\s*[:.–-]?\s*/u.exec(text)
  const who = found === null ? null : whoIn(found[1] ?? '', 'note')
  return who === null || found === null ? null : { who, rest: text.slice(found[0].length) }
}

const isComplete = (text: string): boolean =>
  !/[.?!]\s+\S/u.test(text) && !/:\s*\S/u.test(text.replace(OPENING, ''))

export function leadByColon(text: string): { who: Who; rest: string } | null {
  for (const { index } of text.slice(0, 220).matchAll(/:/gu)) {
    const who = whoIn(headOf(text.slice(0, index)), 'lead')
    if (who !== null) return { who, rest: text.slice(index + 1).trim() }
  }
  return null
}

/** `sentence`: who speaks is its subject, so it stays whole where that is only a group. */
function leadByVerb(text: string): { who: Who; rest: string; sentence: string } | null {
  for (const { index } of text.slice(0, 200).matchAll(SAYING)) {
    const head = text.slice(0, index)
    const who = whoIn(head, 'lead')
    if (who !== null)
      return {
        who,
        rest: text
          .slice(index)
          .replace(/^[\s,]+/u, '')
          .replace(MERE_SAYING, ''),
        sentence: text,
      }
  }
  return null
}

/** Without a colon the head must name person and place, and the words begin anew. */
function leadByStop(text: string): { who: Who; rest: string } | null {
  for (const { index, 0: sign } of text.slice(0, 160).matchAll(/\.\s+|\)\s*[-–,.]?\s*|\s+[-–]\s+|,\s+/gu)) {
    const rest = text.slice(index + sign.length)
    if (!/^[\p{Lu}“"]/u.test(rest) || wordsOf(rest).length < 4 || groupIn(rest.slice(0, 30))?.start === 0)
      continue
    const who = whoIn(text.slice(0, index + (sign.startsWith(')') ? 1 : 0)), 'lead')
    if (who !== null && who.people.length > 0 && (who.group ?? who.address) !== null) return { who, rest }
  }
  return null
}
