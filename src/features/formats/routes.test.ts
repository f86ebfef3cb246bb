import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toDocx } from '#platform/document/docx.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { read } from '#test/read.ts'
import { paperOf } from './compose/paper.ts'
import { regimes } from './rules/regime.ts'
import { sampleOf } from './samples.ts'

const app = await testApp({ at: '2026-11-28T09:00:00+07:00' })
const check = href(routes.formatCheck)
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sample = sampleOf(regimes[1] as never, {
  title: 'Phường Kiến An',
  placeName: 'Kiến An',
  province: 'Hải Phòng',
})
const asDocx = async (document = sample) =>
  toDocx(paperOf([document], { today: '2026-11-28' as never, title: 'Thông báo', rules: [] }))
const file = (bytes: Uint8Array, name = 'thong-bao.docx') =>
  new File([new Uint8Array(bytes)], name, { type: DOCX })

test('everybody signed in reads the rules of their day with a sample of the own ward to begin from', async () => {
  const thao = await app.as('thao')
  const list = read((await thao.get(href(routes.formats))).text)
  expect(list).toContain('Hướng dẫn số 05-HD/VPTW ngày 27/5/2026')
  expect(list).toContain('27/05/2026')
  const page = (await thao.get(href(routes.formatRegime, { regime: 'hd-36' }))).text
  expect(page).toContain('ĐẢNG ỦY PHƯỜNG KIẾN AN')
  expect(page).toContain('ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG')
  expect(page).toContain('chữ in hoa, cỡ 15–16, đứng, đậm')
  expect(page).toContain('QĐi')
  expect((await thao.get(href(routes.formatRegime, { regime: 'nd-30' }))).text).toContain('Phiếu chuyển')
  expect((await thao.get(href(routes.formatRegime, { regime: 'hd-99' }))).status).toBe(404)
  const word = await thao.get(href(routes.formatSampleDocx, { regime: 'nd-30' }))
  expect(word.headers.get('content-type')).toBe(DOCX)
  expect((await app.anybody.get(href(routes.formats))).status).toBe(303)
})

test('a paper in order is told so, one that is not gets each place with its rule, and nothing is kept', async () => {
  const minh = await app.as('minh')
  const good = await minh.post(check, { file: file(await asDocx()) })
  expect(good.status).toBe(200)
  expect(good.text).toContain('Đúng thể thức')
  const files = unzipSync(await asDocx())
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replaceAll(';</w:t>', ',</w:t>')
  const bad = await minh.post(check, {
    file: file(zipSync({ ...files, 'word/document.xml': strToU8(xml) }), 'Dự thảo thông báo.docx'),
  })
  expect(bad.text).toContain('1 chỗ khác quy định')
  expect(bad.text).toContain('Dự thảo thông báo.docx')
  expect(bad.text).toContain('mỗi dòng hết bằng “;”')
  expect(bad.text).toContain('HD 05, chưa đối chiếu bản gốc')
})

test('a paper without a date is judged by the day that is given, and what was chosen is kept when it is refused', async () => {
  const minh = await app.as('minh')
  const undated = file(await asDocx({ ...sample, issuedOn: null, number: null, annexes: [] }))
  const old = await minh.post(check, { file: undated, on: '05/02/2026' })
  expect(old.text).toContain('chưa ghi ngày, tính như ngày 05/02/2026, theo Hướng dẫn số 36-HD/VPTW')
  const refused = await minh.post(check, { on: '31/02/2026', family: 'state' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Ngày chưa đúng')
  expect(refused.text).toMatch(/<option value="state" selected/)
  expect((await minh.post(check, {})).text).toContain('Hãy chọn tệp Word (.docx) cần kiểm tra.')
})

test('what is no .docx, is broken or dangerous is refused with a sentence that says what to do', async () => {
  const minh = await app.as('minh')
  const told = async (bytes: Uint8Array, name?: string) => {
    const answer = await minh.post(check, { file: file(bytes, name) })
    expect(answer.status).toBe(422)
    return answer.text
  }
  const files = unzipSync(await asDocx())
  expect(await told(strToU8('chỉ là chữ'), 'a.txt')).toContain('Chỉ kiểm tra được tệp .docx')
  expect(await told(strToU8('PK nhưng hỏng'))).toContain('bị hỏng')
  expect(await told(zipSync({ ...files, 'word/vbaProject.bin': new Uint8Array(9) }))).toContain(
    'mã lệnh (macro)',
  )
  expect(await told(zipSync({ ...files, 'word/document.xml': strToU8('<w:document') }))).toContain(
    'Tệp bị hỏng',
  )
  expect(await told(zipSync({ ...files, 'word/media/x.bin': new Uint8Array(70 * 1024 * 1024) }))).toContain(
    'bung ra quá lớn',
  )
  const rels = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array()).replace(
    '</Relationships>',
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.org/x.png" TargetMode="External"/></Relationships>',
  )
  expect(await told(zipSync({ ...files, 'word/_rels/document.xml.rels': strToU8(rels) }))).toContain(
    'liên kết tự tải nội dung từ nơi khác',
  )
  const secret = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace('>*<', '>TỐI MẬT<')
  expect(await told(zipSync({ ...files, 'word/document.xml': strToU8(secret) }))).toContain('dấu độ mật')
})
