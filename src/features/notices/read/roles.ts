import { keyOf } from './key.ts'
import { namesAt } from './name-list.ts'
import type { NameList, Source } from './names.ts'
import type { Roles } from './reading.ts'
import { readReporting } from './reporting.ts'
import type { Span } from './sentences.ts'
import { matchAt } from './words.ts'

export type TaskRoles = Omit<Roles, 'lead'>

/** Who else the task names: whom the lead must direct, with whom it works, through whom and to whom it reports. */
export function rolesOf(source: Source, span: Span): TaskRoles {
  const key = source.key.slice(0, span.end)
  const bounded: Source = { text: source.text.slice(0, span.end), key }
  const task = asideBefore(key, span.start)
  return {
    executing: distinct([
      ...listsAfter(bounded, span.start, DIRECTS),
      ...directed(bounded, span.start),
    ]).filter((name) => !CROWD.test(keyOf(name)) && !/^(?:đơn vị|cơ quan)$/iu.test(name)),
    coordinating: distinct([...listsAfter(bounded, task, WITH), ...helpers(bounded, task)]),
    ...readReporting(bounded, span),
  }
}

/** "Phòng Kinh tế (phối hợp với Trạm Y tế) kiểm tra …": what stands in brackets between the lead and its task is of the task. */
const asideBefore = (key: string, at: number): number =>
  at - (/\([^()\n]{3,120}\)\s*$/u.exec(key.slice(Math.max(0, at - 130), at))?.[0].length ?? 0)

/** Those with whom the sentence begins, before it names its lead: "Cùng với Trạm Y tế, Phòng Kinh tế …", "Với sự tham gia của …, giao …". */
export function helpersFirst(source: Source, start: number): NameList | null {
  const opening = WITH_FIRST.exec(source.key.slice(start, start + 160))
  return opening === null ? null : namesAt(source, start + opening[0].length)
}

/** "chỉ đạo (toàn diện) Y": not "theo chỉ đạo của Y", not "Ban chỉ đạo". */
const DIRECTS =
  /(?:(?:mà )?(?:trực tiếp|cụ thể|nòng cốt|đầu mối) là\s+)|(?<!(?:ban|sự|theo|ý kiến|tinh thần|văn bản|công tác|nội dung)\s)(?:lãnh đạo, chỉ đạo|(?<!(?:trình|báo cáo|gửi|với|của|cho|cáo|xin|các|đồng chí|tập thể|tham mưu|giúp|ý kiến)\s)lãnh đạo|chỉ đạo|(?<!(?:bàn|chuyển|được|đã|khoán|đất|tiếp|kế hoạch|năm) )giao(?! ban)(?: (?:trách nhiệm|nhiệm vụ))?(?: cụ thể)?(?: cho)?|(?<!được )phân công(?: nhiệm vụ)?(?: cụ thể)?(?: cho)?)(?:,?\s+(?:và )?(?:toàn diện|trực tiếp|ngay|sát sao|quyết liệt|đồng bộ|thống nhất|phân công|đôn đốc|hướng dẫn|kiểm tra|giám sát))*\s*:?\s+(?:giao (?:nhiệm vụ )?(?:cho )?)?/gu

/** People are led, not put in charge. */
const CROWD =
  /^(?:các |toàn thể )?(?:nhân dân|người dân|bà con|cán bộ|đảng viên|hội viên|đoàn viên|công dân|tổ dân phố$|thôn$|khu phố$|hộ )(?![\p{L}])/u

