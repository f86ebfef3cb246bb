import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { ownerConnection } from '#platform/db/owner.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenDispatch } from '#test/dispatch.ts'
import { givenDossier } from '#test/dossier.ts'

const app = await testApp({ at: '2026-11-16T09:00:00+07:00' })
const days = href(routes.calendarDays)
const swap = {
  date: '23/11/2026',
  kind: 'swap-off',
  name: 'nghỉ hoán đổi thử',
  source: 'Công văn 01/UBND',
  status: 'provisional',
}

test('everybody signed in reads the calendar; only the Party Office changes it', async () => {
  for (const person of ['minh', 'hung', 'quan', 'thao', 'hoa', 'bich'] as const) {
    const client = await app.as(person)
    expect((await client.get(href(routes.calendar))).status).toBe(200)
    const changes = person === 'minh' ? 200 : 403
    expect((await client.get(days)).status).toBe(changes)
    expect((await client.post(days, { ...swap, step: 'preview' })).status).toBe(changes)
    expect((await client.get(href(routes.calendarDayEnd, { date: '2026-11-24' }))).status).toBe(changes)
  }
  expect((await app.anybody.get(href(routes.calendar))).text).not.toContain('Ngày Văn hóa Việt Nam')
})

test('a proposed day is previewed, and nothing is written until it is confirmed', async () => {
  const minh = await app.as('minh')
  const preview = await minh.post(days, { ...swap, step: 'preview' })
  expect(preview.text).toContain('hạn đã in trên biên nhận không tự đổi theo lịch')
  expect((await minh.get(href(routes.calendar))).text).not.toContain(swap.name)
  const saved = await minh.post(days, { ...swap, step: 'save', seen: '' })
  expect(saved).toMatchObject({ status: 303, location: href(routes.calendar, {}, { nam: 2026 }) })
  const year = (await minh.get(saved.location ?? '')).text
  expect(year).toContain(swap.name)
  expect(year).toContain('Công văn 01/UBND')
})

test('a day that somebody else has meanwhile changed is not overwritten: the second is told who did', async () => {
  const [minh, lan] = [await app.as('minh'), await app.as('lan')]
  const day = { ...swap, date: '25/11/2026' }
  expect((await minh.post(days, { ...day, step: 'save', seen: '' })).status).toBe(303)
  const second = await lan.post(days, { ...day, name: 'nghỉ của Lan', step: 'save', seen: '' })
  expect(second.status).toBe(422)
  expect(second.text).toContain('vừa được người khác thay đổi (Phạm Quang Minh, lúc 09:00 16/11/2026)')
  expect((await lan.get(href(routes.calendar))).text).not.toContain('nghỉ của Lan')
})

test('a day taken out of the calendar is a working day again, once the page that was seen still holds', async () => {
  const minh = await app.as('minh')
  const end = href(routes.calendarDayEnd, { date: '2026-11-24' })
  const page = (await minh.get(end)).text
  const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? ''
  expect((await minh.post(end, { seen: '["holiday","khác","khác","official"]' })).status).toBe(422)
  expect((await minh.post(end, { seen })).status).toBe(303)
  expect((await minh.get(href(routes.calendar))).text).not.toContain('Ngày Văn hóa Việt Nam')
  expect((await minh.get(end)).status).toBe(404)
})

