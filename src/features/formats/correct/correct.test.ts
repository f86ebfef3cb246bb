import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import { toDocx } from '#platform/document/docx.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { readDocxLayout } from '#platform/readers/word/docx-layout.ts'
import { href, routes } from '#routes'
import { type Client, testApp } from '#test/app.ts'
import { wordsOfPages } from '#test/pdf.ts'
import { read } from '#test/read.ts'
import { paperOf } from '../compose/paper.ts'
import { valueWords } from '../messages.ts'
import { loadRules } from '../queries.ts'
import type { Correction } from '../rules/correction.ts'
import { isCorrectable, readStored, ruleKinds } from '../rules/kind.ts'
import { regimes, rulesOn, statedRules } from '../rules/regime.ts'
import type { RuleKey } from '../rules/rule.ts'
import { sampleOf } from '../samples.ts'
import { readValue, valuesOf } from './rule-input.ts'

const app = await testApp({ at: '2026-11-28T09:00:00+07:00' })
const rule = (key: RuleKey, regime = 'hd-05') => href(routes.formatRule, { regime, rule: key })
const seenIn = (page: string) => /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? ''
const correct = async (who: Client, key: RuleKey, fields: Record<string, string | readonly string[]>) =>
  who.post(rule(key), {
    seen: seenIn((await who.get(rule(key))).text),
    from: '28/11/2026',
    source: 'Công văn số 12-CV/VPTU ngày 20/11/2026',
    step: 'save',
    ...fields,
  })
const wardRules = () => reading(app.deps, { ward: app.ward.id }, (db) => loadRules(db, app.ward.id))
const ward = { title: 'Phường Kiến An', placeName: 'Kiến An', province: 'Hải Phòng' }
const [, hd05] = regimes as never as [never, never]

