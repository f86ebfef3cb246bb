import { PDFDocument } from 'pdf-lib'
import { isoDate } from '#domain/date.ts'
import { toLongPdf, toManyDocx } from '#platform/document/many.ts'
import { zipStream } from '#platform/files/write-zip.ts'
import { copiesPaper, fileNames, singlePapers } from '../../src/features/documents/copies/copies.ts'
import { officialOf } from '../../src/features/documents/official.ts'
import { STARTING_TEMPLATES } from '../../src/features/documents/templates/starting.ts'
import { fillWording, readWording } from '../../src/features/documents/templates/wording.ts'
import { placesOf } from '../../src/features/documents/values/places.ts'
import { samplesOf } from '../../src/features/documents/values/value.ts'
import type { Letterhead, LetterheadId } from '../../src/features/replies/letterhead.ts'
import { type Cost, watched } from './cost.ts'

export type Merged = Cost & { readonly bytes: number }
export type Letters = {
  readonly count: number
  /** All of them as one file to print. */
  readonly pdf: Merged & { readonly pages: number; readonly pagesPerSecond: number }
  /** Each as a Word file of its own, in one archive. */
  readonly docx: Merged & { readonly filesPerSecond: number }
}

/** An invitation to so many, each with the own name. */
export async function measureLetters(count: number): Promise<Letters> {
  const names = Array.from(
    { length: count },
    (_, at) => `Ông (Bà) đại biểu thứ ${at + 1}, Tổ dân phố số ${(at % 43) + 1}`,
  )
  const official = invitation()
  const setting = { today: isoDate('2026-11-24'), rules: [] }
  const pdf = await watched(() => toLongPdf(copiesPaper(official, names, setting)))
  const { length: bytes } = pdf.result
  const pages = (await PDFDocument.load(pdf.result, { updateMetadata: false })).getPageCount()
  const docx = await watched(async () => {
    let written = 0
    for await (const chunk of zipStream(entries())) written += chunk.length
    return written
  })
  return {
    count,
    pdf: { ...pdf.cost, bytes, pages, pagesPerSecond: pages / pdf.cost.seconds },
    docx: { ...docx.cost, bytes: docx.result, filesPerSecond: count / docx.cost.seconds },
  }

  async function* entries() {
    const files = fileNames(names)[Symbol.iterator]()
    for await (const file of toManyDocx(singlePapers(official, names, setting)))
      yield { name: files.next().value ?? '', bytes: file }
  }
}

function invitation() {
  const template = STARTING_TEMPLATES.find(({ kind }) => kind === 'invitation')
  if (template === undefined) throw new Error('there is no invitation to begin with')
  const wording = readWording(template.kind, template.words)
  if (!wording.ok) throw new Error(wording.refusals[0].message)
  const words = fillWording(wording.value, samplesOf(placesOf(template.kind)))
  return officialOf({ ...template, words, figures: [] }, letterhead)
}

const letterhead: Letterhead = {
  id: '' as LetterheadId,
  name: '',
  family: 'party',
  superior: 'Đảng bộ thành phố Hải Phòng',
  issuer: 'Đảng ủy phường Kiến An',
  bodySymbol: 'ĐU',
  officeSymbol: null,
  authority: 'T/L Ban Thường vụ',
  position: 'Phó Chánh Văn phòng',
  signer: 'Phạm Quang Minh',
  recipients: ['Như trên', 'Lưu Văn phòng Đảng ủy'],
  contact: null,
  placeName: 'Kiến An',
}
