import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { href, routes } from '#routes'
import { type Client, type Fields, testApp } from '#test/app.ts'
import { givenConference } from '#test/conference.ts'
import { asOwner } from '#test/security/filled-ward.ts'

const product = await testApp()
let minh: Client
let lan: Client
beforeAll(async () => {
  ;[minh, lan] = await Promise.all([product.as('minh'), product.as('lan')])
})

const said = (fields: Fields = {}): Fields => ({
  speaker: 'Nguyễn Thị Sáu – tổ 12',
  text: 'Ngõ 45 cứ mưa là ngập.',
  kind: 'kien-nghi',
  ...fields,
})
const capture = (id: string) => href(routes.capture, { id })
const rows = (id: string) =>
  asOwner(product, async (owner) => {
    const found = await sql<{
      id: string
      speaking_order: number
      name: string | null
      text: string
      unit_id: string | null
      version: number
      answered_by: string | null
      topic_code: string | null
    }>`select * from petition where conference_id = ${id} order by speaking_order`.execute(owner)
    return found.rows
  })

describe('What is said at the conference', () => {
  test('is taken down by a plain form that comes back empty, with the words below', async () => {
    const { id } = await givenConference(product, 'open')
    const answer = await lan.post(
      capture(id),
      said({ answer: 'Phường sẽ khảo sát trong tuần.', answeredBy: 'Chủ tịch UBND phường' }),
    )
    expect(answer.location).toBe(capture(id))
    const { text } = await minh.get(capture(id))
    for (const words of ['Ngõ 45 cứ mưa là ngập.', 'Nguyễn Thị Sáu', 'Tổ dân phố số 12', 'Đỗ Thị Lan ghi'])
      expect(text).toContain(words)
    expect(text).toContain('Đã trả lời tại chỗ (Chủ tịch UBND phường):')
    const [row] = await rows(id)
    expect(row).toMatchObject({
      speaking_order: 1,
      name: 'Nguyễn Thị Sáu',
      unit_id: product.ward.unit('to12'),
    })
  })

  test('by somebody on the list counts them as present; somebody new is put on the list', async () => {
    const { id } = await givenConference(product, 'announced')
    const list = href(routes.delegates, { id })
    await minh.post(list, { people: 'Trần Văn Ấn – tổ 3' })
    await minh.post(href(routes.conferenceOpening, { id }))
    await lan.post(capture(id), said({ speaker: 'tran van an' }))
    await lan.post(capture(id), said({ speaker: 'Bùi Thị Lý – tổ 7' }))
    const { text } = await minh.get(list)
    expect(text).toContain('2 người, 2 có mặt')
    expect(text).toContain('Tổ dân phố Cựu Viên 1')
    expect(text).toContain('thêm tại hội nghị')
    expect((await rows(id)).map(({ name }) => name)).toEqual(['Trần Văn Ấn', 'Bùi Thị Lý'])
  })

  test('is refused before the opening and after the closing, with a sentence and everything typed', async () => {
    for (const [stage, sentence] of [
      ['announced', 'chưa khai mạc'],
      ['closed', 'đã bế mạc'],
    ] as const) {
      const { id } = await givenConference(product, stage)
      const answer = await lan.post(capture(id), said())
      expect(answer.status).toBe(422)
      expect(answer.text).toContain(sentence)
      expect(await rows(id)).toEqual([])
    }
  })

  test('without words is refused and keeps the rest', async () => {
    const { id } = await givenConference(product, 'open')
    const answer = await lan.post(capture(id), said({ text: ' ', answeredBy: 'Bí thư' }))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Hãy ghi lời người phát biểu.')
    expect(answer.text).toContain('Nguyễn Thị Sáu – tổ 12')
    expect(answer.text).toContain('Hãy ghi câu trả lời')
  })

  test('arrives once, however often the same form arrives', async () => {
    const { id } = await givenConference(product, 'open')
    const fields = said({ _key: newId<'Form'>() })
    const answers = await Promise.all(Array.from({ length: 5 }, () => lan.post(capture(id), fields)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
    expect(await rows(id)).toHaveLength(1)
  })

  test('by two hundred speakers at once, written down by two, is ordered without gap or double', async () => {
    const { id } = await givenConference(product, 'open')
    await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        (at % 2 === 0 ? lan : minh).post(capture(id), said({ speaker: '', text: `Ý kiến ${at}` })),
      ),
    )
    const all = await rows(id)
    expect(all.map(({ speaking_order }) => speaking_order)).toEqual(all.map((_, at) => at + 1))
    expect(new Set(all.map(({ text }) => text)).size).toBe(200)
  }, 60_000)

  test('keeps its words for ever; topic, group and answer are put right by whoever wrote them', async () => {
    const { id } = await givenConference(product, 'open')
    await lan.post(capture(id), said())
    const [row] = await rows(id)
    const address = href(routes.captureRow, { id, petition: row?.id ?? '' })
    const fields = {
      version: '1',
      unit: product.ward.unit('to3'),
      topic: 'cay-xanh',
      answer: 'Đã ghi nhận.',
      answeredBy: 'Bí thư Đảng ủy',
      correction: 'Ngõ 54, không phải ngõ 45.',
      text: 'Lời khác hẳn.',
    }
    expect((await lan.post(address, fields)).status).toBe(303)
    expect((await rows(id))[0]).toMatchObject({
      text: 'Ngõ 45 cứ mưa là ngập.',
      unit_id: product.ward.unit('to3'),
      topic_code: 'cay-xanh',
      answered_by: 'Bí thư Đảng ủy',
    })
    expect((await minh.get(capture(id))).text).toContain('Đính chính: Ngõ 54, không phải ngõ 45.')
    expect((await lan.post(address, fields)).text).toContain('đã sửa nội dung này')
    await minh.post(href(routes.conferenceClosing, { id }))
    expect((await lan.post(address, { ...fields, version: '2' })).status).toBe(422)
  })
})

