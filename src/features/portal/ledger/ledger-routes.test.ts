import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ownerConnection } from '#platform/db/owner.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { givenConference } from '#test/conference.ts'
import { type GivenMatter, givenMatter, givenPhoto } from '#test/matter.ts'
import { ledgerSchema } from './open-data.ts'

let product: TestApp
let minh: Client
let conference: string
beforeAll(async () => {
  product = await testApp({ at: '2025-11-25T09:00:00+07:00' })
  minh = await product.as('minh')
  conference = (await givenConference(product, 'closed')).id
})

const ledger = (query = '') => product.anybody.get(href(routes.publicLedger, { conference }) + query)

describe('The public ledger', () => {
  test('shows a matter only after an act of publication, exactly as previewed, and never who asked', async () => {
    const dossier = await matter({ place: 'ngõ 12 đường Trần Tất Văn' })
    const address = href(routes.publicMatter, { dossier })
    const shown = await preview(dossier, { promise: 'Nạo vét cống ngõ 12', place: '1' })
    expect((await product.anybody.get(address)).status, 'a preview publishes nothing').toBe(404)
    expect((await publish(dossier, shown)).status, 'a place must be looked at').toBe(422)
    expect((await publish(dossier, shown, { checked: '1' })).status).toBe(303)

    const page = await product.anybody.get(address)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Nạo vét cống ngõ 12')
    expect(page.text).toContain('ngõ 12 đường Trần Tất Văn')
    for (const name of ['Sáu', '912304518', 'Phạm Quang Minh', 'bị ngập, đề nghị'])
      expect(page.text).not.toContain(name)
    expect(page.text).not.toContain('<script')
    const data = (await product.anybody.get(href(routes.publicMatterData, { dossier }))).text
    expect(page.text).toContain(createHash('sha256').update(data).digest('hex'))
    expect((await ledger()).text).toContain('Nạo vét cống ngõ 12')
    const everywhere = (q: string) => product.anybody.get(`${routes.publicLedgers}?q=${q}`)
    expect((await everywhere('nao+vet+cong')).text, 'without accents, in all dialogues').toContain(address)
    expect((await everywhere('khong+co+gi')).text).toContain('Không có việc, bài nào nói về')
  })

  test('cannot be made to show land cases, hardship or what was marked sensitive, nor offers them to the clerk', async () => {
    for (const given of [
      { topic: 'gcn' },
      { topic: 'ho-kho-khan' },
      { topic: 'thai-do' },
      { sensitive: true },
    ]) {
      const dossier = await matter({ title: 'Việc không công khai', ...given })
      expect((await minh.get(href(routes.matterEdit, { dossier }))).status).toBe(404)
      const answer = await minh.post(href(routes.matterEdit, { dossier }), { promise: 'x', seen: 'x' })
      expect(answer.status).toBe(404)
    }
    expect((await minh.get(routes.matters)).text).not.toContain('Việc không công khai')
  })

  test('drops a published matter everywhere as soon as it is marked sensitive', async () => {
    const dossier = await published({ title: 'Việc sẽ đóng lại' })
    const everywhere = async () =>
      (
        await Promise.all(
          [
            href(routes.publicLedger, { conference }),
            href(routes.publicLedgerCsv, { conference }),
            href(routes.publicLedgerJson, { conference }),
            href(routes.publicLedgerAloud, { conference }, { phut: 30 }),
            href(routes.publicTopic, { topic: 'ngap-ung' }),
            routes.publicNews,
            href(routes.publicMatter, { dossier }),
          ].map(async (address) => (await product.anybody.get(address)).text.includes('Việc sẽ đóng lại')),
        )
      ).filter(Boolean).length
    expect(await everywhere()).toBe(7)
    const elsewhere = await product.other.anybody.get(href(routes.publicTopic, { topic: 'ngap-ung' }))
    expect(elsewhere.text, 'another ward with the same topics').not.toContain('Việc sẽ đóng lại')
    await asOwner((owner) =>
      owner.updateTable('dossier').set({ sensitive: true }).where('id', '=', dossier).execute(),
    )
    expect(await everywhere()).toBe(0)
    expect((await product.anybody.get(href(routes.publicMatterData, { dossier }))).status).toBe(404)
  })

  test('drops what was withdrawn at once and keeps the reason to the office', async () => {
    const dossier = await published({ title: 'Việc bị thu hồi' })
    const withdrawal = href(routes.matterWithdrawal, { dossier })
    expect((await minh.post(withdrawal, { reason: '' })).status).toBe(422)
    expect((await minh.post(withdrawal, { reason: 'Ghi nhầm địa điểm' })).status).toBe(303)
    expect((await product.anybody.get(href(routes.publicMatter, { dossier }))).status).toBe(404)
    expect((await ledger()).text).not.toContain('Việc bị thu hồi')
  })

  test('tells what a new edition changed, without the words that were taken away', async () => {
    const dossier = await published({ title: 'Lắp đèn ở ngõ nhà ông Tư' })
    await publish(dossier, await preview(dossier, { promise: 'Lắp đèn đường', result: 'Đã lắp 3 đèn' }), {
      checked: '1',
    })
    const page = (await product.anybody.get(href(routes.publicMatter, { dossier }))).text
    expect(page).toContain('sửa câu về việc đã hứa, sửa kết quả')
    expect(page).not.toContain('ông Tư')
  })

  test('says honestly when the day first promised has passed', async () => {
    const dossier = await published({ title: 'Sửa nắp hố ga', workDue: '2025-12-01' })
    expect((await product.anybody.get(href(routes.publicMatter, { dossier }))).text).toContain('Đang làm')
    product.clock.set(new Date('2025-12-05T09:00:00+07:00'))
    expect((await product.anybody.get(href(routes.publicMatter, { dossier }))).text).toContain(
      'Đã quá hạn 4 ngày',
    )
    product.clock.set(new Date('2025-11-25T09:00:00+07:00'))
  })

  test('is found without accents, by group, topic and state; nothing else is', async () => {
    await published({ title: 'Cắt tỉa cây xà cừ', topic: 'cay-xanh' })
    const finds = async (query: string) => (await ledger(query)).text.includes('Cắt tỉa cây xà cừ')
    expect(await finds('?q=cat+tia+xa+cu')).toBe(true)
    expect(await finds('?q=nuoc+sach')).toBe(false)
    expect(await finds('?q=Trần+Thị+Sáu'), 'a name is not searchable').toBe(false)
    expect(await finds(`?to=${encodeURIComponent('Tổ dân phố số 12')}`)).toBe(true)
    expect(await finds('?linh-vuc=ngap-ung')).toBe(false)
    expect(await finds('?tinh-trang=done')).toBe(false)
    expect((await ledger("?q=%25&trang=999&tinh-trang='")).status).toBe(200)
  })

  test('gives its data as CSV and as JSON of the schema it serves', async () => {
    const json = await product.anybody.get(href(routes.publicLedgerJson, { conference }))
    const data = ledgerSchema.parse(JSON.parse(json.text))
    expect(data.matters.length).toBeGreaterThan(2)
    const schema = JSON.parse((await product.anybody.get(routes.publicLedgerSchema)).text)
    expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(ledgerSchema))))
    const csv = await product.anybody.get(href(routes.publicLedgerCsv, { conference }))
    expect(csv.text.trim().split('\r\n')).toHaveLength(data.matters.length + 1)
    expect(csv.text).not.toContain('Sáu')
  })

  test('is an Atom feed that holds what people typed as text', async () => {
    await published({ title: 'Chữ <b>đậm</b> & ]]> lạ' })
    const { text, headers } = await product.anybody.get(routes.publicNews)
    expect(headers.get('content-type')).toContain('application/atom+xml')
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
    expect(text).not.toContain('<b>')
    expect(text.match(/\]\]>/g)?.length).toBe(text.match(/<!\[CDATA\[/g)?.length)
  })

  test('weighs at most ten kilobytes a page, with fifty matters on it', async () => {
    for (let at = 0; at < 50; at++)
      await published({ title: `Nạo vét cống và sửa nắp hố ga ở ngõ ${at * 7} đường số ${at}` })
    const page = await ledger()
    expect(page.text.match(/class="promise-state"/g)?.length).toBe(50)
    expect(page.text).toContain('rel="next"')
    expect(gzipSync(page.text).length).toBeLessThan(10_240)
  })

  test('is published by the Party Office only', async () => {
    const dossier = await matter({ title: 'Ai công khai' })
    for (const person of ['hung', 'thao', 'hoa', 'bich', 'quan', 'dung'] as const) {
      const client = await product.as(person)
      const answer = await client.post(href(routes.matterEdit, { dossier }), { promise: 'x', seen: 'x' })
      expect(answer.status, person).toBe(403)
    }
    expect((await product.anybody.get(href(routes.publicMatter, { dossier }))).status).toBe(404)
  })
})

