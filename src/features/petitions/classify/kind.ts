import type { Match } from '../words/phrasebook.ts'
import type { Reading } from '../words/read-words.ts'
import type { Act, Acts } from './acts.ts'
import { endsPleading, pleads } from './plea.ts'
import type { Suspicion } from './restricted.ts'
import { commands, endsAsking } from './sentence.ts'
import type { Taught } from './taught.ts'

/** What the law calls what a person brings (Luật Khiếu nại 2011, Luật Tố cáo 2018; proposals and reports are the rest). */
export type Kind = 'kien-nghi' | 'phan-anh' | 'khieu-nai' | 'to-cao' | 'hoi'

type Said = { readonly kind: Kind; readonly because: readonly Match<Act>[] }

/** The phrases say it, the examples may know better; a denunciation follows from the suspicion alone. */
export function kindOf(acts: Acts, suspicion: Suspicion, reading: Reading, taught: Taught): Said {
  if (suspicion.denounces) return { kind: 'to-cao', because: suspicion.because }
  const said = saidKind(acts, reading)
  const pleading = said.kind === 'kien-nghi' && pleads(reading)
  const against = (kind: Kind) => (pleading && kind === 'phan-anh' ? PLEA : 0)
  const weight = said.kind === 'hoi' && asksOutright(acts, reading) ? OUTRIGHT : PHRASES
  const odds = (kind: Kind) =>
    (taught.kinds.get(kind) ?? -3) + (kind === said.kind ? weight : 0) - against(kind)
  const [best = said.kind] = OTHERS.toSorted((a, b) => odds(b) - odds(a))
  return best === said.kind ? said : { kind: best, because: [] }
}
const OTHERS: readonly Kind[] = ['kien-nghi', 'phan-anh', 'khieu-nai', 'hoi']
const PHRASES = 3
/** Who pleads outright does not only report, however much is told before; who says "tôi hỏi" asks. */
const PLEA = 3
const OUTRIGHT = 5

function saidKind(acts: Acts, reading: Reading): Said {
  const complaint = complaintIn(acts)
  if (complaint.length > 0) return { kind: 'khieu-nai', because: complaint }
  if (asksToKnow(acts, reading)) return { kind: 'hoi', because: acts.question }
  const saysReport = acts.report.filter((match) => /phản/u.test(match.phrase) && (match.at[0] as number) < 6)
  if ((acts.ask.length > 0 || commands(reading) || pleads(reading)) && saysReport.length === 0)
    return { kind: 'kien-nghi', because: acts.ask }
  return { kind: 'phan-anh', because: saysReport }
}

/** A complaint contests a decision or act of an authority; the word alone, against a neighbour, is a report. */
function complaintIn({ complain, decision, contest, neighbour }: Acts): readonly Match<Act>[] {
  if (decision.length > 0 && complain.length > 0) return [...complain, ...decision]
  if (decision.length > 0 && contest.length > 0) return [...contest, ...decision]
  return neighbour.length === 0 ? complain : []
}

/** A question proper: put as one, not a cry ("who can bear it?"), nor only the wrapping of a request. */
function asksToKnow({ question, ask, rhetorical }: Acts, reading: Reading): boolean {
  if (asksOutright({ question }, reading)) return true
  if (rhetorical.length > 0 || (endsPleading(reading) && !/\?\s*$/u.test(reading.text))) return false
  const last = question.at(-1)?.at.at(-1) ?? -9
  const closing = last >= reading.words.length - 3 && /(\?|ạ|a|vậy|vay|thế)\s*$/u.test(reading.text)
  if (ask.length > 0) return closing
  return question.length > 0 || endsAsking(reading)
}

/** "Tôi hỏi …", not "tôi hỏi thì ông ấy bảo …". */
const asksOutright = ({ question }: Pick<Acts, 'question'>, { words }: Reading): boolean =>
  question.some(
    ({ phrase, at }) =>
      /hỏi|muốn biết|thắc mắc/u.test(phrase) && !TELLING.has(words[(at.at(-1) as number) + 1]?.key ?? ''),
  )
const TELLING = new Set(['thi', 'mai', 'hoai', 'may'])
