import type { DirectiveDraft } from './draft.ts'
import type { Source } from './names.ts'
import { matchAt } from './words.ts'

/** "Công an xã và Trạm Y tế phối hợp thực hiện các nội dung tại điểm a, b nêu trên": no act of its own, they help in all of those. */
export function withCommonHelpers(source: Source, drafts: readonly DirectiveDraft[]): DirectiveDraft[] {
  const helped = new Map<DirectiveDraft, readonly DirectiveDraft[]>()
  for (const [at, draft] of drafts.entries()) {
    const others = othersHelpedBy(source, draft, drafts.slice(0, at))
    if (others.length > 0) helped.set(draft, others)
  }
  return drafts
    .filter((draft) => !helped.has(draft))
    .map((draft) => {
      const helpers = [...helped].flatMap(([common, others]) => (others.includes(draft) ? common.lead : []))
      return helpers.length === 0 ? draft : { ...draft, helpers }
    })
}

/** The drafts above `draft` that its words name, when all it says is to help in them. */
function othersHelpedBy(
  source: Source,
  { clause, lead, span, cells }: DirectiveDraft,
  above: readonly DirectiveDraft[],
): readonly DirectiveDraft[] {
  const end = lead.at(-1)?.end
  if (clause === null || cells !== null || end === undefined || matchAt(HELPS, source.key, end) === null)
    return []
  const words = source.key.slice(end, span.end)
  const own = clause.split('.')
  const within = (number: string) => above.filter((draft) => isWithin(draft.clause, number))
  if (ALL.test(words)) return own.length === 1 ? above : within(own.slice(0, -1).join('.'))
  const labels = NAMED.exec(words)?.[1]
    ?.match(/[\p{L}\d]+(?:\.[\p{L}\d]+)*/gu)
    ?.filter((label) => label !== 'và')
  if (labels === undefined) return []
  for (let depth = own.length; depth >= 0; depth--) {
    const found = labels.flatMap((label) => within([...own.slice(0, depth), label].join('.')))
    if (found.length > 0) return found
  }
  return []
}

const HELPS =
  /\s+(?:là (?:đơn vị|cơ quan|lực lượng) )?(?:(?:có trách nhiệm|cùng|chủ động|tích cực) )*(?:phối hợp|hỗ trợ|tham gia|giúp đỡ)(?!(?: chặt chẽ)? (?:với|cùng))(?!\p{L})/uy

/** Numbers are told in the text's own letters, "II" or "ii". */
const isWithin = (clause: string | null, number: string): boolean => {
  const [own, above] = [clause?.toLowerCase() ?? '', number.toLowerCase()]
  return own === above || own.startsWith(`${above}.`)
}

const LABEL = '(?:\\d{1,2}|[ivx]+|[a-zđ])(?:\\.(?:\\d{1,2}|[a-zđ]))*'
const NAMED = new RegExp(
  `(?:mục|điểm|khoản|ý|tiết|phần|nội dung|nhiệm vụ)(?: số)? (${LABEL}(?:(?:,| và|, và) (?:(?:mục|điểm|khoản) )?${LABEL})*)(?: (?:nêu trên|trên|này|nêu tại thông báo này|(?:của )?thông báo này))?\\s*[.;]?$`,
  'u',
)
/** "… trong tất cả các nội dung trên". */
const ALL =
  /(?:các|toàn bộ|tất cả|những)(?: các| những)? (?:nội dung|nhiệm vụ|công việc|việc)(?: (?:nêu|đã nêu))?(?: ở)? trên\s*[.;]?$/u
