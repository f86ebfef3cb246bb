import { z } from 'zod'
import type { PublicMatter } from './public-ledger-queries.ts'

/** One matter in the open data; the JSON Schema that is served is made of this. */
const matter = z
  .object({
    code: z.string().describe('Mã hồ sơ, không đổi'),
    topicCode: z.string().describe('Mã lĩnh vực, không đổi'),
    topic: z.string().describe('Tên lĩnh vực khi công khai'),
    group: z.string().nullable().describe('Tổ dân phố'),
    place: z.string().nullable().describe('Đường, ngõ; chỉ khi không chỉ ra nhà của ai'),
    promise: z.string().describe('Việc phường nhận làm'),
    units: z.array(z.string()).describe('Đơn vị làm, đơn vị chủ trì đứng đầu'),
    due: z.iso.date().nullable().describe('Hạn đã hứa đầu tiên'),
    state: z
      .enum(['done', 'referred', 'not-possible', 'answered', 'doing', 'late'])
      .describe('Tình trạng hôm nay'),
    stateWords: z.string().describe('Tình trạng bằng lời'),
    result: z.string().nullable().describe('Kết quả'),
    edition: z.int().min(1).describe('Lần công khai'),
    publishedAt: z.iso.datetime().describe('Lúc công khai bản này'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Mã kiểm của bản công khai'),
    url: z.url().describe('Trang của việc này'),
  })
  .strict()

export const ledgerSchema = z
  .object({
    conference: z.object({ id: z.uuid(), title: z.string(), heldOn: z.iso.date() }).strict(),
    asOf: z.iso.datetime().describe('Lúc lấy dữ liệu'),
    matters: z.array(matter),
  })
  .strict()
  .describe('Sổ công khai việc đã hứa của một hội nghị đối thoại')

export type OpenMatter = z.infer<typeof matter>

/** `urlOf` gives the full address of a matter's page. */
export const openMatter = (
  { edition, content, standing }: PublicMatter,
  urlOf: (dossier: string) => string,
): OpenMatter => ({
  code: content.code,
  topicCode: content.topicCode,
  topic: content.topic,
  group: content.group,
  place: content.place,
  promise: content.promise,
  units: [...content.units],
  due: content.due,
  state: standing.kind,
  stateWords: standing.words,
  result: content.result,
  edition: edition.edition,
  publishedAt: edition.publishedAt.toISOString(),
  sha256: edition.sha256,
  url: urlOf(content.dossier),
})

export const csvColumns: readonly {
  readonly header: string
  readonly of: (one: OpenMatter) => string | number
}[] = [
  { header: 'Mã', of: ({ code }) => code },
  { header: 'Mã lĩnh vực', of: ({ topicCode }) => topicCode },
  { header: 'Lĩnh vực', of: ({ topic }) => topic },
  { header: 'Tổ dân phố', of: ({ group }) => group ?? '' },
  { header: 'Địa điểm', of: ({ place }) => place ?? '' },
  { header: 'Việc đã hứa', of: ({ promise }) => promise },
  { header: 'Đơn vị làm', of: ({ units }) => units.join('; ') },
  { header: 'Hạn đã hứa', of: ({ due }) => due ?? '' },
  { header: 'Tình trạng', of: ({ stateWords }) => stateWords },
  { header: 'Kết quả', of: ({ result }) => result ?? '' },
  { header: 'Bản', of: ({ edition }) => edition },
  { header: 'Công khai lúc', of: ({ publishedAt }) => publishedAt },
  { header: 'Mã kiểm SHA-256', of: ({ sha256 }) => sha256 },
  { header: 'Địa chỉ', of: ({ url }) => url },
]
