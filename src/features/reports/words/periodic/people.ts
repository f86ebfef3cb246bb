import { formatNumber } from '#domain/number.ts'
import { upperFirst } from '#domain/text.ts'
import { changeWords } from '../../change.ts'
import { whole } from '../../facts/figure.ts'
import { countOf, countsOf, saidOfResult, tableLines, WITHOUT_RESTRICTED } from '../sentences.ts'
import { beforeWords, figures, type PeriodicFacts } from './facts.ts'

/** Part I: what people said, by topic, and what of it is answered. */
export function heard(facts: PeriodicFacts): readonly string[] {
  const of = figures(facts, 'petition')
  const received = of('received')
  const { counts, groups } = facts
  const ofGroup = (part: string) => groupMarks.map((mark) => counts.of({ ...whole('petition', mark), part }))
  const rows = groups
    .map(({ code, name }) => ({ name, some: ofGroup(code) }))
    .filter(({ some }) => (some[0] ?? 0) > 0)
    .toSorted((a, b) => (b.some[0] ?? 0) - (a.some[0] ?? 0))
  return [
    `1. Đã tiếp nhận ${countOf(received, 'ý kiến')}, ${changeWords(received, of('received', 1), beforeWords(facts))}.${
      received === 0
        ? ''
        : ` ${upperFirst(
            countsOf([
              [of('dialogue'), 'ý kiến tại hội nghị đối thoại'],
              [of('spot'), 'ý kiến được trả lời tại chỗ'],
              [of('answered'), 'ý kiến đã có trả lời'],
              [of('unanswered'), 'ý kiến chưa có trả lời'],
            ]),
          )}.`
    }`,
    ...(rows.length === 0
      ? []
      : [
          '2. Theo nhóm vấn đề:',
          ...tableLines([
            ['Nhóm vấn đề', 'Tiếp nhận', 'Đã trả lời', 'Chưa trả lời'],
            ...rows.map(({ name, some }) => [name, ...some.map((one) => formatNumber(one))]),
          ]),
        ]),
    WITHOUT_RESTRICTED,
  ]
}
export const groupMarks = ['received', 'answered', 'unanswered'] as const

/** Part II: what was solved, how it was answered, what people say of it, what was made public. */
export function solved(facts: PeriodicFacts): readonly string[] {
  const dossier = figures(facts, 'dossier')
  const letter = figures(facts, 'letter')
  const word = figures(facts, 'word')
  const published = figures(facts, 'publication')('published')
  const said = saidOfResult(word)
  return [
    `1. Đã lập ${countOf(dossier('opened'), 'hồ sơ')}; giải quyết xong ${countOf(dossier('done'), 'hồ sơ')}, ${changeWords(dossier('done'), dossier('done', 1), beforeWords(facts))}. Cuối kỳ còn ${countOf(dossier('open'), 'hồ sơ')} đang giải quyết${dossier('overrun') === 0 ? '' : `, trong đó ${formatNumber(dossier('overrun'))} hồ sơ quá hạn`}.`,
    ...(dossier('beyond') === 0
      ? []
      : [
          `- ${formatNumber(dossier('beyond'))} hồ sơ vượt thẩm quyền của phường, đã hoặc cần kiến nghị cấp trên.`,
        ]),
    `2. Đã ban hành ${countOf(letter('issued'), 'thư trả lời')}${letter('delivered') === 0 ? '' : `, ${formatNumber(letter('delivered'))} thư đã giao tận tay`}. ${said === '' ? 'Chưa có người dân nào cho biết ý kiến về kết quả trong kỳ.' : `Về kết quả, ${said}.`}`,
    `3. Đã công khai kết quả ${published === 0 ? '0' : formatNumber(published)} lần.`,
  ]
}
