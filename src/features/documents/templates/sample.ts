import type { IsoDate } from '#domain/date.ts'
import { type Family, paperOf, type WardRules } from '#features/formats/index.ts'
import type { Letterhead, LetterheadId } from '#features/replies/index.ts'
import type { Paper } from '#platform/document/document.ts'
import type { DocumentWords } from '../document.ts'
import type { DocumentKind } from '../kinds.ts'
import { officialOf } from '../official.ts'

type Site = {
  readonly ward: { readonly name: string; readonly placeName: string }
  readonly today: IsoDate
  readonly rules: WardRules
}

/** Words of no paper yet, as they would print under a letterhead; a plain one while the ward has none. */
export function paperOfWords(
  {
    kind,
    family,
    type,
    words,
  }: {
    readonly kind: DocumentKind
    readonly family: Family
    readonly type: string
    readonly words: DocumentWords
  },
  letterhead: Letterhead | null,
  { ward, today, rules }: Site,
): Paper {
  const head = letterhead ?? plain(family, ward)
  const paper = officialOf({ kind, family: head.family, type, words, figures: [] }, head)
  return paperOf([paper], { today, rules, title: words.abstract })
}

const plain = (family: Family, { name, placeName }: Site['ward']): Letterhead => ({
  id: '' as LetterheadId,
  name: '',
  family,
  superior: null,
  issuer: family === 'party' ? `Đảng ủy phường ${name}` : `Ủy ban nhân dân phường ${name}`,
  bodySymbol: family === 'party' ? 'ĐU' : 'UBND',
  officeSymbol: null,
  authority: family === 'party' ? 'T/L Ban Thường vụ' : 'TM. Ủy ban nhân dân',
  position: family === 'party' ? 'Chánh Văn phòng' : 'Chủ tịch',
  signer: '(họ tên người ký)',
  recipients: ['Như trên', family === 'party' ? 'Lưu Văn phòng Đảng ủy' : 'Lưu: VT'],
  contact: null,
  placeName,
})