/** The ways to lead up to those who help: each reaches to the first name. */
const WITH = new RegExp(
  `(?:${[
    '(?:(?:đơn vị|cơ quan|thành phần|lực lượng) )?phối hợp(?: thực hiện)?(?:\\s*:|\\s+(?:gồm|là)(?: có)?\\s*:?)',
    'phối hợp (?:tổ chức|thực hiện|triển khai)(?: [\\p{L}]+){1,4} với',
    '(?:phối(?:, | |,? và )?kết hợp|(?:phối|kết) hợp|p\\/h)(?:\\s+(?:chặt chẽ|đồng bộ|thường xuyên|tốt|hiệu quả|kịp thời))*(?:\\s+(?:với|cùng với|cùng|gồm(?: có)?|có)\\s?:?)?',
    '(?<=^|[,(]\\s?|(?:chủ trì|đầu mối|nòng cốt),?\\s)cùng(?: với)?',
    '(?:chung (?:tay|sức)|sát cánh|hiệp lực) (?:với|cùng(?: với)?)',
    'kiểm tra liên ngành (?:cùng )?với',
    '(?:với|có|cùng|tranh thủ|nhờ|được) sự (?:tham gia|phối hợp|hỗ trợ|chung tay|đồng hành|góp sức|vào cuộc|giúp (?:sức|đỡ)|chứng kiến|giám sát|ủng hộ)(?:,? [\\p{L}]+){0,3}? của',
    'thành (?:phần|viên)(?: [\\p{L}]+){0,3} (?:gồm|là)(?: có)?\\s*:?',
    '(?<=[,;] |và )mời(?= [^.;:]{3,120} (?:cùng )?tham gia)',
    'mời(?= [^.;:]{3,120} cùng (?:tham gia|kiểm tra|khảo sát|làm việc|rà soát|giám sát|thực hiện|đi|dự))',
    '(?<=[,;] |\\()có(?! \\d)(?= [^.;:]{3,120} (?:(?:cùng )?(?:tham gia|phối hợp|hỗ trợ|chứng kiến|giúp (?:sức|đỡ))|cùng (?:đi|dự|làm))(?!\\p{L}))',
    '(?<!ban (?:chỉ đạo|tổ chức) )(?:đoàn|tổ)(?: [\\p{L}]+){1,4} (?:bao )?gồm(?: có)?',
    'hiệp đồng(?: chặt chẽ)? với',
    '(?<=[.;(] )(?:thành phần |đơn vị |cơ quan )?tham gia\\s*:',
    'huy động(?= [^.;:]{3,120} (?:cùng )?tham gia)',
    '(?:phối hợp|cùng làm)\\s*:',
  ].join('|')})\\s+`,
  'gu',
)

/** "chỉ đạo: Phòng A rà soát …; Công an xã bảo đảm …": everyone who begins a part of the list. */
function directed(source: Source, from: number): string[] {
  const list = /^\s*(?:lãnh đạo, )?chỉ đạo\s*:[^.]*/u.exec(source.key.slice(from))?.[0] ?? ''
  return [...list.matchAll(/;\s+/gu)].flatMap((found) => {
    const names = namesAt(source, from + found.index + found[0].length)
    return names === null ? [] : names.names.map((name) => name.text)
  })
}

const WITH_FIRST = new RegExp(`^(?:trên cơ sở )?${WITH.source}`, 'u')

function listsAfter(source: Source, from: number, pattern: RegExp): string[] {
  const names: string[] = []
  pattern.lastIndex = 0
  for (const found of source.key.slice(from).matchAll(pattern)) {
    const list = countedUp(source, namesAt(source, from + found.index + found[0].length))
    if (list === null || (pattern === DIRECTS && onlyHelpsAt(source, list.end))) continue
    names.push(...list.names.map((name) => name.text))
  }
  return distinct(names)
}

/** "chỉ đạo các đơn vị: Phòng A; Công an phường": those the colon counts up. */
export function countedUp(source: Source, list: NameList | null): NameList | null {
  const only = list?.names.length === 1 ? list.names[0]?.text : undefined
  const colon =
    only === undefined || list === null
      ? null
      : matchAt(
          /(?: (?:thực hiện|triển khai)(?: (?:các |một số )?(?:nhiệm vụ|nội dung|công việc))?)?(?: (?:cụ thể )?(?:như )?sau(?: đây)?| cụ thể)? ?: +(?:(?:[a-zđ]|\d|[ivx]+)\) +)?/uy,
          source.key,
          list.end,
        )
  if (colon === null || list === null || !ANYONE.test(keyOf(only ?? ''))) return list
  return namesAt(source, list.end + colon[0].length) ?? list
}
const ANYONE = /^(?:các|những) (?:cơ quan|đơn vị|phòng|ban|ngành)/u

