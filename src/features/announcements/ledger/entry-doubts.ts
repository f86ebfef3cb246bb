import { type Suspicion, suspicionsIn, suspicionWords } from '../personal-data.ts'
import type { LedgerContent } from './ledger.ts'

/** What a clerk must look at twice before everybody can read it: each as a sentence. */
export function doubtsAboutEntry({ promise, result, place, photos }: LedgerContent): readonly string[] {
  const texts: readonly (readonly [string, string | null])[] = [
    ['Việc phường nhận làm', promise],
    ['Kết quả', result],
    ['Địa điểm', place],
    ...photos.map(({ caption }, at) => [`Lời ảnh ${at + 1}`, caption] as const),
  ]
  return [
    ...texts.flatMap(([where, text]) =>
      suspicionsIn(text ?? '').map((suspicion) => sentence(where, suspicion)),
    ),
    ...(place === null ? [] : [`Địa điểm “${place}”: chỉ công khai khi không chỉ ra nhà của ai.`]),
    ...(photos.length === 0
      ? []
      : ['Ảnh: xem kỹ không có khuôn mặt, biển số xe, số nhà; ảnh có những thứ đó thì bỏ đánh dấu.']),
  ]
}

const sentence = (where: string, { words, kind }: Suspicion): string =>
  `${where}: “${words}” có thể là ${suspicionWords[kind]}.`
