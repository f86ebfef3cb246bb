import { beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#routes'
import { type TestApp, testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'

let product: TestApp
beforeAll(async () => {
  product = await testApp()
})

test.each([
  ['hung', routes.leader],
  ['minh', routes.directives],
  ['hoa', routes.directivesMine],
  ['quan', routes.accounts],
] as const)('the first page of %s is %s; whoever is not signed in meets the ward', async (person, page) => {
  expect((await (await product.as(person)).get(routes.home)).location).toBe(page)
  const home = await product.anybody.get(routes.home)
  expect(home.status).toBe(200)
  expect(home.text).toContain('Bà con đã nói, phường trả lời')
  expect(home.text).not.toContain('<script')
})

describe('The search', () => {
  const found = async (person: 'minh' | 'thao' | 'yen' | 'quan', words: string) =>
    (await (await product.as(person)).get(`${routes.search}?q=${encodeURIComponent(words)}`)).text

  test('finds with and without accents what the person may see, and nothing else', async () => {
    await givenDirective(product, { title: 'Khơi thông rãnh thoát nước', lead: 'kt' })
    for (const words of ['rãnh thoát', 'ranh thoat']) {
      expect(await found('minh', words)).toContain('Khơi thông rãnh thoát nước')
      expect(await found('thao', words)).toContain('Khơi thông rãnh thoát nước')
      expect(await found('yen', words), 'another unit').toContain('Không tìm thấy gì')
      expect(await found('quan', words), 'who keeps the system').toContain('Không tìm thấy gì')
    }
    const stranger = await product.other.as('minh')
    expect((await stranger.get(`${routes.search}?q=ranh`)).text).toContain('Không tìm thấy gì')
  })

  test('takes anything one types, and asks strangers to sign in', async () => {
    expect(await found('minh', '<b>"\' & | ! :* ()')).not.toContain('<b>"')
    expect(await found('minh', '')).toContain('Hãy gõ điều cần tìm')
    expect((await product.anybody.get(`${routes.search}?q=ranh`)).location).toContain('/dang-nhap')
  })
})
