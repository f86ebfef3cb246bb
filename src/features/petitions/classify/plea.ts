import type { Reading, Word } from '../words/read-words.ts'

/** Asks for something outright, in a clause that opens so: "mong phường cấm", "bà con chỉ xin cái rãnh", "cần lắp thêm đèn". */
export const pleads = ({ words, accented }: Reading): boolean =>
  words.some((_, index) => asks(words, index, accented) && opensClause(words, index))

/** The last thing said is a plea. */
export function endsPleading(reading: Reading): boolean {
  const from = reading.words.findLastIndex(({ after }) => after === 'stop')
  return pleads({ ...reading, words: reading.words.slice(Math.max(0, from)) })
}

function asks(words: readonly Word[], index: number, accented: boolean): boolean {
  const { key, marked } = words[index] as Word
  const next = words[index + 1]?.key ?? ''
  if (words[index + 1]?.after !== 'space' || wantsToKnow(words, index)) return false
  const is = (typed: string) => marked === typed || (!accented && marked === undefined)
  if (key === 'xin') return !NO_PLEA.has(next) && !isPardon(words, index)
  if (key === 'mong') return marked === undefined && next !== 'manh'
  if (key === 'nho') return is('nhờ') && (accented || WHO.has(next))
  if (key === 'can') return marked === 'cần' && DO.has(next)
  if (key === 'muon') return WHO.has(next) && next !== 'cac'
  return PAIRS.has(`${key} ${next}`)
}

const NO_PLEA = new Set('hoi cam phep loi bao phan noi thua chao neu ke gop trinh y tien viec'.split(' '))
const WHO = new Set('phuong cac cong ben lanh can anh chi bac chu ai tram uy to moi'.split(' '))
const DO = new Set(
  'lap sua thay xay dat bo lam mo don cat chat tia nao khoi thong cai nang ke cam xu kiem giai phai duoc them tang ho dieu bo quan cap som trong to di'.split(
    ' ',
  ),
)
const PAIRS = new Set(['de nghi', 'kien nghi', 'yeu cau', 'de xuat', 'lam on', 'nguyen vong'])

/** "Xin cho biết", "nhờ anh chị cho biết". */
const wantsToKnow = (words: readonly Word[], index: number): boolean =>
  words
    .slice(index, index + 5)
    .some(({ key }, nth) => key === 'cho' && words[index + nth + 1]?.key === 'biet')

/** "Xin các đồng chí hiểu cho". */
const isPardon = (words: readonly Word[], index: number): boolean =>
  words.slice(index, index + 7).some(({ key }) => ['hieu', 'thong', 'tha'].includes(key))

/** Nothing but who speaks stands before it in its clause. */
function opensClause(words: readonly Word[], index: number): boolean {
  for (let at = index; at > index - FAR; at--) {
    const word = words[at]
    if (word === undefined) return true
    if (at < index && TURNS.has(word.key)) return true
    if (at < index && !SPEAKER.has(word.key) && !/\d/.test(word.key)) return false
    if (word.after !== 'space') return true
  }
  return false
}
const FAR = 7
const TURNS = new Set(['nhung', 'nen', 'thoi'])
const SPEAKER = new Set(
  `toi em chau con chung minh dan ba nhan cu tri chi rat kinh nha gia dinh tha thiet nay cung to ngo xom khu ho cac nhung nen chu thoi vay gio thi
  tui bon hem kiet thon doi pho ban chau ca va lai vi the cho day lan nua chinh dai bieu tdp tinh hoi trong`.split(
    /\s+/,
  ),
)
