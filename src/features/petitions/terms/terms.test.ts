import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, isoDate } from '#domain/date.ts'
import { nationalCalendar } from '#domain/national-calendar.ts'
import { href, routes } from '#routes'
import { type Client, type TestApp, testApp } from '#test/app.ts'
import { clocksFor } from './clocks.ts'
import { startingTerms } from './starting-terms.ts'
import { type LegalTerm, petitionSteps, runTerm, succeed, termFor, termsOn } from './term.ts'

const starting = startingTerms.map(
  (term, at): LegalTerm => ({ ...term, id: String(at) as LegalTerm['id'], effectiveTo: null }),
)
const tell = starting.find(({ step }) => step === 'tell') as LegalTerm
const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(isoDate('2019-02-18'), days))

describe('The table of terms', () => {
  test('has exactly one term for each step and case on every day, whatever the office changed and when', () => {
    const change = fc.record({
      after: fc.integer({ min: 1, max: 400 }),
      count: fc.integer({ min: 1, max: 90 }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), anyDay, (changes, day) => {
        const { terms } = changes.reduce(
          ({ terms: before, today }, { after, count }) => {
            const last = before.at(-1) as LegalTerm
            const effectiveFrom = addDays(today, after)
            const next = succeed(last, { effectiveFrom }, today)
            if (!next.ok) throw new Error('refused')
            const { endsOn, overwrites } = next.value
            const ends = (of: LegalTerm | undefined) =>
              of === undefined ? [] : [{ ...of, effectiveTo: endsOn }]
            const kept = overwrites
              ? [...before.slice(0, -2), ...ends(before.at(-2))]
              : [...before.slice(0, -1), ...ends(last)]
            return { terms: [...kept, { ...last, count, effectiveFrom }], today: addDays(today, 100) }
          },
          { terms: [tell] as readonly LegalTerm[], today: isoDate('2025-12-01') },
        )
        expect(termsOn(terms, day)).toHaveLength(1)
      }),
    )
  })

  test('never lets a change reach a day that has begun, so that no date already told can move', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (today, days) => {
        const effectiveFrom = addDays(today, days)
        expect(succeed(tell, { effectiveFrom }, today).ok).toBe(effectiveFrom > today)
      }),
    )
  })

  test('prefers the topic, then the kind, then what holds for all', () => {
    const [topic, kind] = [
      { ...tell, topicCode: 'dat-dai', count: 5 },
      { ...tell, kind: 'hoi' as const, count: 7 },
    ]
    const count = (of: Parameters<typeof termFor>[2]) => termFor([tell, kind, topic], 'tell', of)?.count
    expect(count({ kind: 'hoi', topicCode: 'dat-dai' })).toBe(5)
    expect(count({ kind: 'hoi', topicCode: 'cay-xanh' })).toBe(7)
    expect(count({ kind: 'phan-anh', topicCode: null })).toBe(10)
  })

  test('knows the clocks of each kind: 10 working days from 21/11/2025 end on 05/12/2025', () => {
    const day = isoDate('2025-11-21')
    expect(runTerm(nationalCalendar, tell, day).due).toBe('2025-12-05')
    const steps = (kind: 'hoi' | 'khieu-nai' | 'to-cao') =>
      clocksFor(starting, { kind, topicCode: null }, day).map(({ step }) => step)
    expect(steps('hoi')).toEqual(['tell', 'answer'])
    expect(steps('khieu-nai')).toEqual(['tell', 'admit', 'settle', 'bring'])
    expect(steps('to-cao')).toEqual(['tell', 'examine', 'pass-on', 'settle', 'conclude'])
    expect(petitionSteps).toContain('answer')
  })
})

