import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'

let product: TestApp
let minh: Client
beforeAll(async () => {
  product = await testApp({ at: '2025-11-25T09:00:00+07:00' })
  minh = await product.as('minh')
})

const words = {
  topicCode: 'gcn',
  title: 'Hồ sơ cấp Giấy chứng nhận lần đầu',
  summary: 'Bà con cần chuẩn bị những giấy tờ gì.',
  body: '# Giấy tờ\n\n- Đơn đăng ký\n- Bản sao giấy tờ đất',
}

describe('An article', () => {
  test('is read by nobody outside before it is published, then exactly as previewed', async () => {
    const article = await written(words)
    const address = href(routes.publicArticle, { article })
    expect((await product.anybody.get(address)).status).toBe(404)
    expect((await product.anybody.get(routes.publicArticles)).text).not.toContain(words.title)

    expect((await publish(article)).status).toBe(303)
    const page = await product.anybody.get(address)
    expect(page.text).toContain('<h2>Giấy tờ</h2>')
    expect(page.text).not.toContain('<script')
    expect(page.text).not.toContain('Phạm Quang Minh')
    expect(gzipSync(page.text).length).toBeLessThan(10_240)
    const data = (await product.anybody.get(href(routes.publicArticleData, { article }))).text
    expect(page.text).toContain(createHash('sha256').update(data).digest('hex'))
  })

  test('that was changed stays public as published until it is published again', async () => {
    const article = await written({ ...words, title: 'Lịch thu gom rác' })
    await publish(article)
    const changed = { ...words, title: 'Lịch thu gom rác', body: 'Lịch mới', version: '1' }
    await minh.post(href(routes.articleEdit, { article }), changed)
    const address = href(routes.publicArticle, { article })
    expect((await product.anybody.get(address)).text).not.toContain('Lịch mới')
    expect((await minh.get(routes.articles)).text).toContain('có sửa chưa đăng')
    await publish(article)
    const page = (await product.anybody.get(address)).text
    expect(page).toContain('Lịch mới')
    expect(page, 'the earlier edition is told of').toContain('Bản 1')
  })

  test('cannot be published in other words than those of the preview', async () => {
    const article = await written({ ...words, title: 'Vỉa hè' })
    const seen = await fingerprintIn(article)
    await minh.post(href(routes.articleEdit, { article }), { ...words, title: 'Vỉa hè, sửa', version: '1' })
    const answer = await minh.post(href(routes.articlePublication, { article }), { seen })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('vừa được sửa so với bản xem trước')
    expect((await product.anybody.get(href(routes.publicArticle, { article }))).status).toBe(404)
  })

  test('with somebody’s name or number in it is published only after somebody vouched for it', async () => {
    const article = await written({ ...words, title: 'Liên hệ', body: 'Gọi bà Nguyễn Thị Sáu, 0912 304 518' })
    const refused = await publish(article)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('“bà Nguyễn Thị Sáu” có thể là tên người')
    expect((await publish(article, { checked: 'on' })).status).toBe(303)
  })

  test('that was withdrawn is gone at once, and nothing tells what it said', async () => {
    const article = await written({ ...words, title: 'Bài thu hồi' })
    await publish(article)
    const address = href(routes.articleWithdrawal, { article })
    expect((await minh.post(address, { reason: '' })).status).toBe(422)
    expect((await minh.post(address, { reason: 'Quy định đã đổi' })).status).toBe(303)
    const page = await product.anybody.get(href(routes.publicArticle, { article }))
    expect(page.status).toBe(404)
    expect(page.text).not.toContain('Bài thu hồi')
    expect((await product.anybody.get(routes.publicArticles)).text).not.toContain('Bài thu hồi')
  })

  test('is found by its words without accents, and by nothing else', async () => {
    const article = await written({ ...words, title: 'Trích đo địa chính' })
    await publish(article)
    const find = async (q: string) => (await product.anybody.get(href(routes.publicArticles, {}, { q }))).text
    expect(await find('trich do')).toContain('Trích đo địa chính')
    expect(await find('ngập úng')).not.toContain('Trích đo địa chính')
  })

  test('keeps what two people typed: the second is told, nothing is overwritten', async () => {
    const article = await written({ ...words, title: 'Hai người sửa' })
    const change = (title: string) =>
      minh.post(href(routes.articleEdit, { article }), { ...words, title, version: '1' })
    expect((await change('Người thứ nhất')).status).toBe(303)
    const second = await change('Người thứ hai')
    expect(second.status).toBe(422)
    expect(second.text).toContain('Có người vừa sửa bài này')
    expect(second.text, 'what was typed is kept').toContain('Người thứ hai')
    expect((await minh.get(href(routes.articleEdit, { article }))).text).toContain('Người thứ nhất')
  })

  test('is prepared by the Front but published by the Party Office only; units and group heads have no part in it', async () => {
    const [bich, thao, hoa, quan] = await Promise.all(
      (['bich', 'thao', 'hoa', 'quan'] as const).map((person) => product.as(person)),
    )
    expect((await bich?.post(routes.articleNew, { ...words, title: 'Bài của Mặt trận' }))?.status).toBe(303)
    const article = await written({ ...words, title: 'Chờ đăng' })
    const seen = await fingerprintIn(article)
    for (const person of [bich, thao, hoa, quan])
      expect((await person?.post(href(routes.articlePublication, { article }), { seen }))?.status).toBe(403)
    for (const person of [thao, hoa, quan]) expect((await person?.get(routes.articles))?.status).toBe(403)
  })
})

async function written(fields: Record<string, string>): Promise<string> {
  const { location } = await minh.post(routes.articleNew, { ...fields, step: 'save' })
  return /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
}

async function fingerprintIn(article: string): Promise<string> {
  const { text } = await minh.get(href(routes.articlePublication, { article }))
  return /name="seen" value="(\w+)"/.exec(text)?.[1] ?? ''
}

const publish = async (article: string, more: Record<string, string> = {}) =>
  minh.post(href(routes.articlePublication, { article }), { seen: await fingerprintIn(article), ...more })
