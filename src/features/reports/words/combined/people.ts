import { formatNumber } from '#domain/number.ts'
import { upperFirst } from '#domain/text.ts'
import { whole } from '../../facts/figure.ts'
import { countOf, countsOf, saidOfResult, WITHOUT_RESTRICTED } from '../sentences.ts'
import type { CombinedFacts } from './facts.ts'

/** Part III: what the people said about it, what they were answered, and what they say of the result. */
export function people({ counts }: CombinedFacts): readonly string[] {
  const petitions = (mark: string) => counts.of(whole('petition', mark))
  const words = (mark: string) => counts.of(whole('word', mark))
  const dossiers = (mark: string) => counts.of(whole('dossier', mark))
  if (petitions('all') === 0) return ['Chưa có ý kiến nào của Nhân dân được gắn với các nội dung này.']
  const said = saidOfResult(words)
  return [
    `1. Có ${countOf(petitions('all'), 'ý kiến')} của Nhân dân gắn với các nội dung trên, tập hợp trong ${countOf(dossiers('all'), 'hồ sơ')}.`,
    `- ${upperFirst(
      countsOf([
        [petitions('answered'), 'ý kiến đã có trả lời'],
        [petitions('unanswered'), 'ý kiến chưa có trả lời'],
      ]),
    )}.${petitions('spot') === 0 ? '' : ` ${formatNumber(petitions('spot'))} ý kiến được trả lời ngay tại hội nghị.`}`,
    `- ${upperFirst(
      countsOf([
        [dossiers('done'), 'hồ sơ đã giải quyết xong'],
        [dossiers('open'), 'hồ sơ đang giải quyết'],
        [dossiers('referred'), 'hồ sơ đã chuyển cơ quan có thẩm quyền'],
        [dossiers('not-possible'), 'hồ sơ không giải quyết được theo quy định'],
      ]),
    )}.`,
    said === '' ? '2. Chưa có người dân nào cho biết ý kiến về kết quả.' : `2. Về kết quả, ${said}.`,
    WITHOUT_RESTRICTED,
  ]
}
