import type { Match } from '../words/phrasebook.ts'
import type { Reading } from '../words/read-words.ts'
import type { Act, Acts } from './acts.ts'
import type { Suspicion } from './restricted.ts'

/** What the law calls what a person brings (Luật Khiếu nại 2011, Luật Tố cáo 2018; proposals and reports are the rest). */
export type Kind = 'kien-nghi' | 'phan-anh' | 'khieu-nai' | 'to-cao' | 'hoi'

export function kindOf(
  acts: Acts,
  suspicion: Suspicion,
  reading: Reading,
): { kind: Kind; because: readonly Match<Act>[] } {
  if (suspicion.denunciation.length > 0) return { kind: 'to-cao', because: suspicion.denunciation }
  const complaint = complaintIn(acts)
  if (complaint.length > 0) return { kind: 'khieu-nai', because: complaint }
  if (asksToKnow(acts, reading)) return { kind: 'hoi', because: acts.question }
  const saysReport = acts.report.filter((match) => /phản/u.test(match.phrase) && (match.at[0] as number) < 6)
  if ((acts.ask.length > 0 || commands(reading)) && saysReport.length === 0)
    return { kind: 'kien-nghi', because: acts.ask }
  return { kind: 'phan-anh', because: saysReport }
}

/** A complaint contests a decision or act of an authority; the word alone, against a neighbour, is a report. */
function complaintIn({ complain, decision, contest, neighbour }: Acts): readonly Match<Act>[] {
  if (decision.length > 0 && complain.length > 0) return [...complain, ...decision]
  if (decision.length > 0 && contest.length > 0) return [...contest, ...decision]
  if (complain.length > 0 && neighbour.length === 0) return complain
  return []
}

/** A question proper: put as one, not a cry ("who can bear it?"), nor only the wrapping of a request. */
function asksToKnow({ question, ask, rhetorical }: Acts, { text, words }: Reading): boolean {
  if (question.some((match) => /hỏi|muốn biết|thắc mắc/u.test(match.phrase))) return true
  const last = question.at(-1)?.at.at(-1) ?? -9
  const closing = last >= words.length - 3 && /(\?|ạ|a)\s*$/u.test(text)
  if (rhetorical.length > 0 || (ask.length > 0 && !closing)) return false
  return question.length > 0 || /\?\s*$/u.test(text) || ENDS_ASKING.test(lastWords(words))
}
const ENDS_ASKING =
  / (khong|ko|k|chua|ha|nhi|the nao|ntn|ra sao|bao gio|o dau)( (a|vay|the|nhi|mn|moi nguoi|ca nha|cac bac|phuong oi|ad))?$/

/** A request that needs no verb of asking: "lắp thêm …", "… đi", "… với ạ". */
function commands({ words, accented }: Reading): boolean {
  const opens = words.some((word, index) => {
    if (word.after !== 'stop' || !COMMANDS.has(accented ? (word.marked ?? word.key) : word.key)) return false
    const next = words[index + 1]?.key ?? ''
    return !['la', 'thi', 'co', 'bi', 'ma', 'tin', 'hoi', 'den', 'ai'].includes(next)
  })
  return (
    opens ||
    / (di|voi|giup|ho cai|gium)( (a|phuong oi|cac bac|cac chu|mn|moi nguoi|phuong))?$/.test(lastWords(words))
  )
}
const COMMANDS = new Set(
  'tăng giảm bắt mở xây làm kéo cho đổ nâng thêm lắp sửa thay cắt dọn dẹp thông mời xin bỏ chuyển tách nhổ kẻ phun nạo cấm phạt trồng cải bố đặt tang giam bat nang keo them lap sua cat don dep moi xin chuyen tach nho ke phun nao cam phat trong cai bo dat'.split(
    ' ',
  ),
)

const lastWords = (words: Reading['words']): string =>
  ` ${words
    .slice(-5)
    .map((word) => word.key)
    .join(' ')}`
