import type { ActSpan } from './act-split.ts'
import { keyOf } from './key.ts'
import { TASK_VERBS } from './lexicon/verbs.ts'
import { namesAt } from './name-list.ts'
import type { Name, Source } from './names.ts'
import type { Span } from './sentences.ts'
import { anyOf, matchAt } from './words.ts'

/** Words before a list that say who must do all of it. `directing`: they tell X to direct those whom the items name. */
export type LeadIn = {
  readonly names: readonly Name[]
  readonly span: Span | null
  readonly directing: boolean
  readonly rule: string
}

/** "Đề nghị 43 Tổ dân phố thực hiện các nhiệm vụ sau:"; null when the body only speaks ("Ban Thường vụ chỉ đạo cụ thể như sau:"). */
function leadInOf(source: Source, { act, span }: ActSpan): LeadIn | null {
  const rest = source.key.slice(act.after, span.end)
  if (act.rule === 'later-subject' && CONCLUDES.test(rest)) return null
  if ((act.rule === 'subject' || act.rule === 'later-subject') && SPEAKS.test(rest)) return null
  const from = act.rule === 'aside' || act.rule === 'later-subject' ? span.start : act.after
  return {
    names: act.names,
    span: { start: from, end: span.end },
    directing: /chỉ đạo[^.;]*:$/u.test(rest),
    rule: `lead-in:${act.rule}`,
  }
}
/** "Sau khi nghe các phòng báo cáo, Chủ tịch UBND phường kết luận:". */
const CONCLUDES = /(?:kết luận|có ý kiến|thống nhất)[^:;.]{0,60}:$/u
const SPEAKS =
  /^(?:truyền đạt|thông báo|kết luận)[^:;.]{0,160}:$|^(?:chỉ đạo|lưu ý|nhấn mạnh|thông báo|kết luận|quyết định)[^:;.]{0,40}:$/u

/** Words that are but the name of a body: "2. Công an phường", "Phòng Kinh tế:", "II. Đối với UBND phường". */
export function leadOfTitle(title: string): LeadIn | null {
  const text = title.replace(TITLE_OPENING, '').replace(/\s*:$/, '')
  const list = namesAt({ text, key: keyOf(text) }, 0)
  if (list === null || list.end < text.length || PERSON.test(keyOf(text))) return null
  return { names: list.names, span: null, directing: false, rule: 'lead-in:title' }
}
/** "1. Ông Võ Văn Bảy, khu phố 5": the citizen whose matter follows leads nothing. */
const PERSON = /^(?:ông|bà)\s/u
const TITLE_OPENING = /^(?:đối với|về phía|nhiệm vụ của|trách nhiệm của|giao)\s+/iu

/** "Hướng dẫn các hộ lập hồ sơ: - …" is one task told in parts; "thực hiện các nhiệm vụ sau: - …" only announces tasks. */
export const isTaskWithParts = ({ key }: Source, span: Span): boolean =>
  matchAt(TASK, key, span.start) !== null && !ANNOUNCES.test(key.slice(span.start, span.end))
const TASK = anyOf(TASK_VERBS)
const ANNOUNCES =
  /(?:nhiệm vụ|nội dung|công việc|giải pháp|việc|yêu cầu|công tác)[^:]{0,25}(?:sau|cụ thể)[^:]{0,10}:$|như sau:$|sau đây:$/u

/** "Chỉ đạo Trạm Y tế xã:" under one who leads already says whom the leader must direct in all that follows. */
export const openedBy = (source: Source, opened: ActSpan, leader: LeadIn | null): LeadIn | null =>
  opened.act.directs && leader !== null
    ? { ...leader, span: opened.span, directing: false }
    : leadInOf(source, opened)
