import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'

let product: TestApp
let minh: Client
let hoa: Client
beforeAll(async () => {
  product = await testApp()
  minh = await product.as('minh')
  hoa = await product.as('hoa')
})

const said = {
  text: 'Cống đầu ngõ 12/34 tắc, mưa là ngập, đề nghị phường nạo vét.',
  kind: 'kien-nghi',
  name: 'Nguyễn Thị Sáu',
  phone: '0912 345 678',
  channel: 'message',
  saidOn: '20/11/2025',
  saidAt: 'nhà văn hóa tổ 12',
}
const codeIn = (text: string) => /(?:KN|HC)-\d{4}-\d{4}/.exec(text)?.[0] ?? ''
const pinIn = (text: string) => /receipt-code">(\d{3}) (\d{3})</.exec(text)?.slice(1).join('') ?? ''
const count = async () =>
  Number(/([\d.]+) ý kiến ·/.exec((await minh.get(routes.petitions)).text)?.[1] ?? 'NaN')

describe('At the desk', () => {
  test('words become a petition with a receipt that holds code, PIN and the last day to be told', async () => {
    const answer = await minh.post(routes.petitionNew, { ...said, unit: product.ward.unit('to12') })
    expect(answer.status).toBe(303)
    const receipt = await minh.get(answer.location ?? '')
    expect(codeIn(receipt.text)).toBe('KN-2025-0001')
    expect(pinIn(receipt.text)).toMatch(/^\d{6}$/)
    expect(receipt.text).toContain('05/12/2025')
    expect(receipt.text).toContain('<svg class="qr-code"')
    const page = await minh.get((answer.location ?? '').replace('/bien-nhan', ''))
    for (const words of [
      said.text,
      'Nguyễn Thị Sáu',
      '0912 345 678',
      'nhà văn hóa tổ 12',
      '20/11/2025',
      'Phạm Quang Minh',
    ])
      expect(page.text).toContain(words)
  })

  test('a button pressed twice writes down one petition', async () => {
    const before = await count()
    const form = { ...said, text: 'Cây phượng trước trường nghiêng, sợ đổ.', _key: newId<'Form'>() }
    const answers = await Promise.all([1, 2, 3].map(() => minh.post(routes.petitionNew, form)))
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })

  test('the same words of the same person are noticed, and written down again only on purpose', async () => {
    const before = await count()
    const again = { ...said, unit: product.ward.unit('to12') }
    const answer = await minh.post(routes.petitionNew, again)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Đã có ý kiến KN-2025-0001')
    expect(await count()).toBe(before)
    expect((await minh.post(routes.petitionNew, { ...again, doubleSeen: '1' })).status).toBe(303)
    expect(await count()).toBe(before + 1)
  })

  test.each([
    [{ text: '' }, 'Xin ghi lời bà con muốn nói'],
    [{ saidOn: '22/11/2025' }, 'không thể sau hôm nay'],
    [{ saidOn: '01/10/2025' }, 'Chỉ ghi lùi được tối đa 30 ngày'],
    [{ saidOn: '31/11/2025' }, 'Ngày chưa đúng'],
    [{ phone: '12' }, 'Số điện thoại chưa đúng'],
    [{ phone: '', channel: 'message' }, 'cần ghi số điện thoại'],
    [{ channel: 'post' }, 'cần ghi địa chỉ'],
    [{ kind: 'gi-do' }, 'Xin chọn loại ý kiến'],
    [{ unit: newId<'Unit'>() }, 'Tổ dân phố này không còn trong danh sách'],
  ])('%o is refused with a sentence, keeps what was typed and changes nothing', async (wrong, sentence) => {
    const before = await count()
    const answer = await minh.post(routes.petitionNew, { ...said, place: 'Ngõ 7', ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.text).toContain('Nguyễn Thị Sáu')
    expect(answer.text).toContain('Ngõ 7')
    expect(await count()).toBe(before)
  })

  test('no consent is ticked beforehand', async () => {
    for (const form of [
      await minh.get(routes.petitionNew),
      await hoa.get(routes.petitionNew),
      await product.anybody.get(routes.petitionSubmission),
    ])
      expect(form.text).not.toMatch(/name="may[^>]*checked|checked[^>]*name="may/)
  })

  test('a name that is a script stays a name', async () => {
    const name = '<script>alert(1)</script>'
    const answer = await minh.post(routes.petitionNew, { ...said, name, text: 'Đèn đường hỏng ba hôm.' })
    for (const path of [
      answer.location ?? '',
      (answer.location ?? '').replace('/bien-nhan', ''),
      routes.petitions,
      routes.petitionsPrint,
    ])
      expect((await minh.get(path)).text).not.toContain(name)
  })
})

describe('A group head', () => {
  test('writes for a neighbour of the own group, at most a week later', async () => {
    const own = { ...said, text: 'Ngõ tối, xin thêm đèn.', unit: product.ward.unit('to12') }
    const answer = await hoa.post(routes.petitionNew, own)
    expect(answer.status).toBe(303)
    expect((await hoa.get(answer.location ?? '')).text).toContain('Nguyễn Thị Sáu')
    const late = await hoa.post(routes.petitionNew, { ...own, text: 'Lâu rồi.', saidOn: '10/11/2025' })
    expect(late.text).toContain('Chỉ ghi lùi được tối đa 7 ngày')
  })

  test('cannot write for another group, nor see its petitions', async () => {
    const other = { ...said, text: 'Rác ở chợ không ai dọn.', unit: product.ward.unit('to13') }
    expect((await hoa.post(routes.petitionNew, other)).status).toBe(403)
    const { location } = await minh.post(routes.petitionNew, other)
    const page = (location ?? '').replace('/bien-nhan', '')
    expect((await hoa.get(page)).status).toBe(404)
    expect((await hoa.get(location ?? '')).status).toBe(404)
    expect((await hoa.get(routes.petitions)).text).not.toContain('Rác ở chợ')
    expect((await hoa.get(routes.petitionsCsv)).text).not.toContain('Rác ở chợ')
  })
})

describe('On the public page', () => {
  const send = (fields: Record<string, string>, key: string = newId<'Form'>()) =>
    product.anybody.post(routes.petitionSubmission, {
      _key: key,
      text: 'Nước máy có màu vàng từ hôm qua.',
      ...fields,
    })

  test('words alone are enough; the sender gets code and PIN, and pressing twice sends once', async () => {
    const before = await count()
    const key = newId<'Form'>()
    const answers = await Promise.all([send({}, key), send({}, key)])
    const last = await send({}, key)
    expect(new Set([...answers, last].map(({ location }) => location)).size).toBe(1)
    const receipt = await product.anybody.get(last.location ?? '')
    expect(receipt.status).toBe(200)
    expect(codeIn(receipt.text)).toMatch(/^KN-/)
    expect(pinIn(receipt.text)).toMatch(/^\d{6}$/)
    expect(receipt.text).not.toContain('<script')
    expect(await count()).toBe(before + 1)
  })

  test('the receipt is shown for an hour to whoever holds the key of the form, and to nobody else', async () => {
    const { location } = await send({ text: 'Vỉa hè bị lấn hết chỗ đi.' })
    expect((await product.other.anybody.get(location ?? '')).status).toBe(404)
    const strange = href(routes.petitionSubmitted, { key: newId<'Form'>() })
    expect((await product.anybody.get(strange)).status).toBe(404)
    product.clock.set(new Date('2025-11-21T10:30:00+07:00'))
    expect((await product.anybody.get(location ?? '')).status).toBe(404)
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
  })

  test('contact is kept only with its own consent', async () => {
    const refused = await send({ name: 'Lê Văn Tư', channel: 'none' })
    expect([refused.status, refused.text.includes('xin đánh dấu đồng ý')]).toEqual([422, true])
    expect(refused.text).toContain('Lê Văn Tư')
    expect((await send({ name: 'Lê Văn Tư', mayKeepContact: '1' })).status).toBe(303)
  })

  test('what a machine fills in is refused, and one address cannot flood the office', async () => {
    expect((await send({ website: 'http://x' })).status).toBe(422)
    const answers = []
    for (let at = 0; at < 21; at++) answers.push(await send({ text: `Ý kiến thứ ${at} về đèn đường` }))
    expect(answers.at(-1)?.status).toBe(429)
    expect(answers.at(-1)?.text).toContain('Xin chờ một giờ')
    product.clock.set(new Date('2025-11-21T10:01:00+07:00'))
    expect((await send({ text: 'Ý kiến sau một giờ' })).status).toBe(303)
    product.clock.set(new Date('2025-11-21T09:00:00+07:00'))
  })
})