describe('The office', () => {
  let product: TestApp
  let minh: Client
  beforeAll(async () => {
    product = await testApp()
    minh = await product.as('minh')
  })
  const enter = async (text: string) => {
    const said = { text, kind: 'kien-nghi', channel: 'hand', saidOn: '21/11/2025' }
    return (await minh.post(routes.petitionNew, said)).location ?? ''
  }
  /** Another day at nine; sessions of the day before are over. */
  async function goTo(day: string): Promise<void> {
    product.clock.set(new Date(`${day}T09:00:00+07:00`))
    minh = await product.as('minh')
  }
  const change = {
    count: '7',
    unit: 'working-day',
    source: 'Quy chế của phường',
    status: 'official',
    effectiveFrom: '24/11/2025',
  }
  const termOf = async (label: string) => {
    const page = (await minh.get(routes.terms)).text
    const [, id = ''] =
      new RegExp(`/y-kien/thoi-han/([0-9a-f-]{36})" aria-label="Sửa thời hạn: ${label}`).exec(page) ?? []
    const form = (await minh.get(href(routes.term, { id }))).text
    const seen = /name="seen" value="([^"]*)"/.exec(form)?.[1]?.replaceAll('&quot;', '"') ?? ''
    return { address: href(routes.term, { id }), seen }
  }

  test('sees what a change would do before anything is written, and dates already told stay', async () => {
    const before = await enter('Đèn đường ngõ 3 hỏng, xin thay bóng.')
    const { address, seen } = await termOf('Báo bằng văn bản')
    const preview = await minh.post(address, { ...change, seen, step: 'preview' })
    expect(preview.status).toBe(200)
    expect(preview.text).toContain('trước đây chậm nhất 08/12/2025; theo mức mới chậm nhất 03/12/2025')
    expect(preview.text).toContain('Hạn đã tính giữ nguyên')
    expect((await minh.get(routes.terms)).text).not.toContain('Quy chế của phường')
    expect((await minh.post(address, { ...change, seen, step: 'save' })).status).toBe(303)
    const stale = await minh.post(address, { ...change, effectiveFrom: '01/12/2025', seen, step: 'save' })
    expect([stale.status, stale.text.includes('Người khác vừa đổi thời hạn này')]).toEqual([422, true])
    expect((await minh.get(await enter('Cây đổ ở ngõ 4, xin dọn.'))).text).toContain('05/12/2025')
    await goTo('2025-11-24')
    expect((await minh.get(await enter('Rác ở ngõ 5, xin dọn.'))).text).toContain('03/12/2025')
    expect((await minh.get(before.replace(/\/[^/]+$/, ''))).text).toContain('05/12/2025')
    await goTo('2025-11-21')
  })

  test.each([
    [{ effectiveFrom: '21/11/2025' }, 'chỉ áp dụng từ sau hôm nay'],
    [{ count: '0' }, 'ít nhất là 1'],
    [{ source: '' }, 'Xin ghi căn cứ'],
    [{ extension: 'mười' }, 'Xin ghi số nguyên'],
  ])('%o is refused with a sentence, and what was typed stays', async (wrong, sentence) => {
    const { address, seen } = await termOf('Xóa dữ liệu')
    const answer = await minh.post(address, { ...change, source: 'Căn cứ mới', seen, step: 'save', ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect((await minh.get(routes.terms)).text).not.toContain('Căn cứ mới')
  })

  test('gives a kind or a topic a term of its own, once, and takes it away again', async () => {
    const own = {
      ...change,
      of: 'answer',
      kind: 'phan-anh',
      count: '9',
      source: 'Riêng cho phản ánh',
      step: 'save',
    }
    expect((await minh.post(routes.termNew, own)).status).toBe(303)
    expect((await minh.post(routes.termNew, own)).text).toContain('đã có thời hạn riêng')
    const both = { ...own, topic: 'ngap-ung' }
    expect((await minh.post(routes.termNew, both)).text).toContain('không chọn cả hai')
    const page = (await minh.get(routes.terms)).text
    const at = page.indexOf('Riêng cho phản ánh')
    const [, end = ''] = /action="([^"]+\/bo)"/.exec(page.slice(at)) ?? []
    const seen =
      /name="seen" value="([^"]*)"/.exec(page.slice(page.indexOf(end)))?.[1]?.replaceAll('&quot;', '"') ?? ''
    expect((await minh.post(end, { seen })).status).toBe(303)
    expect((await minh.get(routes.terms)).text).not.toContain('Riêng cho phản ánh')
  })

  test('alone changes them; everybody here may read them', async () => {
    const { address, seen } = await termOf('Trả lời')
    for (const person of ['thao', 'hoa', 'dung', 'quan', 'bich'] as const) {
      const client = await product.as(person)
      expect((await client.get(routes.terms)).status, person).toBe(200)
      expect((await client.get(address)).status, person).toBe(403)
      expect((await client.post(address, { ...change, seen, step: 'save' })).status, person).toBe(403)
      expect((await client.post(routes.termNew, change)).status, person).toBe(403)
    }
  })
})
