import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readDocumentText } from '../read.ts'
import { readDoc } from './doc.ts'

/** Written with an office program, since no library writes this format; one holds every feature, the other old fonts. */
const sample = async (name: string) =>
  new Uint8Array(await readFile(new URL(`./samples/${name}`, import.meta.url)))

it('reads a notice with the numbers, letterhead, table, fields and revisions that show on paper', async () => {
  expect(readDoc(await sample('notice.doc')).text.split('\n')).toEqual([
    'ĐẢNG ỦY PHƯỜNG HÒA AN',
    'Số 12-TB/ĐU',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Hòa An, ngày 05 tháng 12 năm 2025',
    'THÔNG BÁO',
    'kết luận hội nghị',
    '“đối thoại” – năm 2025',
    '1. Ghi nhận các ý kiến.',
    '2. Giao Công an phường:',
    '2.1. Tuần tra ban đêm.',
    '2.2. Báo cáo kết quả.',
    'a) bản giấy',
    'b) bản điện tử',
    '3. Tổ chức thực hiện.',
    '- gạch đầu dòng',
    'Đơn vị | Nội dung | Hạn',
    'Công an phường | Tuần tra | 20/12/2025',
    'Công an phường | Báo cáo kết quả |',
    'Trang 1 thêm-hết',
  ])
})

it('decodes TCVN3, its capitals font and VNI, each by its font', async () => {
  expect(readDoc(await sample('old-fonts.doc'))).toEqual({
    encoding: 'tcvn3',
    text: [
      'THÔNG BÁO',
      'Về việc khảo sát tuyến ngõ ngập nước',
      'Công an phường',
      'Công an phường tuần tra',
      'Ủy ban nhân dân',
    ].join('\n'),
  })
})

it('is reached by the content, not the name', async () => {
  expect(await readDocumentText(await sample('notice.doc'), { fileName: 'thong-bao.docx' })).toMatchObject({
    kind: 'text',
    origin: 'doc',
    lines: 'paragraphs',
    encoding: 'unicode',
  })
})

it('says that a password protects the file', async () => {
  const bytes = await sample('notice.doc')
  const start = bytes.findIndex((byte, i) => i % 512 === 0 && byte === 0xec && bytes[i + 1] === 0xa5)
  bytes[start + 0x0b] = (bytes[start + 0x0b] ?? 0) | 0x01
  expect(await readDocumentText(bytes)).toMatchObject({ kind: 'unreadable', reason: 'encrypted' })
})

it('never hangs or crashes on a damaged file', async () => {
  const whole = await sample('notice.doc')
  for (let seed = 1; seed <= 60; seed++) {
    const damaged = whole.slice(0, seed % 4 === 0 ? whole.length - seed * 90 : whole.length)
    for (let i = 0; i < 40; i++)
      damaged[(seed * 7919 + i * 104_729) % damaged.length] = (seed * 31 + i * 17) % 256
    expect(['text', 'unreadable']).toContain((await readDocumentText(damaged)).kind)
  }
})
