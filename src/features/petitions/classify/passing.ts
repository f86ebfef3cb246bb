import type { Reading } from '../words/read-words.ts'

/**
 * Places named only to say where ("cạnh trạm y tế", "trước cổng trường"): the indexes of their words. What stands beside the school is
 * seldom a matter of the school.
 */
export function wordsInPassing({ words }: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    if (word.after !== 'space' || before === undefined || !WHERE.has(before.key)) continue
    if (MISTAKEN.has(word.key) && MISTAKEN.get(word.key) !== word.marked) continue
    const place = PLACES.find((keys) => keys.every((key, nth) => words[index + nth]?.key === key))
    for (const nth of place?.keys() ?? []) found.add(index + nth)
  }
  return found
}

const WHERE = new Set(
  'gan canh sat truoc sau cong doi cho ben qua cuoi dau tu toi den doan khu cua ngay o tai phia lung goc vao giua'.split(
    ' ',
  ),
)

/** Without its accents the word is far oftener another one. */
const MISTAKEN = new Map([
  ['cho', 'chợ'],
  ['den', 'đền'],
])

/** Longer names first. */
const PLACES =
  `nha van hoa, truong mam non, truong mau giao, truong tieu hoc, truong trung hoc, truong hoc, truong, nha tre, tram y te,
  tram xa, benh vien, phong kham, hieu thuoc, cong vien, vuon hoa, san bong, cho, sieu thi, cua hang, quan, chua, dinh, den, mieu,
  nha tho, nghia trang, nghia dia, buu dien, ngan hang, uy ban, tru so, don cong an, cong an, ben xe, nha ga, ga, cay xang, bai rac,
  tram bom, tram dien, tram bien ap, khu cong nghiep, nha may, khach san, nha nghi`
    .split(',')
    .map((place) => place.trim().split(' '))