describe('A rule of form that the clerk corrects', () => {
  test('is seen on the sample page before it is written, and then holds for what is printed from its day on', async () => {
    const minh = await app.as('minh')
    const before = (await minh.get(rule('recipientsEnd'))).text
    expect(before).toContain('HD 05')
    expect(before).toContain('Theo cách các nơi đang dùng')
    const fields = { choice: '1', from: '01/12/2026' }
    const preview = await correct(minh, 'recipientsEnd', { ...fields, step: 'preview' })
    expect(preview.status).toBe(200)
    expect(preview.text).toContain('Chưa ghi gì')
    expect(pictureIn(preview.text)).not.toBe(pictureIn(before))
    expect(await wardRules()).toEqual([])

    expect((await correct(minh, 'recipientsEnd', fields)).status).toBe(303)
    const rules = await wardRules()
    expect(rulesOn('party', isoDate('2026-11-30'), rules).recipientsEnd).toBe(';')
    expect(rulesOn('party', isoDate('2026-12-01'), rules).recipientsEnd).toBe(',')
    expect(rulesOn('party', isoDate('2026-05-01'), rules).recipientsEnd).toBe(',')
    const paper = paperOf([sampleOf(hd05, ward, rules, isoDate('2026-12-05'))], {
      today: isoDate('2026-12-05'),
      title: 'x',
      rules,
    })
    expect((await wordsOfPages(toPdf(paper))).join(' ')).toContain('-Ban Thường vụ Đảng ủy, -Các chi bộ')
    expect((await minh.get(rule('recipientsEnd'))).text).toContain('Phường đang dùng')
  })

  test('stands in the table of its regime with what it rests on, and a check of a draft says whose rule it is', async () => {
    const minh = await app.as('minh')
    expect((await correct(minh, 'leftMm', { print: '35', least: '35', most: '35' })).status).toBe(303)
    const page = read((await minh.get(href(routes.formatRegime, { regime: 'hd-05' }))).text)
    expect(page).toContain('Phường sửa, từ ngày 28/11/2026. Công văn số 12-CV/VPTU')
    expect(page).toContain('35 mm')
    const plain = paperOf([{ ...sampleOf(hd05, ward, [], isoDate('2026-11-28')), annexes: [] }], {
      today: isoDate('2026-11-28'),
      title: 'x',
      rules: [],
    })
    const bytes = await toDocx(plain)
    const file = new File([new Uint8Array(bytes)], 'thong-bao.docx')
    const told = (await minh.post(href(routes.formatCheck), { file })).text
    expect(told).toContain('1 chỗ khác quy định')
    expect(told).toMatch(/35 mm.*theo sửa đổi của phường/s)
    const printed = paperOf([sampleOf(hd05, ward)], {
      today: isoDate('2026-11-28'),
      title: 'x',
      rules: (await wardRules()).map((one) => ({ ...one, from: isoDate('2026-05-27') })),
    })
    const { sections } = await readDocxLayout(await toDocx(printed))
    expect(Math.round(sections[0].leftMm)).toBe(35)
  })

  test('is taken back by another word, and both are told; two people at once do not overwrite each other', async () => {
    const minh = await app.as('minh')
    const lan = await app.as('lan')
    const seen = seenIn((await lan.get(rule('bodyEnd'))).text)
    await correct(minh, 'bodyEnd', { choice: '2' })
    const late = await lan.post(rule('bodyEnd'), {
      seen,
      from: '28/11/2026',
      source: 'x',
      choice: '0',
      step: 'save',
    })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Có người vừa sửa quy định này')
    const end = href(routes.formatRuleEnd, { regime: 'hd-05', rule: 'bodyEnd' })
    const now = seenIn((await lan.get(rule('bodyEnd'))).text)
    expect((await lan.post(end, { seen: now, reason: '' })).status).toBe(422)
    expect((await lan.post(end, { seen: now, reason: 'Hướng dẫn lại' })).status).toBe(303)
    const page = (await lan.get(rule('bodyEnd'))).text
    expect(page).toContain('sửa thành “./.”')
    expect(page).toContain('bỏ sửa đổi, trở lại quy định gốc')
    expect(page).not.toContain('Phường đang dùng')
    expect(rulesOn('party', isoDate('2026-11-28'), await wardRules()).bodyEnd).toBe('.')
  })

  test('is refused with a sentence when paper cannot bear it, with everything typed kept; nothing is written', async () => {
    const minh = await app.as('minh')
    const before = await wardRules()
    const told = async (key: RuleKey, fields: Record<string, string | readonly string[]>) => {
      const answer = await correct(minh, key, fields)
      expect(answer.status).toBe(422)
      return answer.text
    }
    expect(await told('topMm', { print: '300' })).toContain('Chỉ ghi được từ 5 đến 50 mm')
    expect(await told('topMm', { print: 'hai mươi' })).toContain('Hãy ghi một số')
    const kept = await told('topMm', { print: '20', least: '21', most: '25', source: 'Theo Ban Tổ chức' })
    expect(kept).toContain('Số in ra phải nằm trong khoảng cho phép')
    expect(kept).toContain('value="Theo Ban Tổ chức"')
    expect(await told('body', { print: '40', marks: 'bold' })).toContain('6 đến 24 pt')
    expect(await told('numberLead', { words: '' })).toContain('Hãy ghi chữ sẽ in ra')
    expect(await told('basisEnd', { choice: '9' })).toContain('Hãy chọn một trong các cách ghi')
    expect(await told('dayZeroBelow', { count: '99' })).toContain('từ 1 đến 32')
    expect(await told('topMm', { print: '20', from: '26/05/2026' })).toContain(
      'HD 05 áp dụng cho văn bản từ ngày 27/05/2026',
    )
    expect(await told('topMm', { print: '20', source: '' })).toContain('Hãy ghi căn cứ')
    expect(await wardRules()).toEqual(before)
    for (const key of ['numberJoin', 'constructor', 'x'])
      expect((await minh.get(href(routes.formatRule, { regime: 'hd-05', rule: key }))).status).toBe(404)
  })

  test('is corrected by the Party Office alone, and read by everybody signed in', async () => {
    for (const person of ['thao', 'hung', 'quan'] as const) {
      const who = await app.as(person)
      const page = (await who.get(rule('topMm'))).text
      expect(page).toContain('Lề trên')
      expect(page).not.toContain('Ghi sửa đổi')
      expect((await who.post(rule('topMm'), { print: '25' })).status).toBe(403)
    }
  })
})

