import { beforeAll, describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { visitor } from '#test/visitor.ts'
import { createAccount } from './account-commands.ts'

let product: TestApp
let quan: Client
beforeAll(async () => {
  product = await testApp()
  quan = await product.as('quan')
})

const person = (name: string) => ({ name, role: 'unit-officer', unit: product.ward.unit('kt') as string })
const countOf = (text: string, part: string) => text.split(part).length - 1

describe('A new account', () => {
  test('gets its slip with a first password once, and can sign in with it', async () => {
    const slip = await quan.post('/nguoi-dung', { ...person('Trịnh Văn Bảo'), phone: '0912 345 999' })
    expect(slip.status).toBe(200)
    expect(slip.text).toContain('baotv')
    const password = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}(?=<)/.exec(slip.text)?.[0] ?? ''
    expect((await visitor(product).signIn('baotv', password)).location).toBe('/tai-khoan/mat-khau')
    expect((await quan.get('/nguoi-dung')).text).not.toContain(password)
  })

  test('is created once when the form is sent twice', async () => {
    const _key = '018f0000-0000-7000-8000-000000000002'
    const [once, twice] = [
      await quan.post('/nguoi-dung', { ...person('Đinh Thị Duyên'), _key }),
      await quan.post('/nguoi-dung', { ...person('Đinh Thị Duyên'), _key }),
    ]
    expect(twice.text.match(/<code>[^<]+<\/code>/g)).toEqual(once.text.match(/<code>[^<]+<\/code>/g))
    expect(countOf((await quan.get('/nguoi-dung?tim=duyen')).text, '>Đinh Thị Duyên<')).toBe(1)
  })

  test('keeps what was typed when it is refused, and says at each field what is wrong', async () => {
    const answer = await quan.post('/nguoi-dung', {
      ...person(''),
      phone: '12',
      email: 'không phải',
      role: '',
    })
    expect(answer.status).toBe(422)
    for (const sentence of [
      'Xin ghi họ và tên.',
      'không phải số điện thoại',
      'Địa chỉ thư điện tử chưa đúng',
      'Xin chọn vai trò.',
    ])
      expect(answer.text).toContain(sentence)
    expect(answer.text).toContain('value="không phải"')
  })

  test('holds a role only where the role can be held', async () => {
    const answer = await quan.post('/nguoi-dung', { ...person('Lê Văn Tổ'), unit: product.ward.unit('to12') })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('không giao được cho đơn vị này')
  })

  test('with a script for a name shows the name and runs nothing', async () => {
    const name = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const created = expectOk(
      await createAccount(product.deps, await product.actor('quan'), {
        name,
        signInName: 'ke-gian',
        position: '"><script>alert(2)</script>',
        roles: [{ role: 'unit-officer', unit: product.ward.unit('kt') }],
      }),
    )
    for (const path of [
      `/nguoi-dung/${created.id}`,
      `/nguoi-dung/${created.id}/sua`,
      '/nguoi-dung',
      `/don-vi/${product.ward.unit('kt')}`,
      '/vang-mat',
    ]) {
      const { text } = await quan.get(path)
      expect(text).toContain('&lt;script>alert')
      expect(text).not.toMatch(/<script>alert|<img src=x/)
    }
  })
})

test('Slips are printed for everybody listed at once: all group heads who have not signed in yet', async () => {
  for (const head of ['to30', 'to31', 'to32'] as const)
    await quan.post(`/nguoi-dung/${product.ward.account(head)}/cap-lai-mat-khau`)
  const page = await quan.get('/nguoi-dung/mat-khau-dau?vai-tro=group-head')
  const listed = [...page.text.matchAll(/name="listed" value="([^"]+)"/g)].map(([, id = '']) => id)
  expect(listed).toHaveLength(3)
  expect((await quan.post('/nguoi-dung/mat-khau-dau', { listed })).text).toContain('Chưa chọn ai')
  const slips = await quan.post('/nguoi-dung/mat-khau-dau', { listed, all: '1' })
  expect(slips.text).toContain('Phiếu mật khẩu của 3 người')
  expect(slips.text.match(/Tổ trưởng tổ dân phố, Tổ dân phố số 3[012]/g)).toHaveLength(3)
})