/** "…, Công an phường và các tổ dân phố phối hợp": the helpers stand before the verb. */
function helpers(source: Source, from: number): string[] {
  const names: string[] = []
  let named = from
  for (const found of source.key.slice(from).matchAll(/(?:^|[,;.]\s+|\()(?=\p{L}|\d+ \p{L})/gu)) {
    const start = from + found.index + found[0].length
    const at = matchAt(ASKED, source.key, start) === null ? start : ASKED.lastIndex
    const list = at < named ? null : countedUp(source, namesAt(source, at))
    if (list !== null && helpsAt(source, list.end) && !isLabel(list)) {
      named = list.end
      names.push(...list.names.map((name) => name.text))
    }
  }
  return names
}
/** "…; đề nghị Công an phường phối hợp". */
const ASKED = /(?:đề nghị|yêu cầu|mời|giao)\s+/uy
/** "Đơn vị phối hợp: …" names nobody by itself. */
const isLabel = ({ names }: NameList): boolean =>
  names.length === 1 && /^(?:các )?(?:đơn vị|cơ quan|lực lượng)$/u.test(keyOf(names[0]?.text ?? ''))
const HELPS = new RegExp(
  `\\s+(?:${[
    '(?:là (?:đơn vị|cơ quan) |có trách nhiệm |cùng |tham gia )?phối hợp(?!\\s+(?:chặt chẽ\\s+)?(?:với|cùng))',
    'cùng (?:tham gia|thực hiện|làm|dự|đi)',
    '(?:có trách nhiệm |cùng )?(?:hỗ trợ|giúp(?: sức| đỡ)?|tham gia|chung tay|góp sức)(?: (?:về )?(?:chuyên môn|kỹ thuật|lực lượng|nhân lực|phương tiện|hậu cần)(?:(?:,| và) (?:chuyên môn|kỹ thuật|lực lượng|nhân lực|phương tiện|hậu cần))*)?(?: thực hiện)?(?=\\s*(?:[.;,)]|$|khi ))',
    'cử (?:[\\p{L}]+ ){1,5}(?:tham gia|phối hợp|chứng kiến|hỗ trợ)',
    'là (?:các )?thành viên',
  ].join('|')})(?!\\p{L})`,
  'uy',
)

/** "phối hợp", "hỗ trợ" with nothing behind it: whoever is asked just that has no task of its own. */
const ONLY_HELPS =
  /\s+(?:(?:cùng|tham gia|quan tâm|tiếp tục),? )*(?:phối hợp|hỗ trợ|giúp sức|tham gia)(?:,? (?:hỗ trợ|thực hiện|giúp đỡ|triển khai|tham gia))*(?=\s*(?:[.;)]|$|khi|trong quá trình))/uy
export const onlyHelpsAt = ({ key }: Source, at: number): boolean => matchAt(ONLY_HELPS, key, at) !== null

/** Whether those who stand before `at` only help: "… phối hợp", "… cử người tham gia", "… hỗ trợ Phòng Kinh tế". */
export function helpsAt(source: Source, at: number): boolean {
  if (matchAt(HELPS, source.key, at) !== null) return true
  const whom = matchAt(ASSISTS, source.key, at) === null ? null : namesAt(source, ASSISTS.lastIndex)
  return whom !== null && matchAt(CLOSES, source.key, whom.end) !== null
}
const ASSISTS = /\s+(?:có trách nhiệm )?(?:hỗ trợ|giúp)\s+/uy
const CLOSES =
  /(?: (?:thực hiện|triển khai|hoàn thành)(?: (?:nhiệm vụ|nội dung|việc) (?:này|trên))?)?\s*(?:[.;)]|$)/uy

/** Each body once; the first spelling stays. */
export function distinct(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [keyOf(name), name])).values()].toReversed()
}