test('a paper that was issued before a correction keeps its form, even beside one that was issued after', async () => {
  const [before, after] = [new Date('2026-11-28T08:00:00Z'), new Date('2026-11-28T10:00:00Z')]
  const size = { print: 13, least: 13, most: 13 }
  const body = { caps: false, bold: false, italic: false, underline: false, size }
  const correction = {
    id: 'a' as never,
    regime: 'hd-05',
    key: 'body',
    act: 'corrected',
    value: body,
    from: isoDate('2026-05-27'),
    source: 'x',
    at: new Date('2026-11-28T09:00:00Z'),
  } satisfies Correction
  const sample = { ...sampleOf(hd05, ward, [], isoDate('2026-11-28')), annexes: [] }
  const old = { ...sample, formedAt: before.toISOString() }
  const paper = paperOf([old, { ...sample, formedAt: after.toISOString() }, sample], {
    today: isoDate('2026-11-28'),
    title: 'x',
    rules: [correction],
  })
  const { lines } = await readDocxLayout(await toDocx(paper))
  const sizes = lines
    .filter(({ text }) => text.startsWith('Sau khi nghe'))
    .map(({ spans }) => spans[0]?.sizePt)
  expect(sizes).toEqual([14, 13, 13])
  const press = { today: isoDate('2026-11-28'), title: 'x' }
  expect(Buffer.from(toPdf(paperOf([old], { ...press, rules: [correction] })))).toEqual(
    Buffer.from(toPdf(paperOf([old], { ...press, rules: [] }))),
  )
})

test('of several corrections the newest word that has begun counts; other regimes are not touched', () => {
  const days = fc.constantFrom('2026-05-27', '2026-11-28', '2026-12-01', '2027-01-01')
  const word = fc.record({
    act: fc.constantFrom('corrected', 'restored'),
    from: days,
    value: fc.constantFrom(',', '.', ''),
  })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), days, (words, on) => {
      const corrections = words.map(({ act, from, value }, at) => ({
        id: String(at) as never,
        regime: 'hd-05',
        key: 'recipientsEnd',
        act,
        value: act === 'restored' ? null : value,
        from: isoDate(from),
        source: 'x',
        at: new Date(at * 1000),
      })) as readonly Correction[]
      const begun = words.filter(({ from }) => from <= on).at(-1)
      const wanted = begun === undefined || begun.act === 'restored' ? ';' : begun.value
      expect(rulesOn('party', isoDate(on), corrections).recipientsEnd).toBe(wanted)
      expect(rulesOn('party', isoDate('2026-05-26'), corrections).recipientsEnd).toBe(',')
    }),
  )
})

test('every row can be said again in its own form, kept, and read back as it was', () => {
  for (const regime of regimes)
    for (const { key, value } of statedRules(regime, [], { on: regime.from, formedAt: null })) {
      if (!isCorrectable(key)) continue
      const typed = readValue(key, valuesOf(key, value))
      expect({ key, value: valueWords({ key, value: expectOk(typed) }) }).toEqual({
        key,
        value: valueWords({ key, value }),
      })
      expect(readStored(key, JSON.parse(JSON.stringify(value)))).toEqual(value)
    }
})

test('what is typed into a form of figures is within what paper can bear, or refused', () => {
  const keys = Object.keys(ruleKinds).filter((key) => ruleKinds[key as RuleKey].kind === 'range') as RuleKey[]
  const figure = fc.oneof(
    fc.double({ noNaN: true }).map(String),
    fc.integer({ min: -5, max: 400 }).map(String),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.constantFrom(...keys), figure, figure, figure, (key, print, least, most) => {
      const read = readValue(key, { print, least, most })
      if (read.ok) expect(readStored(key, read.value)).toEqual(read.value)
      else expect(read.refusals[0].message).toMatch(/^\p{Lu}.*\.$/u)
    }),
  )
})

const pictureIn = (page: string): string => /class="paper-picture" src="([^"]*)"/.exec(page)?.[1] ?? ''