describe('A photograph', () => {
  test('is public only as part of an entry that is public, and only when its owner agreed', async () => {
    const dossier = await matter({ title: 'Việc có ảnh' })
    const [agreed, refused] = [
      await givenPhoto(product, dossier, true),
      await givenPhoto(product, await matter({}), false),
    ]
    const address = (photo: string) => href(routes.publicPhoto, { dossier, photo })
    expect((await product.anybody.get(address(agreed))).status).toBe(404)
    const form = (await minh.get(href(routes.matterEdit, { dossier }))).text
    expect(form).toContain(`photo.${agreed}`)

    const fields = {
      [`photo.${agreed}`]: '1',
      [`caption.${agreed}`]: 'Nước ngập đến bậc cửa',
      [`photo.${refused}`]: '1',
      [`caption.${refused}`]: 'Ảnh của hồ sơ khác',
    }
    const shown = await preview(dossier, fields)
    expect(shown.text).toContain('khuôn mặt, biển số xe')
    expect((await publish(dossier, shown, { checked: '1' })).status).toBe(303)
    const picture = await product.anybody.get(address(agreed))
    expect(picture.status).toBe(200)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect((await product.anybody.get(address(refused))).status).toBe(404)
    expect((await product.anybody.get(href(routes.attachment, { id: agreed }))).status).not.toBe(200)
    await minh.post(href(routes.matterWithdrawal, { dossier }), { reason: 'Có biển số xe' })
    expect((await product.anybody.get(address(agreed))).status).toBe(404)
  })
})

const matter = (given: GivenMatter) => givenMatter(product, { conference, ...given })

async function published(given: GivenMatter): Promise<string> {
  const dossier = await matter(given)
  const answer = await publish(dossier, await preview(dossier, { promise: given.title ?? 'Việc' }), {
    checked: '1',
  })
  expect(answer.status).toBe(303)
  return dossier
}

const preview = (dossier: string, fields: Record<string, string>) =>
  minh.post(href(routes.matterPreview, { dossier }), { promise: 'Việc đã hứa', ...fields })

/** Sends on what the preview's form carries, as the browser would. */
function publish(dossier: string, shown: { readonly text: string }, more: Record<string, string> = {}) {
  const hidden = [...shown.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  )
  const fields = Object.fromEntries(hidden.filter(([name]) => !name.startsWith('_')))
  return minh.post(href(routes.matterEdit, { dossier }), { ...fields, step: 'publish', ...more })
}

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

async function asOwner<T>(ask: (owner: ReturnType<typeof ownerConnection>) => Promise<T>): Promise<T> {
  const owner = ownerConnection(product.ownerUrl)
  try {
    return await ask(owner)
  } finally {
    await owner.destroy()
  }
}