describe('The list of people', () => {
  test('is sorted by given name, as Vietnamese lists are', async () => {
    const { text } = await quan.get('/nguoi-dung?don-vi=&vai-tro=&trang-thai=dang-dung')
    const names = [...text.matchAll(/class="row-link"[^>]*>([^<]+)</g)].map((match) => match[1] ?? '')
    const given = names.map((name) => name.split(' ').at(-1) ?? '')
    expect(given.indexOf('Chiến')).toBeLessThan(given.indexOf('Đức'))
    expect(given.indexOf('Đức')).toBeLessThan(given.indexOf('Hoa'))
    expect(names.length).toBeGreaterThan(50)
  })

  test('is narrowed by the address: unit, role, state, words with or without accents', async () => {
    const shown = async (query: string) => (await quan.get(`/nguoi-dung?${query}`)).text
    expect(await shown(`don-vi=${product.ward.unit('ca')}`)).toContain('Đặng Anh Tuấn')
    expect(await shown(`don-vi=${product.ward.unit('ca')}`)).not.toContain('>Vũ Phương Thảo<')
    expect(await shown('vai-tro=leader')).not.toContain('>Vũ Phương Thảo<')
    expect(await shown('tim=phuong+thao')).toContain('>Vũ Phương Thảo<')
    expect(await shown('tim=%25')).toContain('Không có ai phù hợp')
    for (const number of ['0904 871', '0904871226', '+84 904 871 226'])
      expect(await shown(`tim=${encodeURIComponent(number)}`)).toContain('>Vũ Phương Thảo<')
  })

  test('is for the clerk to read and for nobody else but the administrator', async () => {
    const [minh, thao, hoa] = [await product.as('minh'), await product.as('thao'), await product.as('hoa')]
    expect((await minh.get('/nguoi-dung')).status).toBe(200)
    const page = await minh.get(`/nguoi-dung/${product.ward.account('hoa')}`)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('Ngừng tài khoản')
    for (const path of [
      '/nguoi-dung/moi',
      '/nguoi-dung/nhap-tu-excel',
      '/nguoi-dung/mat-khau-dau',
      `/nguoi-dung/${product.ward.account('hoa')}/sua`,
    ])
      expect((await minh.get(path)).status).toBe(403)
    for (const client of [thao, hoa]) {
      expect((await client.get('/nguoi-dung')).status).toBe(403)
      expect((await client.get(`/nguoi-dung/${product.ward.account('minh')}`)).status).toBe(403)
    }
  })

  test('gives no clerk the power to make an administrator or a password', async () => {
    const minh = await product.as('minh')
    const own = `/nguoi-dung/${product.ward.account('minh')}`
    expect((await minh.post(`${own}/vai-tro`, { role: 'it-admin' })).status).toBe(403)
    expect((await minh.post(`/nguoi-dung/${product.ward.account('hung')}/cap-lai-mat-khau`)).status).toBe(403)
    expect((await minh.post('/nguoi-dung', person('Lê Thị Lén'))).status).toBe(403)
  })

  test('keeps e-mail addresses from the page that everyone reads', async () => {
    const id = product.ward.account('thao')
    const form = {
      version: '1',
      name: 'Vũ Phương Thảo',
      signInName: 'thao',
      email: 'thao@example.vn',
      phone: '0904 871 226',
    }
    expect((await quan.post(`/nguoi-dung/${id}/sua`, form)).status).toBe(303)
    const hoa = await product.as('hoa')
    const page = await hoa.get(`/don-vi/${product.ward.unit('kt')}`)
    expect(page.text).toContain('0904 871 226')
    expect(page.text).not.toContain('thao@example.vn')
  })
})

describe('An account', () => {
  test('is stopped with a reason and comes back with one; both stay readable', async () => {
    const path = `/nguoi-dung/${product.ward.account('to20')}`
    expect((await quan.post(`${path}/ngung`, { reason: '' })).text).toContain('Xin ghi lý do')
    expect((await quan.post(`${path}/ngung`, { reason: 'Chuyển nơi ở' })).status).toBe(303)
    expect((await quan.get(path)).text).toContain('Tài khoản đã ngừng sử dụng')
    expect((await quan.post(`${path}/mo-lai`, { reason: 'Về lại tổ cũ' })).status).toBe(303)
    const { text } = await quan.get(path)
    expect(text).toContain('Chuyển nơi ở')
    expect(text).toContain('Về lại tổ cũ')
    expect(text).toContain('Chưa có mật khẩu')
  })

  test('of the last administrator cannot be stopped, nor its role ended', async () => {
    const path = `/nguoi-dung/${product.ward.account('quan')}`
    expect((await quan.post(`${path}/ngung`, { reason: 'thử' })).text).toContain(
      'Không ai tự ngừng tài khoản của chính mình được',
    )
    const role = /vai-tro\/([0-9a-f-]+)\/thoi/.exec((await quan.get(path)).text)?.[1]
    const answer = await quan.post(`${path}/vai-tro/${role}/thoi`)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('người quản trị hệ thống cuối cùng')
  })

  test('gets and loses roles, each once', async () => {
    const path = `/nguoi-dung/${product.ward.account('nga')}`
    const role = { role: 'note-taker', unit: '' }
    expect((await quan.post(`${path}/vai-tro`, role)).status).toBe(303)
    expect((await quan.post(`${path}/vai-tro`, role)).text).toContain('đang giữ đúng vai trò đó rồi')
    expect((await quan.get(path)).text).toContain('giao vai trò &quot;Thư ký ghi biên bản&quot;')
  })

  test('of another ward is not there, by any door', async () => {
    const foreign = product.other.ward.account('hoa')
    const path = `/nguoi-dung/${foreign}`
    expect((await quan.get(path)).status).toBe(404)
    expect((await quan.get(`${path}/sua`)).status).toBe(404)
    expect((await quan.post(`${path}/ngung`, { reason: 'thử' })).status).toBe(404)
    expect((await quan.post(`${path}/cap-lai-mat-khau`)).status).toBe(404)
    expect((await quan.post(`${path}/vai-tro`, { role: 'clerk', unit: '' })).status).toBe(404)
    expect((await quan.post('/nguoi-dung/mat-khau-dau', { account: foreign })).status).toBe(404)
    const intoForeignUnit = await quan.post('/nguoi-dung', {
      ...person('Lê Văn Lạc'),
      unit: product.other.ward.unit('kt'),
    })
    expect(intoForeignUnit.status).toBe(404)
  })

  test('of this ward opens nothing in another one', async () => {
    const browser = visitor(product)
    await browser.signIn('minh', 'hoi-am-2025')
    const elsewhere = await product.app.http.request('http://other.localhost/tai-khoan', {
      headers: { host: 'other.localhost', cookie: `hoi-am=${browser.token}` },
    })
    expect(elsewhere.headers.get('location')).toContain('/dang-nhap')
  })
})