describe('Words that accuse', () => {
  const secret = 'Ông Trần Văn Tham nhận phong bì'

  test('are sealed: other note-takers see only how many there are, and the speaker is on no list', async () => {
    const { id } = await givenConference(product, 'open')
    const answer = await lan.post(
      capture(id),
      said({ speaker: 'Hoàng Kín – tổ 9', text: secret, kind: 'to-cao' }),
    )
    expect(answer.status).toBe(303)
    const paths = [
      capture(id),
      href(routes.delegates, { id }),
      href(routes.projector, { id }),
      href(routes.conference, { id }),
    ]
    for (const client of [lan, minh])
      for (const path of paths) {
        const { text } = await client.get(path)
        expect(text).not.toContain('Tham')
        expect(text).not.toContain('Hoàng Kín')
      }
    expect((await minh.get(capture(id))).text).toContain('1 ý kiến hạn chế')
    expect(await rows(id)).toEqual([])
    const page = href(routes.conference, { id })
    expect((await minh.get(page)).text).toContain('1 ý kiến hạn chế đã niêm phong')
    const thao = await product.as('thao')
    expect((await thao.get(page)).text, 'a unit does not learn that there are any').not.toContain(
      'niêm phong',
    )
  })

  test('stand nowhere in the database as they were said', async () => {
    const { id } = await givenConference(product, 'open')
    await lan.post(capture(id), said({ speaker: 'Hoàng Kín', text: secret, kind: 'thai-do' }))
    const found = await asOwner(product, async (owner) => {
      const tables = await sql<{ name: string }>`
        select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
        owner,
      )
      const hits: string[] = []
      for (const { name } of tables.rows) {
        const { rows: hit } = await sql<{ hit: boolean }>`
          select exists (select from ${sql.table(name)} t where t::text like '%Hoàng Kín%' or t::text like '%nhận phong bì%') as hit`.execute(
          owner,
        )
        if (hit[0]?.hit) hits.push(name)
      }
      return hits
    })
    expect(found).toEqual([])
  })
})

describe('The page of note-takers', () => {
  test('is open to note-takers and the Party Office, to nobody else', async () => {
    const { id } = await givenConference(product, 'open')
    for (const path of [capture(id), href(routes.captureStream, { id })])
      for (const person of ['hung', 'thao', 'duc', 'hoa', 'bich', 'dung', 'quan'] as const)
        expect((await (await product.as(person)).get(path)).status, `${person} ${path}`).toBe(403)
    expect((await (await product.as('hung')).get(href(routes.projector, { id }))).status).toBe(200)
    expect((await (await product.other.as('lan')).get(capture(id))).status).toBe(404)
  })

  test('lets nobody but its writer and the Party Office put a row right', async () => {
    const { id } = await givenConference(product, 'open')
    await minh.post(capture(id), said())
    const [row] = await rows(id)
    const address = href(routes.captureRow, { id, petition: row?.id ?? '' })
    expect((await lan.get(address)).status).toBe(200)
    expect((await (await product.as('hung')).get(address)).status).toBe(403)
  })
})
