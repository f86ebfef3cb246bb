import { foldForSearch } from '#domain/text.ts'
import type { Doubt, DoubtFacts } from './doubt.ts'

/** Clauses of a conclusion that give nobody anything to do, matters of the dialogue that no clause takes up. */
export const ofAssigning = (facts: DoubtFacts): readonly Doubt[] =>
  facts.document.kind === 'conclusion' ? [...ofClauses(facts), ...ofMatters(facts)] : []

/** The clauses with nothing below them that order nothing of anybody; what only acknowledges orders nothing rightly. */
function ofClauses({ reading }: DoubtFacts): readonly Doubt[] {
  const { clauses, directives } = reading ?? { clauses: [], directives: [] }
  const leaves = clauses.filter(
    ({ number }) => !clauses.some((other) => other.number.startsWith(`${number}.`)),
  )
  return leaves
    .filter(
      ({ heading, text }) =>
        !/^\s*(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn)/iu.test(heading ?? text),
    )
    .filter(
      ({ number }) => !directives.some(({ clause }) => clause === number || clause?.startsWith(`${number}.`)),
    )
    .map(({ number }) => ({
      code: 'assigns-nobody',
      message: `Mục ${number} chưa giao cho đơn vị nào. Nếu là việc phải làm, hãy ghi rõ “Giao … chủ trì”.`,
    }))
}

/** A matter counts as taken up when most of its words stand in one line, in whatever order. */
function ofMatters({ document: { words }, matters }: DoubtFacts): readonly Doubt[] {
  const lines = words.body.split('\n').map(wordsOf)
  const missing = matters.filter((title) => {
    const own = wordsOf(title)
    return !lines.some((line) => [...own].filter((word) => line.has(word)).length >= own.size * MOST_OF)
  })
  if (missing.length === 0) return []
  const named = missing.slice(0, SHOWN).map((title) => `“${title}”`)
  const rest = missing.length > SHOWN ? ` và ${missing.length - SHOWN} việc khác` : ''
  return [
    {
      code: 'matters-missing',
      message: `${missing.length} việc của hội nghị chưa thấy trong văn bản: ${named.join(', ')}${rest}. Nếu đã viết bằng lời khác thì bỏ qua.`,
    },
  ]
}

const MOST_OF = 0.7
const SHOWN = 5
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldForSearch(text)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== ''),
  )
