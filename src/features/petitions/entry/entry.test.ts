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

describe('What lies here already', () => {
  const flooding = 'Ngõ 12/34 mưa xuống là ngập, cống đầu ngõ tắc, phường nạo vét giúp.'
  const typed = { ...said, text: flooding, name: 'Phạm Văn Bình', unit: '' }
  let first: string
  let dossier: string
  beforeAll(async () => {
    const words = { ...said, text: 'Cống ngõ 12/34 tắc cả năm nay, mưa là ngập nhà.', name: 'Đỗ Thị Na' }
    const { location } = await minh.post(routes.petitionNew, { ...words, unit: product.ward.unit('to12') })
    first = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
    const opened = await minh.post(routes.dossierNew, {
      petition: first,
      title: 'Ngập ngõ 12/34',
      topic: 'ngap-ung',
    })
    dossier = /[0-9a-f-]{36}/.exec(opened.location ?? '')?.[0] ?? ''
    typed.unit = product.ward.unit('to12')
  })

  test('is shown with its reasons to whoever asks by the button, keeps what was typed and writes nothing', async () => {
    const before = await count()
    const looked = await minh.post(routes.petitionNew, { ...typed, saidOn: '', step: 'look' })
    expect(looked.status).toBe(200)
    expect(looked.text).toContain('Có thể cùng một việc')
    expect(looked.text).toMatch(/cùng nói “|cùng nơi: |” ~ “/)
    expect(looked.text).toContain('Đỗ Thị Na')
    expect(looked.text).toContain('Phạm Văn Bình')
    expect(looked.text).toContain(`value="${dossier}"`)
    expect(looked.text).not.toMatch(new RegExp(`value="${dossier}"[^>]*checked`))
    expect(await count()).toBe(before)
  })

  test('is told while one types, to each only what that person sees', async () => {
    const ask = (client: Client, fields = {}) => client.post(routes.petitionLikely, { ...typed, ...fields })
    expect((await ask(minh)).text).toContain(`value="${dossier}"`)
    const toHoa = (await ask(hoa)).text
    expect(toHoa).toContain('Đỗ Thị Na')
    expect(toHoa, 'a group head gathers nothing').not.toContain('type="radio"')
    const to13 = await product.as('to13')
    expect((await ask(to13, { unit: product.ward.unit('to13') })).text).toBe('')
    expect((await ask(minh, { text: `${flooding} Tôi tố cáo cán bộ nhận hối lộ.` })).text).toBe('')
    expect((await ask(minh, { text: 'Xin mở lớp dạy bơi cho trẻ em nghỉ hè.' })).text).toBe('')
    expect((await ask(await product.as('thao'))).status).toBe(403)
  })

  test('takes the new words in when a person chose it, and leaves them alone otherwise', async () => {
    const apart = await minh.post(routes.petitionNew, typed)
    const page = await minh.get(apart.location ?? '')
    expect(page.text).toContain('Có thể cùng một việc')
    expect(page.text).toContain(`name="dossier" value="${dossier}"`)
    expect((await minh.get((apart.location ?? '').replace('/bien-nhan', ''))).text).toContain(
      'Chưa vào hồ sơ',
    )
    const { location } = await minh.post(routes.petitionNew, { ...typed, name: 'Vũ Thị Lý', dossier })
    expect((await minh.get((location ?? '').replace('/bien-nhan', ''))).text).toContain('Ngập ngõ 12/34')
    expect((await minh.get(location ?? '')).text).not.toContain('Có thể cùng một việc')
  })

  test('is not put into a dossier by somebody who does not keep dossiers', async () => {
    const { location } = await hoa.post(routes.petitionNew, { ...typed, name: 'Bùi Văn Tám', dossier })
    const page = await minh.get((location ?? '').replace('/bien-nhan', ''))
    expect(page.text).toContain('Chưa vào hồ sơ')
  })

  test('tells the public page nothing of other people, only what the ward published', async () => {
    product.clock.set(new Date('2025-11-21T14:00:00+07:00'))
    const send = () =>
      product.anybody.post(routes.petitionSubmission, { _key: newId<'Form'>(), text: flooding })
    const before = await product.anybody.get((await send()).location ?? '')
    expect(pinIn(before.text)).toMatch(/^\d{6}$/)
    expect(before.text).not.toMatch(/Đỗ Thị Na|Phạm Văn Bình|tắc cả năm|HS-2025|việc tương tự/i)
    const words = { promise: 'Nạo vét cống đầu ngõ 12/34, hết ngập khi mưa', place: 'Ngõ 12/34' }
    const preview = await minh.post(href(routes.matterPreview, { dossier }), words)
    const seen = /name="seen" value="([^"]+)"/.exec(preview.text)?.[1] ?? ''
    const publication = { ...words, seen, step: 'publish', checked: '1' }
    expect((await minh.post(href(routes.matterEdit, { dossier }), publication)).status).toBe(303)
    const after = await product.anybody.get((await send()).location ?? '')
    expect(after.text).toContain('Việc tương tự phường đang công khai')
    expect(after.text).toContain(href(routes.publicMatter, { dossier }))
    expect(after.text).not.toMatch(/Đỗ Thị Na|Phạm Văn Bình|tắc cả năm/)
    expect(after.text).not.toContain('<script')
  })
})

describe('The PIN of a receipt', () => {
  let receipt: string
  let first: string
  const at = (time: string) => product.clock.set(new Date(`2025-11-21T${time}:00+07:00`))
  const pinSeenBy = async (client: Client) => {
    const { status, text } = await client.get(receipt)
    expect(status).toBe(200)
    return pinIn(text)
  }
  const opens = async (pin: string) => {
    const code = codeIn((await minh.get(receipt)).text)
    return (await product.anybody.post(routes.follow, { code, pin })).text.includes('Xin thêm ghế đá')
  }

  test('is seen by whoever wrote the words down, for half an hour, and by nobody else here', async () => {
    at('15:00')
    const unit = product.ward.unit('to12')
    const words = { ...said, text: 'Xin thêm ghế đá ở vườn hoa.', unit }
    receipt = (await minh.post(routes.petitionNew, words)).location ?? ''
    first = await pinSeenBy(minh)
    expect(first).toMatch(/^\d{6}$/)
    for (const person of ['bich', 'hoa'] as const)
      expect(await pinSeenBy(await product.as(person)), person).toBe('')
    at('15:31')
    expect(await pinSeenBy(minh)).toBe('')
  })

  test('is later replaced by a new one, for a reason that the history keeps', async () => {
    const reissue = receipt.replace('bien-nhan', 'cap-lai-bien-nhan')
    const bich = await product.as('bich')
    const unsaid = await bich.post(reissue)
    expect([unsaid.status, unsaid.text.includes('Xin chọn vì sao cấp lại')]).toEqual([422, true])
    expect(await opens(first)).toBe(true)
    expect((await bich.post(reissue, { reason: 'lost' })).status).toBe(303)
    const next = await pinSeenBy(bich)
    expect(next).toMatch(/^\d{6}$/)
    expect(await pinSeenBy(minh)).toBe('')
    expect([await opens(first), await opens(next)]).toEqual([false, true])
    expect((await minh.get(receipt.replace('/bien-nhan', ''))).text).toContain('Bà con làm mất biên nhận')
    at('16:02')
    expect(await pinSeenBy(bich)).toBe('')
  })
})
