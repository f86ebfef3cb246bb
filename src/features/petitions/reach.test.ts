import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'

/** Who sees what: of the own group, of another group, in a dossier that one unit leads, in one with which another helps. */
const sees = {
  minh: ['own', 'other', 'gathered', 'helped'],
  hung: ['own', 'other', 'gathered', 'helped'],
  bich: ['own', 'other', 'gathered', 'helped'],
  hoa: ['own'],
  to13: ['other'],
  thao: ['gathered'],
  duc: ['gathered'],
  yen: ['helped'],
  tuan: [],
  quan: [],
  dung: [],
} as const satisfies Record<string, readonly string[]>
const contact = {
  minh: true,
  hung: false,
  bich: true,
  hoa: true,
  to13: true,
  thao: true,
  duc: true,
  yen: false,
}
const acts = {
  [routes.petitionClassification]: ['minh', 'bich'],
  [routes.petitionReceiptReissue]: ['minh', 'bich'],
  [routes.petitionRestriction]: ['minh'],
} as const

let product: TestApp
const ids: Record<string, string> = {}
beforeAll(async () => {
  product = await testApp()
  const minh = await product.as('minh')
  const enter = async (key: string, unit: 'to12' | 'to13' | 'to14') => {
    const { location } = await minh.post(routes.petitionNew, {
      text: `Ý kiến ${key} về cống thoát nước`,
      kind: 'kien-nghi',
      channel: 'message',
      phone: '0912 345 678',
      name: 'Nguyễn Thị Sáu',
      saidOn: '21/11/2025',
      unit: product.ward.unit(unit),
    })
    ids[key] = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
  }
  await enter('own', 'to12')
  await enter('other', 'to13')
  for (const key of ['gathered', 'helped']) await enter(key, 'to14')
  await gather()
})

/** A dossier with a leading unit, and one in which another unit helps. */
async function gather(): Promise<void> {
  const owner = ownerConnection(product.ownerUrl)
  const { ward } = product
  const [minh, kt, vhxh] = [ward.account('minh'), ward.unit('kt'), ward.unit('vhxh')]
  for (const [key, code, lead] of [
    ['gathered', 'HS-2025-0001', kt],
    ['helped', 'HS-2025-0002', null],
  ] as const) {
    const dossier = newId()
    await sql`insert into dossier (ward_id, id, code, title, lead_unit_id, opened_by, opened_at)
      values (${ward.id}, ${dossier}, ${code}, 'Cống thoát nước', ${lead}, ${minh}, now())`.execute(owner)
    await sql`insert into dossier_petition (ward_id, id, dossier_id, petition_id, put_by, put_at)
      values (${ward.id}, ${newId()}, ${dossier}, ${ids[key] ?? ''}, ${minh}, now())`.execute(owner)
    if (key === 'helped')
      await sql`insert into dossier_unit (ward_id, id, dossier_id, unit_id, added_by, added_at)
        values (${ward.id}, ${newId()}, ${dossier}, ${vhxh}, ${minh}, now())`.execute(owner)
  }
  await owner.destroy()
}

const everything = ['own', 'other', 'gathered', 'helped']
const mayRead = (person: string) => !['quan', 'dung'].includes(person)

describe.each(Object.entries(sees))('%s', (person, seen) => {
  let client: Client
  beforeAll(async () => {
    client = await product.as(person as 'minh')
  })
  const visible: readonly string[] = seen

  test(`sees ${visible.join(', ') || 'nothing'} by page, list, search and export`, async () => {
    for (const key of everything) {
      const status = (await client.get(href(routes.petition, { id: ids[key] ?? '' }))).status
      expect([key, status]).toEqual([key, visible.includes(key) ? 200 : mayRead(person) ? 404 : 403])
    }
    for (const path of [
      routes.petitions,
      `${routes.petitions}?q=cong`,
      routes.petitionsCsv,
      routes.petitionsPrint,
    ]) {
      const { status, text } = await client.get(path)
      expect(status).toBe(mayRead(person) ? 200 : 403)
      for (const key of everything)
        expect([path, key, text.includes(`Ý kiến ${key} về`)]).toEqual([path, key, visible.includes(key)])
    }
    const search = (await client.get(`${routes.search}?q=cong+thoat`)).text
    for (const key of everything) expect(search.includes(`Ý kiến ${key} về`)).toBe(visible.includes(key))
  })

  test('reads a telephone number only where the work needs it', async () => {
    const wanted = contact[person as keyof typeof contact] ?? false
    for (const key of visible) {
      const { text } = await client.get(href(routes.petition, { id: ids[key] ?? '' }))
      expect([key, text.includes('912345678')]).toEqual([key, wanted])
    }
    const csv = (await client.get(routes.petitionsCsv)).text
    expect(csv.includes('912345678')).toBe(person === 'minh' || person === 'bich')
  })

  test('acts on a petition only as the table of rights says', async () => {
    for (const [path, allowed] of Object.entries(acts)) {
      if ((allowed as readonly string[]).includes(person)) continue
      for (const key of everything) {
        const fields = { version: '1', kind: 'hoi', topicCode: '', unit: '' }
        const address = href(path as typeof routes.petitionClassification, { id: ids[key] ?? '' })
        const { status } = await client.post(address, fields)
        expect([path, key, [403, 404].includes(status)]).toEqual([path, key, true])
      }
    }
  })
})

