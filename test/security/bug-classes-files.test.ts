import { access } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { href, routes } from '#routes'
import type { Client, Fields } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { givenIssuedPaper } from '#test/issued-document.ts'
import { addressesOf, everyField, realIds, served } from './addresses.ts'
import { tagsOf } from './crawl.ts'
import { asOwner, filledApp, MARK, textFile, wardContent } from './filled-ward.ts'

const { product, filled } = await filledApp()
const [ids = {}] = await realIds(product, filled)
const at = (path: string): string => addressesOf(path, [ids])[0] ?? ''
const [minh, yen, quan] = (await Promise.all(
  (['minh', 'yen', 'quan'] as const).map((person) => product.as(person)),
)) as [Client, Client, Client]
const foreign = await givenDirective(product, { title: 'Việc của phòng khác', lead: 'vhxh' })

test('Ids of uploads cannot be guessed, and a known one opens nothing out of reach', async () => {
  const id = ids['/tep/:id'] ?? ''
  const neighbours = [...'0123456789abcdef']
    .map((digit) => id.slice(0, -1) + digit)
    .filter((one) => one !== id)
  for (const guess of [...neighbours, '1', '../1', newId()])
    expect((await minh.get(`/tep/${encodeURIComponent(guess)}`)).status).toBe(404)
  expect((await minh.get(at(routes.attachment))).status).toBe(200)
  expect((await yen.get(at(routes.attachment))).status).toBe(404)
  expect((await product.anybody.get(at(routes.attachment))).status).not.toBe(200)
  const tails = Array.from({ length: 500 }, () => newId(0).slice(15))
  expect(new Set(tails).size).toBe(500)
})

test('An archive whose paths lead outside is refused, and nothing is written there', async () => {
  const name = `hoi-am-${newId()}`
  const types = strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
  for (const evil of [`../../../../../../tmp/${name}`, `/tmp/${name}`, `..\\..\\${name}`]) {
    const archive = zipSync({
      '[Content_Types].xml': types,
      'word/document.xml': strToU8('<x/>'),
      [evil]: types,
    })
    const upload = (extension: string) => new File([new Uint8Array(archive)], `van-ban.${extension}`)
    expect((await minh.post(routes.noticeNew, { file: upload('docx'), text: '' })).status).toBe(422)
    expect((await minh.post(routes.formatCheck, { file: upload('docx') })).status).toBe(422)
    expect((await quan.post(routes.accountsImport, { file: upload('xlsx') })).status).toBe(422)
  }
  await expect(access(join(tmpdir(), name))).rejects.toThrow('ENOENT')
})

test('No trick with a path serves an attachment or a file of the program as a built file', async () => {
  const { rows } = await asOwner(product, (owner) =>
    sql<{ sha: string }>`select sha256 as sha from attachment`.execute(owner),
  )
  const sha = rows[0]?.sha ?? ''
  const blob = `${sha.slice(0, 2)}/${sha.slice(2, 4)}/${sha}`
  const files = [
    sha,
    blob,
    `tep/${sha}`,
    'package.json',
    'dist/assets.json',
    '.env',
    '.git/config',
    'etc/passwd',
  ]
  const climbs = [
    '',
    '../',
    '../../',
    '%2e%2e%2f',
    '..%2f..%2f',
    '%2e%2e/',
    '..%5c',
    '%252e%252e%252f',
    '....//',
    '%00',
  ]
  for (const start of ['/tai-nguyen/', '/tep/', '/'])
    for (const file of files)
      for (const climb of climbs) {
        const answer = await minh.get(`${start}${climb}${file}`)
        expect([`${start}${climb}${file}`, answer.status]).toEqual([`${start}${climb}${file}`, 404])
        expect(answer.text).not.toMatch(new RegExp(`${MARK}|"dependencies"|root:`))
      }
}, 120_000)

test('A page that calls itself a text is refused, and what is taken is kept as a file, never shown as a page', async () => {
  await yen.post(await foreign.partPath('vhxh', routes.directiveAcceptance))
  const path = await foreign.deliverablePath('report', routes.directiveSubmission)
  const part = (await foreign.now()).parts[0]?.id ?? ''
  const script = textFile('trang.txt', '<!doctype html><script>alert(1)</script>')
  expect((await yen.post(path, { part, text: 'Xong', files: script })).status).toBe(422)
  const { headers } = await minh.get(at(routes.attachment))
  expect(headers.get('content-type')).toMatch(/^text\/plain/)
  expect(headers.get('content-disposition')).toMatch(/^attachment/)
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
})

describe('Papers, sending and reports', () => {
  const below =
    (...starts: string[]) =>
    (method: 'GET' | 'POST') =>
      served(product, method).filter(
        (path) =>
          path.includes('/:') && starts.some((start) => path === start || path.startsWith(`${start}/`)),
      )
  const papers = below(routes.document)
  const sending = below(routes.dispatch, routes.receivedDocument)
  const reports = below(routes.report)

  test.each([
    ['a paper, its versions, remarks and files', papers],
    ['a paper on its way and its receipts', sending],
    ['a report, its figures and the rows behind them', reports],
  ])(
    '%s open to nobody of another unit and change by none of their forms',
    async (_what, of) => {
      const before = await wardContent(product)
      const addresses = of('GET').flatMap((path) => addressesOf(path, [ids]))
      expect(addresses.length).toBeGreaterThan(1)
      for (const address of addresses) {
        expect([403, 404], address).toContain((await yen.get(address)).status)
        expect((await product.anybody.get(address)).text, address).not.toContain(MARK)
      }
      for (const path of of('POST'))
        for (const address of addressesOf(path, [ids]))
          expect([403, 404], address).toContain(
            (await yen.post(address, everyField(product, ids, path) as Fields)).status,
          )
      expect(await wardContent(product)).toEqual(before)
    },
    60_000,
  )

  test('a script typed into a paper, a remark on it or a note of sending is read as text in every version and view', async () => {
    const nasty = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    const { id } = await givenIssuedPaper(product, {
      letterhead: ids['/thu-tra-loi/noi-ky/:letterhead'] ?? '',
      abstract: `Về thử, ${nasty}`,
      body: `Đề nghị ${nasty}.`,
    })
    await minh.post(href(routes.documentComments, { id: at(routes.document).split('/').at(-1) ?? '' }), {
      version: '1',
      quote: '',
      text: nasty,
    })
    const sent = await minh.post(routes.dispatchNew, {
      kind: 'document',
      source: id,
      purpose: 'action',
      required: 'acknowledged',
      dueOn: '10/12/2025',
      note: nasty,
      units: product.ward.unit('kt'),
    })
    expect(sent.status).toBe(303)
    const views = [
      href(routes.document, { id }),
      href(routes.documentVersion, { id, version: '1' }),
      at(routes.document),
      sent.location ?? '',
    ]
    for (const path of views) {
      const { text } = await minh.get(path)
      expect(text, path).toContain('alert(1)')
      expect(text, path).not.toContain('<script>alert')
      expect(
        tagsOf(text).some(({ attributes }) => attributes.has('onerror')),
        path,
      ).toBe(false)
    }
  })
})
