import { z } from 'zod'
import { field } from '#platform/http/form.ts'
import { asked } from '#platform/http/query.ts'
import { documentKinds } from '../kinds.ts'

/** What a link to the page may say: which paper, about what, from which template. */
export const beginQuery = z.object({
  loai: z.enum(documentKinds).nullable().catch(null).default(null),
  nguon: z.string().max(60).nullable().catch(null).default(null),
  mau: asked.id<'DocumentTemplate'>().default(null),
  q: asked.words().default(null),
})

export const beginForm = z.object({
  step: z.enum(['begin', 'preview']).catch('begin'),
  kind: z.enum(documentKinds, { error: 'Xin chọn loại văn bản.' }),
  source: field.optional(60),
  template: field.requiredId<'DocumentTemplate'>('Xin chọn mẫu.'),
  letterhead: field.requiredId<'ReplyLetterhead'>(
    'Xin chọn nơi ký. Chưa có nơi ký nào thì thêm ở trang Mẫu thư, nơi ký.',
  ),
  /** Empty: the Party Office's paper. */
  unit: field.id<'Unit'>(),
})
