import { z } from 'zod'
import type { LetterheadId } from '#features/replies/index.ts'
import { field } from '#platform/http/form.ts'
import type { DocumentWords } from './document.ts'

/** As many letters as a report of a whole year has, several times over. */
const MOST = 200_000

export const urgencies = ['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'] as const

/** One item a line, as people copy them from a paper: with the dash before and the mark behind, which the paper sets itself. */
const lines = (max: number) =>
  z
    .string()
    .max(max, `Nội dung dài quá ${max} ký tự, hãy rút gọn.`)
    .optional()
    .transform((text) =>
      (text ?? '')
        .split('\n')
        .map((line) =>
          line
            .trim()
            .replace(/^[-–+•]\s*/u, '')
            .replace(/[;,.]+$/u, '')
            .trim(),
        )
        .filter((line) => line !== ''),
    )

/** The fields of the words themselves, the same wherever a paper is written. */
export const wordsFields = {
  letterhead: field.requiredId<'ReplyLetterhead'>('Xin chọn nơi ký.'),
  abstract: field.required('Xin ghi trích yếu: văn bản về việc gì.', 1_000),
  addressees: lines(4_000),
  bases: lines(8_000),
  body: field.required('Xin ghi nội dung văn bản.', MOST),
  recipients: lines(8_000),
  /** Ticked in the list beside the recipients. */
  addRecipient: field.many(z.string().trim().max(300)),
  urgency: z
    .enum(urgencies)
    .or(z.literal(''))
    .optional()
    .transform((word) => (word === '' || word === undefined ? null : word)),
}

type Fields = Readonly<
  Pick<DocumentWords, 'abstract' | 'addressees' | 'bases' | 'body' | 'recipients' | 'urgency'> & {
    letterhead: LetterheadId
    addRecipient: readonly string[]
  }
>

/** The words out of a form; who was ticked in the list joins those of `own` when nobody was named by hand. */
export const wordsIn = (fields: Fields, own: readonly string[]): DocumentWords => ({
  abstract: fields.abstract,
  addressees: fields.addressees,
  bases: fields.bases,
  body: fields.body,
  recipients: withAdded(fields.recipients, fields.addRecipient, own),
  urgency: fields.urgency,
})

/** What the office keeps ("Lưu VPĐU") stays last. */
function withAdded(
  typed: readonly string[],
  added: readonly string[],
  own: readonly string[],
): readonly string[] {
  if (added.length === 0) return typed
  const before = typed.length === 0 ? own : typed
  const kept = before.filter((line) => /^lưu/iu.test(line))
  const all = [...before.filter((line) => !kept.includes(line)), ...added, ...kept]
  return [...new Set(all)]
}

/** The words as the fields show them. */
export const valuesOf = (words: DocumentWords, letterhead: LetterheadId) => ({
  letterhead,
  abstract: words.abstract,
  addressees: words.addressees.join('\n'),
  bases: words.bases.join('\n'),
  body: words.body,
  recipients: words.recipients.join('\n'),
  urgency: words.urgency ?? '',
})
