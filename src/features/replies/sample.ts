import type { IsoDate } from '#domain/date.ts'
import { ok, type Result } from '#domain/result.ts'
import type { WardRules } from '#features/formats/index.ts'
import type { Paper } from '#platform/document/document.ts'
import type { FormValues } from '#platform/http/form.ts'
import { lettersAsPaper } from './format/letter.ts'
import { type Letterhead, type LetterheadId, symbolOf } from './letterhead.ts'
import type { PaperForm } from './reply.ts'
import { samples } from './template/values.ts'
import { readWording, wordsOf } from './template.ts'

/** A letter to nobody, to see how a template or a letterhead prints. */
export function samplePaper(
  letterhead: Letterhead | null,
  values: FormValues | null,
  ward: { readonly placeName: string; readonly name: string },
  press: { readonly today: IsoDate; readonly rules: WardRules },
): Result<Paper> {
  const text = (name: string, otherwise: string): string => {
    const value = values?.[name]
    return typeof value === 'string' && value.trim() !== '' ? value : otherwise
  }
  const wording = readWording({
    subject: text('subject', 'Trả lời ý kiến của {ông bà} {họ tên}'),
    body: text('body', 'Nội dung thư gửi {ông bà} {họ tên}.'),
  })
  if (!wording.ok) return wording
  const form: PaperForm = text('form', 'letter') === 'notice' ? 'notice' : 'letter'
  const head = letterhead ?? plain(ward)
  return ok(
    lettersAsPaper(
      [
        {
          letterhead: head,
          form,
          number: null,
          symbol: symbolOf(head, form),
          issuedOn: null,
          formedAt: null,
          addressee: 'Bà Nguyễn Thị Sáu',
          address: 'Số 12/34 đường Cựu Viên, Tổ dân phố số 12',
          say: null,
          ...wordsOf(wording.value, samples),
        },
      ],
      press,
    ),
  )
}

const plain = ({ placeName, name }: { readonly placeName: string; readonly name: string }): Letterhead => ({
  id: '' as LetterheadId,
  name: '',
  family: 'party',
  superior: null,
  issuer: `Đảng ủy phường ${name}`,
  bodySymbol: 'ĐU',
  officeSymbol: null,
  authority: 'T/L BAN THƯỜNG VỤ',
  position: 'Chánh Văn phòng',
  signer: '(họ tên người ký)',
  recipients: ['Như trên', 'Lưu Văn phòng Đảng ủy'],
  contact: null,
  placeName,
})