test.each([
  [{ date: '31/02/2026' }, 'Hãy ghi một ngày có thật'],
  [{ date: '22/11/2026' }, 'vốn đã là ngày nghỉ hằng tuần'],
  [{ kind: 'make-up' }, 'vốn đã là ngày làm việc'],
  [{ kind: 'feast' }, 'Hãy chọn loại ngày'],
  [{ source: ' ' }, 'văn bản làm căn cứ'],
])('%o is refused with a sentence and keeps what was typed', async (wrong, sentence) => {
  const answer = await (await app.as('minh')).post(days, { ...swap, ...wrong, step: 'save' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(sentence)
  expect(answer.text).toContain(swap.name)
})

test('an issued deadline that would be counted differently is shown beforehand and never moves', async () => {
  const owner = ownerConnection(app.ownerUrl)
  const id = newId<'Directive'>()
  const phrase = 'trong 10 ngày làm việc kể từ ngày 01/12/2026'
  await sql`insert into directive (ward_id, id, code, origin, title, quote, assigner_unit_id, lead_unit_id, assigned_at, assigned_by,
      status, original_last_day, last_day, last_activity_at)
    values (${app.ward.id}, ${id}, 'CĐ-2026-901', 'clerk', 'Khảo sát điểm ngập', ${phrase}, ${app.ward.unit('btv')}, ${app.ward.unit('ca')},
      now(), ${app.ward.account('minh')}, 'assigned', '2026-12-15', '2026-12-15', now())`.execute(owner)
  await sql`insert into directive_due (ward_id, directive_id, position, phrase, boundary, date, last_day)
    values (${app.ward.id}, ${id}, 0, ${phrase}, 'inclusive', '2026-12-15', '2026-12-15')`.execute(owner)
  const issued = () => owner.selectFrom('directive').selectAll().where('id', '=', id).execute()
  const before = await issued()
  const minh = await app.as('minh')
  const preview = await minh.post(days, { ...swap, date: '10/12/2026', step: 'preview' })
  const row = /<tr[^>]*>(?:(?!<\/tr>).)*giữ nguyên hạn đã ghi.*?<\/tr>/s.exec(preview.text)?.[0]
  for (const part of ['CĐ-2026-901', 'Khảo sát điểm ngập', '15/12/2026', '16/12/2026'])
    expect(row).toContain(part)
  expect(preview.text).toContain('nhắc trước 7 ngày làm việc')
  expect((await minh.post(days, { ...swap, date: '10/12/2026', step: 'save', seen: '' })).status).toBe(303)
  expect(await issued()).toEqual(before)
  await owner.destroy()
})

test('the days printed on a receipt and told of a dossier stay; what another calendar would make of them is shown', async () => {
  const { page, code, petitions } = await givenDossier(app, { title: 'Cống tắc ở ngõ 9' })
  const minh = await app.as('minh')
  const told = async () => {
    const asked = [page, href(routes.petition, { id: petitions[0]?.id ?? '' })]
    const texts = await Promise.all(asked.map(async (path) => (await minh.get(path)).text))
    return texts.map((text) => text.match(/\d\d\/\d\d\/20\d\d/g))
  }
  const before = await told()
  app.clock.set(new Date('2026-11-16T10:00:00+07:00'))
  const storm = { ...swap, kind: 'holiday', name: 'Nghỉ tránh bão', date: '26/11/2026' }
  const rows = (await minh.post(days, { ...storm, step: 'preview' })).text
    .split('<tr')
    .filter((row) => row.includes(code))
  const stands = rows.filter((row) => row.includes('giữ nguyên hạn đã ghi'))
  expect(stands.join()).toMatch(/báo tiếp nhận/)
  expect(rows.join()).toContain('nhắc trước 7 ngày làm việc')
  expect((await minh.post(days, { ...storm, step: 'save', seen: '' })).status).toBe(303)
  expect(await told()).toEqual(before)
})

test('the days of papers that came in and of papers sent stay; which reminders would move is shown', async () => {
  const office = await testApp({ at: '2026-11-09T09:00:00+07:00' })
  const minh = await office.as('minh')
  const { page } = await givenDispatch(office)
  const form = (await minh.get(routes.incomingNew)).text
  const book = /name="book"[\s\S]*?<option value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? ''
  const paper = {
    book,
    sender: 'Sở Xây dựng',
    abstract: 'Công văn về hố ga',
    arrivedOn: '09/11/2026',
    deadline: '20/11/2026',
  }
  const files = new File(['Nội dung công văn.'], 'cong-van.txt', { type: 'text/plain' })
  const document =
    /[0-9a-f-]{36}/.exec((await minh.post(routes.incomingNew, { ...paper, files })).location ?? '')?.[0] ?? ''
  const passedOn = { unit: office.ward.unit('kt'), deadline: '20/11/2026' }
  expect((await minh.post(href(routes.incomingAssignment, { document }), passedOn)).status).toBe(303)
  const told = async () =>
    Promise.all(
      [page, href(routes.incomingDocument, { document })].map(async (path) =>
        (await minh.get(path)).text.match(/\d\d\/\d\d\/20\d\d/g),
      ),
    )
  const before = await told()
  const storm = (date: string) => ({ ...swap, kind: 'holiday', name: 'Nghỉ tránh bão', date })
  const rowsFor = async (date: string) =>
    (await minh.post(days, { ...storm(date), step: 'preview' })).text
      .split('<tr')
      .map((row) => row.replace(/<[^>]*>/g, ' '))
  const moved = await rowsFor('12/11/2026')
  expect(moved.find((row) => row.includes('Công văn về hố ga'))).toMatch(
    /nhắc trước 7 ngày làm việc.*11\/11\/2026.*10\/11\/2026.*tính lại theo lịch mới/s,
  )
  expect(moved.find((row) => row.includes('nhắc lần 1 sau hạn'))).toMatch(
    /12\/11\/2026.*13\/11\/2026.*tính lại/s,
  )
  office.clock.set(new Date('2026-11-12T08:00:00+07:00'))
  const late = await rowsFor('16/11/2026')
  expect(
    late.find((row) => row.includes('nhắc trước 7')),
    'of 11 or 10 November: gone by',
  ).toBeUndefined()
  office.clock.set(new Date('2026-11-09T10:00:00+07:00'))
  const counted = await rowsFor('10/11/2026')
  expect(counted.find((row) => row.includes('hạn của nơi nhận'))).toMatch(
    /11\/11\/2026.*12\/11\/2026.*giữ nguyên hạn đã ghi/s,
  )
  expect((await minh.post(days, { ...storm('10/11/2026'), step: 'save', seen: '' })).status).toBe(303)
  expect(await told()).toEqual(before)
})

test('the other ward keeps its own calendar', async () => {
  const theirs = await app.other.as('minh')
  const year = (await theirs.get(href(routes.calendar))).text
  expect(year).toContain('Ngày Văn hóa Việt Nam')
  expect(year).not.toContain(swap.name)
})

test('the clerk and the administrator set how deadlines are counted, the clerk alone the office hours', async () => {
  const rules = href(routes.calendarRules)
  const [minh, quan, thao] = [await app.as('minh'), await app.as('quan'), await app.as('thao')]
  expect((await thao.post(href(routes.calendarLenient), { lenient: 'yes', seen: 'no' })).status).toBe(403)
  expect((await quan.post(href(routes.calendarLenient), { lenient: 'yes', seen: 'no' })).status).toBe(303)
  expect((await minh.post(href(routes.calendarLenient), { lenient: 'no', seen: 'no' })).status).toBe(422)
  expect((await thao.get(rules)).text).toContain('tính là đúng hạn đến hết ngày 10/12')
  expect(
    (await minh.post(href(routes.calendarReminders), { reminderDays: '10, 5', seen: '7,3,1' })).status,
  ).toBe(303)
  expect((await minh.post(href(routes.calendarReminders), { reminderDays: '0', seen: '10,5' })).status).toBe(
    422,
  )
  expect((await thao.get(rules)).text).toContain('Trước hạn 10, 5 ngày làm việc')
  const hours = { morningFrom: '7:00', morningTo: '11h30', afternoonFrom: '', afternoonTo: '' }
  const seen = '[["07:30","11:30"],["13:30","17:30"]]'
  expect((await quan.post(href(routes.calendarHours), { ...hours, seen })).status).toBe(403)
  expect((await minh.post(href(routes.calendarHours), { ...hours, seen })).status).toBe(303)
  expect((await thao.get(rules)).text).toContain('07:00–11:30')
})

test('a deadline is worked out from the words in the address, with the calendar of the ward as it is now', async () => {
  const minh = await app.as('minh')
  const ask = async (query: Record<string, string>) => minh.get(href(routes.calendarWorkout, {}, query))
  const text = (await ask({ cau: 'trong 3 ngày làm việc kể từ ngày 20/11/2026' })).text
  expect(text).toContain('nghỉ hoán đổi thử')
  expect((await ask({ tu: '2026-12-01', so: '5', loai: 'day' })).text).toContain('07/12/2026')
  expect((await ask({ tu: '31/02/2026', so: '5' })).status).toBe(422)
  expect((await ask({ cau: 'không có hạn' })).status).toBe(422)
})