test('another ward finds none of them by any id', async () => {
  const stranger = await product.other.as('minh')
  for (const key of everything)
    for (const path of [routes.petition, routes.petitionReceipt])
      expect((await stranger.get(href(path, { id: ids[key] ?? '' }))).status).toBe(404)
})

test('a confirmed topic is told with its change and teaches the suggestions; an unchanged one is refused', async () => {
  const minh = await product.as('minh')
  const id = ids['other'] ?? ''
  const fields = { version: '1', topicCode: 'ngap-ung', kind: 'kien-nghi', unit: product.ward.unit('to13') }
  expect((await minh.post(href(routes.petitionClassification, { id }), fields)).status).toBe(303)
  const page = (await minh.get(href(routes.petition, { id }))).text
  expect(page).toContain('<del>chưa xếp lĩnh vực</del>')
  expect(page).toContain('<ins>Ngập úng</ins>')
  expect((await minh.post(href(routes.petitionClassification, { id }), fields)).status).toBe(422)
  const same = await minh.post(href(routes.petitionClassification, { id }), { ...fields, version: '2' })
  expect([same.status, same.text.includes('Chưa thay đổi gì')]).toEqual([422, true])
  const owner = ownerConnection(product.ownerUrl)
  const { rows } = await sql<{
    opinions: number
  }>`select (learned -> 'ngap-ung' ->> 'opinions')::int as opinions
    from topic_learning where ward_id = ${product.ward.id}`.execute(owner)
  await owner.destroy()
  expect(rows).toEqual([{ opinions: 1 }])
})

describe('A file that comes later', () => {
  const scan = (words: string) => new File([words], 'phieu.txt', { type: 'text/plain' })
  const add = async (person: 'minh' | 'bich' | 'hoa' | 'to13' | 'thao' | 'hung', key: string, files?: File) =>
    (await product.as(person)).post(
      href(routes.petitionFiles, { id: ids[key] ?? '' }),
      files === undefined ? {} : { files },
    )

  test('is put beside the words by the desk and by the group head of the own group, and stands in the history', async () => {
    expect((await add('minh', 'own', scan('Phiếu viết tay'))).status).toBe(303)
    expect((await add('hoa', 'own', scan('Ảnh cống'))).status).toBe(303)
    const hoa = await product.as('hoa')
    const page = (await hoa.get(href(routes.petition, { id: ids['own'] ?? '' }))).text
    expect(page.match(/phieu\.txt/g)?.length).toBeGreaterThanOrEqual(2)
    expect(page).toContain('thêm 1 tệp')
    const file = /\/tep\/[0-9a-f-]{36}/.exec(page)?.[0] ?? ''
    expect((await hoa.get(file)).status).toBe(200)
    expect((await (await product.as('to13')).get(file)).status).toBe(404)
  })

  test('is refused to whoever only reads, not found by whoever does not see the words, and asked for when missing', async () => {
    for (const person of ['thao', 'hung'] as const)
      expect((await add(person, 'gathered', scan('x'))).status, person).toBe(403)
    expect((await add('to13', 'own', scan('x'))).status).toBe(404)
    const nothing = await add('minh', 'own')
    expect([nothing.status, nothing.text.includes('Xin chọn ít nhất một tệp')]).toEqual([422, true])
    const again = await add('minh', 'own', scan('Phiếu viết tay'))
    expect([again.status, again.text.includes('Tệp này đã có')]).toEqual([422, true])
    const posing = new File(['<html><script>1</script></html>'], 'anh.jpg', { type: 'image/jpeg' })
    expect((await add('minh', 'own', posing)).status).toBe(422)
  })
})

describe('The road of a petition', () => {
  test('that lies in no dossier says so, what comes next and until when; with a dossier it leads there', async () => {
    const [minh, hoa, to13] = [await product.as('minh'), await product.as('hoa'), await product.as('to13')]
    const road = href(routes.petitionRoad, { id: ids['own'] ?? '' })
    const page = (await minh.get(road)).text
    expect(page).toContain('Đã ghi nhận, đang chờ xếp vào hồ sơ')
    expect(page).toContain('05/12/2025')
    expect(page).toContain('Lập hồ sơ')
    expect((await hoa.get(road)).text).toContain('đang chờ xếp vào hồ sơ')
    expect((await hoa.get(road)).text).not.toContain('Lập hồ sơ')
    expect((await to13.get(road)).status).toBe(404)
    const gathered = href(routes.petitionRoad, { id: ids['gathered'] ?? '' })
    expect((await minh.get(gathered)).location).toBe(
      href(routes.dossierRoadOfPetition, { id: ids['gathered'] ?? '' }),
    )
  })
})
