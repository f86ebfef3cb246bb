import { beforeAll, describe, expect, test } from 'vitest'
import { reading } from '#platform/db/reading.ts'
import { readSpreadsheet } from '#platform/spreadsheet/read.ts'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { visitor } from '#test/visitor.ts'
import { listAccounts } from './account-queries.ts'

let product: TestApp
let quan: Client
beforeAll(async () => {
  product = await testApp()
  quan = await product.as('quan')
})

const list = (...lines: readonly string[]) =>
  new File([`STT;SĐT;Họ và tên;Chức vụ;Đơn vị;Vai trò\n${lines.join('\n')}\n`], 'danh-sach.csv', {
    type: 'text/csv',
  })
const preview = (...lines: readonly string[]) =>
  quan.post('/nguoi-dung/nhap-tu-excel', { file: list(...lines) })

/** The fields of the previewed form, as a browser without script would send them back. */
function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1]
    const name = of('name')
    if (name === undefined || !/\.\d+$/.test(name) || (input.includes('checkbox') && !/ checked/.test(input)))
      continue
    fields[name] = of('value') ?? ''
  }
  for (const [, name = '', options = ''] of html.matchAll(
    /<select[^>]*name="([^"]+\.\d+)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    fields[name] = /<option[^>]*selected[^>]*>/.exec(options)?.[0].match(/value="([^"]*)"/)?.[1] ?? ''
  return fields
}
const howMany = async () => {
  const accounts = await reading(product.deps, { ward: product.ward.id }, (db) =>
    listAccounts(db, { ward: product.ward.id }),
  )
  return accounts.length
}

