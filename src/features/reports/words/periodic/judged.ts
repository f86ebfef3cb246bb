import { formatNumber } from '#domain/number.ts'
import { countsOf, listOf, quoted } from '../sentences.ts'
import { figures, type PeriodicFacts } from './facts.ts'

/** Part V: what falls short, and what is asked of those above. */
export function judged(facts: PeriodicFacts): readonly string[] {
  const directive = figures(facts, 'directive')
  const petition = figures(facts, 'petition')
  const dossier = figures(facts, 'dossier')
  const late = directive('overrun') + dossier('overrun')
  const names = facts.longest
    .flatMap(({ title }) => (title === null ? [] : [`“${quoted(title)}”`]))
    .slice(0, 3)
  return [
    late === 0
      ? '1. Không có nhiệm vụ, hồ sơ nào quá hạn ban đầu.'
      : `1. Hạn chế: ${countsOf([
          [directive('overrun'), 'nhiệm vụ'],
          [dossier('overrun'), 'hồ sơ'],
        ])} đã quá hạn ban đầu mà chưa xong${names.length === 0 ? '' : `, chậm nhất là ${listOf(names)}`}.`,
    ...(petition('unanswered') === 0
      ? []
      : [`2. Thời gian tới tập trung trả lời ${formatNumber(petition('unanswered'))} ý kiến còn lại.`]),
    ...(dossier('beyond') === 0
      ? []
      : [
          `${petition('unanswered') === 0 ? 2 : 3}. Kiến nghị cấp có thẩm quyền xem xét ${formatNumber(dossier('beyond'))} nội dung vượt thẩm quyền của phường.`,
        ]),
  ]
}
