import type { IsoDate } from '#domain/date.ts'
import { loadRules, type OfficialDocument, paperOf } from '#features/formats/index.ts'
import { reading } from '#platform/db/reading.ts'
import { toDocx } from '#platform/document/docx.ts'
import { toPdf } from '#platform/document/pdf.ts'
import type { Stage } from './story.ts'

export type ArrivingPaper = {
  /** "2417/SXD-HTKT", "318-CV/VPTU" */
  readonly code: string
  readonly sender: string
  readonly abstract: string
  readonly words: string
}

/** A công văn as its sender would have made it, as the file that comes with it. */
export async function fileOfPaper(
  { deps, ward }: Stage,
  { code, sender, abstract, words }: ArrivingPaper,
  on: IsoDate,
  form: 'pdf' | 'docx',
): Promise<File> {
  const party = code.includes('-CV/')
  const [number = '', symbol = ''] = code.split(party ? /-(.*)/su : /\/(.*)/su)
  const document: OfficialDocument = {
    family: party ? 'party' : 'state',
    issuedOn: on,
    superior: party ? 'Thành ủy Hải Phòng' : 'Ủy ban nhân dân thành phố Hải Phòng',
    issuer: sender,
    number,
    symbol,
    placeName: 'Hải Phòng',
    typeName: null,
    abstract,
    addressees: [{ name: party ? 'Đảng ủy các phường' : 'Ủy ban nhân dân các phường' }],
    body: [{ kind: 'paragraph', text: words }],
    signatures: [
      { authority: [], position: party ? 'Chánh Văn phòng' : 'Giám đốc', signer: 'Nguyễn Thanh Bình' },
    ],
    recipients: ['Như trên', party ? 'Lưu Văn phòng' : 'Lưu: VT'],
  }
  const rules = await reading(deps, { ward: ward.id }, (db) => loadRules(db, ward.id))
  const paper = paperOf([document], { today: on, title: abstract, rules })
  const bytes = form === 'pdf' ? toPdf(paper) : await toDocx(paper)
  return new File([bytes], `${code.replaceAll('/', '-')}.${form}`)
}