describe('A list of people', () => {
  test('is shown before anything is created', async () => {
    const before = await howMany()
    const page = await preview('1;0912000001;Trần Thị Bưởi;Chuyên viên;Phòng VH-XH;Chuyên viên')
    expect(page.status).toBe(200)
    expect(page.text).toContain('1 sẵn sàng, 0 cần xem lại')
    expect(await howMany()).toBe(before)
  })

  test('loses no line whose name was forgotten', async () => {
    const page = await preview('4;;;Chuyên viên;Công an phường;Cán bộ đơn vị')
    expect(page.text).toContain('0 sẵn sàng, 1 cần xem lại')
    expect(page.text).toContain('Xin ghi họ và tên.')
  })

  test('becomes accounts with their slips once it is confirmed, from the page alone', async () => {
    const before = await howMany()
    const fields = fieldsOf(
      (
        await preview(
          '1;0912000002;Trần Thị Cúc;Chuyên viên;Phòng VH-XH;Chuyên viên',
          '2;;Lê Văn Dừa;;Công an phường;cán bộ',
        )
      ).text,
    )
    const slips = await quan.post('/nguoi-dung/nhap-tu-excel/xac-nhan', fields)
    expect(slips.status).toBe(200)
    expect(slips.text).toContain('Đã tạo 2 tài khoản')
    expect(slips.text).toContain('Cán bộ đơn vị, Phòng Văn hóa - Xã hội phường')
    expect(slips.text.match(/[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}(?=<)/g)).toHaveLength(2)
    expect(await howMany()).toBe(before + 2)
    const id = /nguoi-dung\/([0-9a-f-]{36})/.exec((await quan.get('/nguoi-dung?tim=cuc')).text)?.[1]
    expect((await quan.get(`/nguoi-dung/${id}`)).text).toContain('tạo tài khoản từ danh sách Excel')
  })

  test('with lines in trouble creates nobody until they are put right or left out', async () => {
    const before = await howMany()
    const page = await preview(
      '1;12;Phạm Thị Gấc;;Công an phường;cán bộ',
      '2;;Vũ Văn Hồng;;Công an phường;cán bộ',
    )
    expect(page.text).toContain('Dòng 2: &quot;12&quot; không phải số điện thoại')
    const fields = fieldsOf(page.text)
    const refused = await quan.post('/nguoi-dung/nhap-tu-excel/xac-nhan', fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('href="#f-phone.2"')
    expect(await howMany()).toBe(before)
    const mended = await quan.post('/nguoi-dung/nhap-tu-excel/xac-nhan', {
      ...fieldsOf(refused.text),
      'phone.2': '0912000003',
    })
    expect(mended.text).toContain('Đã tạo 2 tài khoản')
  })

  test('leaves out whoever seems to be there already, unless told otherwise', async () => {
    const before = await howMany()
    const page = await preview(
      '1;;Nguyễn Thị Hoa;Tổ trưởng;12;',
      '2;;Người Mới Tinh;;Tổ dân phố 12;Tổ trưởng',
    )
    expect(page.text).toContain('Có thể đã có tài khoản: Nguyễn Thị Hoa (hoa)')
    expect(page.text).toContain('đã có tổ trưởng: Nguyễn Thị Hoa')
    const answer = await quan.post('/nguoi-dung/nhap-tu-excel/xac-nhan', fieldsOf(page.text))
    expect(answer.text).toContain('Chưa đánh dấu người nào')
    expect(await howMany()).toBe(before)
    const told = await quan.post('/nguoi-dung/nhap-tu-excel/xac-nhan', {
      ...fieldsOf(page.text),
      'included.3': '1',
    })
    expect(told.text).toContain('Đã tạo 1 tài khoản')
  })

  test('finds units typed without accents and in any case, under a title and with its columns in any order', async () => {
    const sheet = [
      'DANH SACH CAN BO',
      '',
      'DON VI CONG TAC;HO VA TEN;EMAIL;vai tro;SDT',
      'PHONG VAN HOA - XA HOI PHUONG;Trần Thị Mận;;chuyen vien;0912000011',
      'cong an phuong;Lê Văn Nhãn;;CAN BO;912000012',
      'cong an phuong;Ngô Văn Hành;sai dia chi;can bo;',
    ]
    const file = new File([sheet.join('\n')], 'danh-sach.csv', { type: 'text/csv' })
    const page = await quan.post('/nguoi-dung/nhap-tu-excel', { file })
    expect(page.text).toContain('2 sẵn sàng, 1 cần xem lại')
    expect(page.text).toContain('Dòng 6: Địa chỉ thư điện tử chưa đúng')
    const fields = fieldsOf(page.text)
    expect([fields['unit.4'], fields['unit.5']]).toEqual([product.ward.unit('vhxh'), product.ward.unit('ca')])
  })

  test('names the units nobody knows and keeps scripts as text', async () => {
    const page = await preview('1;;<script>alert(1)</script>;;Hội Chữ thập đỏ;cán bộ')
    expect(page.text).toContain('Không có vai trò hay đơn vị nào tên &quot;Hội Chữ thập đỏ&quot;')
    expect(page.text).not.toContain('<script>alert')
    const again = await quan.post('/nguoi-dung/nhap-tu-excel/xac-nhan', {
      ...fieldsOf(page.text),
      'included.2': '1',
    })
    expect(again.status).toBe(422)
    expect(again.text, 'the word stays until a unit is chosen').toContain('tên &quot;Hội Chữ thập đỏ&quot;')
  })

  test('that is no list at all is refused with what to do', async () => {
    expect((await quan.post('/nguoi-dung/nhap-tu-excel')).text).toContain('Xin chọn tệp danh sách')
    const wrong = await quan.post('/nguoi-dung/nhap-tu-excel', { file: new File(['xin chào'], 'a.csv') })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Không thấy dòng tiêu đề')
  })

  test('is judged again when it is confirmed, whatever the page sent back', async () => {
    const forged = {
      'name.2': 'Kẻ Gian',
      'role.2': 'unit-head',
      'unit.2': product.other.ward.unit('kt'),
      'included.2': '1',
    }
    const answer = await quan.post('/nguoi-dung/nhap-tu-excel/xac-nhan', forged)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('cần chọn đơn vị')
  })

  test('is for the administrator alone', async () => {
    const minh = await product.as('minh')
    expect((await minh.post('/nguoi-dung/nhap-tu-excel', { file: list() })).status).toBe(403)
    expect(
      (await minh.post('/nguoi-dung/nhap-tu-excel/xac-nhan', { 'name.2': 'A', 'included.2': '1' })).status,
    ).toBe(403)
  })
})

test('The template can be filled in and read back, with the groups that still lack a head written in', async () => {
  const id = product.ward.account('to30')
  await quan.post(`/nguoi-dung/${id}/ngung`, { reason: 'thôi làm tổ trưởng' })
  const response = await product.app.http.request('http://localhost/nguoi-dung/mau-nhap.xlsx', {
    headers: { host: 'localhost', cookie: await cookieOf('quan') },
  })
  const sheet = await readSpreadsheet(new Uint8Array(await response.arrayBuffer()), 'mau.xlsx')
  expect(sheet).toMatchObject({ kind: 'sheets' })
  const rows = sheet.kind === 'sheets' ? (sheet.sheets[0]?.rows ?? []) : []
  expect(rows[0]?.[0]).toBe('Họ và tên')
  expect(rows.slice(1).map((row) => row[1])).toEqual(['Tổ dân phố số 30'])
})

async function cookieOf(person: string): Promise<string> {
  const browser = visitor(product)
  await browser.signIn(person, 'hoi-am-2025')
  return `hoi-am=${browser.token}`
}
