import { foldForSearch } from '#domain/text.ts'
import { vanishedBodiesIn } from '#domain/vanished-bodies.ts'
import type { Doubt, DoubtFacts } from './doubt.ts'

/** Bodies of a level of government that exists no more. */
export const ofBodies = ({ text, today }: DoubtFacts): readonly Doubt[] =>
  [...new Map(vanishedBodiesIn(text, today).map((body) => [body.words, body])).values()].map(
    ({ words, instead }) => ({
      code: 'vanished',
      message: `“${words}” không còn từ ngày 01/7/2025. Hãy ghi ${instead}; nếu nói về trước đây thì thêm chữ “cũ”.`,
    }),
  )

/** Units the ward does not have, or calls otherwise. */
export const ofUnits = ({ units }: DoubtFacts): readonly Doubt[] =>
  [...units].flatMap(([name, own]) => {
    if (own === null)
      return [
        {
          code: 'unknown-unit',
          message: `“${name}” chưa rõ là đơn vị nào của phường. Hãy ghi đúng tên đơn vị, hoặc thêm tên này ở mục Đơn vị.`,
        },
      ]
    return isShort(own, name)
      ? []
      : [{ code: 'other-name', message: `“${name}” là ${own}. Trong văn bản nên ghi đủ tên.` }]
  })

/** "Phòng Kinh tế" for "Phòng Kinh tế phường": the place may be left out, or said. */
function isShort(one: string, other: string): boolean {
  const [a, b] = [foldForSearch(one), foldForSearch(other)]
  return a.startsWith(b) || b.startsWith(a)
}
