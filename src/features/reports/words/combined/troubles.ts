import { formatNumber } from '#domain/number.ts'
import { whole } from '../../facts/figure.ts'
import { has, told } from '../matter.ts'
import { listOf } from '../sentences.ts'
import type { CombinedFacts } from './facts.ts'

/** In a list within the report; the others stand in the annex. */
const MOST_NAMED = 10
/** Part IV: what is late, refused or beyond the ward. */
export function troubles({ counts, matters, today }: CombinedFacts): readonly string[] {
  const kinds = [
    ['late', 'nhiệm vụ đã quá hạn'],
    ['refused', 'nhiệm vụ đơn vị từ chối, chưa có quyết định'],
    ['beyond', 'nhiệm vụ vướng việc vượt thẩm quyền của phường'],
  ] as const
  const found = kinds.filter(([mark]) => counts.of(whole('directive', mark)) > 0)
  if (found.length === 0) return ['Không có nhiệm vụ quá hạn, bị từ chối hoặc vượt thẩm quyền của phường.']
  return found.flatMap(([mark, words], at) => {
    const count = counts.of(whole('directive', mark))
    const named = matters.filter((one) => has(one, mark)).slice(0, MOST_NAMED)
    return [
      `${at + 1}. Có ${formatNumber(count)} ${words}:`,
      ...named.map((one) => `- ${told(one, today)}`),
      ...(count <= named.length
        ? []
        : [`- ${formatNumber(count - named.length)} nhiệm vụ khác: xem Phụ lục.`]),
    ]
  })
}

/** Part V: what the Board is asked for because of it. */
export function proposals({ counts, matters }: CombinedFacts): readonly string[] {
  const of = (mark: string) => counts.of(whole('directive', mark))
  const unitsWith = (mark: string) => {
    const names = [...new Set(matters.filter((one) => has(one, mark)).map(({ unit }) => unit))]
    return names.length > 4 ? `${formatNumber(names.length)} đơn vị` : listOf(names)
  }
  const unanswered = counts.of(whole('petition', 'unanswered'))
  const asked = [
    ...(of('late') === 0
      ? []
      : [`Chỉ đạo ${unitsWith('late')} hoàn thành ${formatNumber(of('late'))} nhiệm vụ đã quá hạn.`]),
    ...(of('asking') === 0 ? [] : [`Cho ý kiến về ${formatNumber(of('asking'))} đề nghị gia hạn đang chờ.`]),
    ...(of('refused') === 0
      ? []
      : [`Quyết định đơn vị chủ trì đối với ${formatNumber(of('refused'))} nhiệm vụ bị từ chối.`]),
    ...(of('beyond') === 0
      ? []
      : [
          `Kiến nghị cấp có thẩm quyền xem xét ${formatNumber(of('beyond'))} nội dung vượt thẩm quyền của phường.`,
        ]),
    ...(unanswered === 0
      ? []
      : [`Chỉ đạo các đơn vị trả lời bằng văn bản ${formatNumber(unanswered)} ý kiến chưa có trả lời.`]),
  ]
  if (asked.length === 0)
    return ['Các đơn vị tiếp tục thực hiện các nhiệm vụ còn lại theo đúng thời hạn được giao.']
  return ['Đề nghị Ban Thường vụ:', ...asked.map((one) => `- ${one}`)]
}
