import { formatDate, type IsoDate, yearOf } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import { type Assembly, assignmentsIn, draftClauses } from '#features/dossiers/index.ts'
import { writeWords } from './body/inline.ts'
import type { DocumentWords } from './document.ts'

export type ConclusionFacts = {
  readonly conference: { readonly title: string; readonly heldOn: IsoDate }
  readonly assembly: Assembly
  /** "phường", "xã", "đặc khu" */
  readonly place: string
  /** How many groups of residents the ward has. */
  readonly groups: number
}

/**
 * The first words of a conclusion, from what was said at a dialogue and the matters it became: acknowledged, assigned by group of problems,
 * asked of the residential groups, organised. Somebody goes on writing from here.
 */
export function conclusionWords(facts: ConclusionFacts): DocumentWords {
  return {
    abstract: `Kết luận ${facts.conference.title}`,
    addressees: [],
    bases: [],
    body: [
      opening(facts),
      ...acknowledged(facts),
      ...assigned(facts),
      ...asked(facts),
      ...organised(facts),
    ].join('\n'),
    recipients: [],
    urgency: null,
  }
}

const opening = ({ conference, place }: ConclusionFacts): string =>
  `Trên cơ sở tổng hợp các ý kiến của đại biểu Nhân dân theo báo cáo tổng hợp ý kiến của Ủy ban Mặt trận Tổ quốc Việt Nam ${place} và ý kiến trực tiếp tại ${nameOf(conference)}, Ban Thường vụ Đảng ủy ${place} thống nhất kết luận như sau:`

const acknowledged = ({ conference, assembly }: ConclusionFacts): readonly string[] => [
  `1. Ghi nhận ${assembly.petitions} ý kiến của đại diện Nhân dân và các đại biểu dự ${nameOf(conference)}.`,
]

function assigned({ assembly, place }: ConclusionFacts): readonly string[] {
  const clauses = draftClauses(assembly)
  const petitions = clauses.reduce((sum, clause) => sum + clause.petitions, 0)
  const dossiers = clauses.reduce((sum, clause) => sum + clause.dossiers.length, 0)
  const answered = assembly.answered.length
  const general = `2. Giao Đảng ủy Ủy ban nhân dân ${place} chỉ đạo các phòng, đơn vị chuyên môn rà soát từng nội dung kiến nghị, lập hồ sơ, phân loại theo từng nhóm vấn đề, tham mưu phương án xử lý đúng quy định.`
  if (clauses.length === 0) return [general]
  return [
    general,
    answered === 0
      ? `${petitions} ý kiến (${dossiers} vụ việc) cần tiếp tục quan tâm, chỉ đạo thực hiện như sau:`
      : `Ngoài ${answered} ý kiến đã được giải đáp tại Hội nghị, còn ${petitions} ý kiến (${dossiers} vụ việc) cần tiếp tục quan tâm, chỉ đạo thực hiện như sau:`,
    ...clauses.flatMap((clause) => [
      `${clause.number}. Đối với các kiến nghị về ${writeWords(lowerFirst(clause.title))} (${clause.petitions} ý kiến)`,
      ...assignmentsIn(clause, { codes: false }).map((line) => `- ${writeWords(line)}`),
    ]),
  ]
}

const asked = ({ groups, place }: ConclusionFacts): readonly string[] => [
  `3. Đề nghị ${groups === 0 ? 'các' : groups} tổ dân phố tập trung thực hiện các nhiệm vụ sau:`,
  '- Thông báo nội dung kết luận này đến Nhân dân trong tổ.',
  `- Phối hợp với các đơn vị được giao nhiệm vụ; theo dõi, kịp thời phản ánh kết quả thực hiện về Đảng ủy ${place}.`,
]

const organised = ({ place }: ConclusionFacts): readonly string[] => [
  `4. Giao Văn phòng Đảng ủy phối hợp với Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thông báo kết quả Hội nghị đối thoại theo quy định; theo dõi, đôn đốc việc thực hiện và báo cáo Ban Thường vụ Đảng ủy ${place}.`,
]

/** "Hội nghị đối thoại … năm 2025 ngày 21/11/2025"; the year once. */
const nameOf = ({ title, heldOn }: ConclusionFacts['conference']): string =>
  `${writeWords(title.replace(new RegExp(`,?\\s+năm ${yearOf(heldOn)}$`, 'u'), ''))} ngày ${formatDate(heldOn)}`
