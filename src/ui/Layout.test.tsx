import { expect, test } from 'vitest'
import { renderPage } from '#platform/render.tsx'
import { Layout } from './Layout.tsx'
import type { Shell } from './Masthead.tsx'
import { PostButton } from './PostButton.tsx'
import { SimpleLayout } from './SimpleLayout.tsx'

const appearance = { text: 'large', scheme: 'dark', action: '/giao-dien', back: '/chi-dao' } as const
const shell: Shell = {
  ward: 'Phường Kiến An',
  homeHref: '/',
  account: { id: 'a1', name: '<script>alert("Nguyễn Văn A")</script>' },
  menu: [
    { href: '/chi-dao', label: 'Chỉ đạo', current: true, count: 1234 },
    { href: '/thong-bao', label: 'Thông báo kết luận' },
    {
      label: 'Văn bản',
      items: [
        { href: '/van-ban', label: 'Soạn văn bản', current: true },
        { href: '/so-van-ban', label: 'Sổ văn bản' },
      ],
    },
  ],
  search: { action: '/tim-kiem', query: '"ngập"' },
  notifications: { href: '/tin-moi', count: 3 },
  accountMenu: [],
  signOutAction: '/dang-xuat',
  csrf: 'bi-mat',
  appearance,
  version: '1.2.3',
}
const office = renderPage(
  <Layout
    shell={shell}
    title="Chỉ đạo"
    breadcrumbs={[{ label: 'Trang đầu', href: '/' }, { label: 'Chỉ đạo' }]}
  >
    <h1>Chỉ đạo</h1>
    <PostButton action="/nhac">Nhắc</PostButton>
  </Layout>,
)
const open = renderPage(
  <SimpleLayout ward="Phường Kiến An" homeHref="/" title="Kết quả" appearance={appearance} version="1.2.3">
    <h1>Kết quả</h1>
  </SimpleLayout>,
)

test('pages hold no script or style of their own, as the content policy demands', () => {
  for (const html of [office, open]) {
    expect(html).not.toMatch(/<style| style=| on\w+=/)
    expect(
      [...html.matchAll(/<script([^>]*)>([^<]*)/g)].every(
        ([, attributes, body]) => attributes?.includes('src=') && body === '',
      ),
    ).toBe(true)
  }
})

test('public pages load no script at all', () => {
  expect(open).not.toContain('<script')
  expect(office).toContain('<script')
})

test('every form that changes something carries the session token', () => {
  const forms = office.match(/<form[^>]*method="post".*?<\/form>/g) ?? []
  expect(forms.length).toBeGreaterThanOrEqual(4)
  for (const form of forms) expect(form).toContain('name="_csrf" value="bi-mat"')
})

test('the page says which entry of the menu and of the path it is', () => {
  expect(office).toMatch(/<a href="\/chi-dao" aria-current="page">Chỉ đạo<span class="count"> 1\.234<\/span>/)
  expect(office).toMatch(/<li aria-current="page">Chỉ đạo<\/li>/)
})

test('entries that belong together fold into one, which says that the page is among them', () => {
  expect(office).toMatch(/<summary aria-current="true">Văn bản/)
  expect(office).toMatch(/<a href="\/van-ban" aria-current="page">Soạn văn bản/)
})

test('the chosen letters and colours are on the page from the first byte', () => {
  expect(office).toMatch(/^<!doctype html><html lang="vi" data-color-scheme="dark" data-text="large"/)
})

test('a name that is a script stays words', () => {
  expect(office).not.toContain('<script>')
  expect(office).toContain('&lt;script>alert(&quot;Nguyễn Văn A&quot;)')
})
