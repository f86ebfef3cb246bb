import { isoDate } from '#domain/date.ts'
import type { Letterhead, LetterheadId } from '#features/replies/index.ts'
import type { Paper } from '#platform/document/document.ts'
import { paperOfWords } from '../src/features/documents/templates/sample.ts'
import { STARTING_TEMPLATES } from '../src/features/documents/templates/starting.ts'
import { fillWording, readWording } from '../src/features/documents/templates/wording.ts'
import { placesOf } from '../src/features/documents/values/places.ts'
import { samplesOf } from '../src/features/documents/values/value.ts'

/** Every starting template, filled in with the examples, under a letterhead of its family. Bundled and run by template-images.ts. */
export const templatePapers = (): readonly {
  readonly file: string
  readonly name: string
  readonly paper: Paper
}[] =>
  STARTING_TEMPLATES.filter(({ kind }) => kind !== 'other').map((template, at, all) => {
    const read = readWording(template.kind, template.words)
    if (!read.ok) throw new Error(`${template.name}: ${read.refusals[0].message}`)
    const words = fillWording(read.value, samplesOf(placesOf(template.kind)))
    const before = all.slice(0, at).filter(({ kind }) => kind === template.kind).length
    return {
      file: `template-${template.kind}${before === 0 ? '' : `-${before + 1}`}.webp`,
      name: template.name,
      paper: paperOfWords({ ...template, words }, heads[template.family], site),
    }
  })

const site = {
  ward: { name: 'Kiến An', placeName: 'Kiến An' },
  today: isoDate('2026-11-24'),
  rules: [],
}

const common = { id: '' as LetterheadId, name: '', contact: null, placeName: 'Kiến An' }
const heads: Readonly<Record<'party' | 'state', Letterhead>> = {
  party: {
    ...common,
    family: 'party',
    superior: 'Đảng bộ thành phố Hải Phòng',
    issuer: 'Đảng ủy phường Kiến An',
    bodySymbol: 'ĐU',
    officeSymbol: null,
    authority: 'T/L Ban Thường vụ',
    position: 'Phó Chánh Văn phòng',
    signer: 'Phạm Quang Minh',
    recipients: ['Như trên', 'Thường trực Đảng ủy (để báo cáo)', 'Lưu Văn phòng Đảng ủy'],
  },
  state: {
    ...common,
    family: 'state',
    superior: null,
    issuer: 'Ủy ban nhân dân phường Kiến An',
    bodySymbol: 'UBND',
    officeSymbol: 'VP',
    authority: 'TM. Ủy ban nhân dân',
    position: 'Chủ tịch',
    signer: 'Lê Đình Chiến',
    recipients: ['Như trên', 'Đảng ủy phường (để báo cáo)', 'Lưu: VT'],
  },
}
