import { describe, expect, test } from 'vitest'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenDirective } from '#test/directive.ts'
import { givenDossier } from '#test/dossier.ts'
import type { PersonKey } from '../../demo/ward.ts'
import type { DirectiveId } from './later.ts'
import { linkDossier } from './link-commands.ts'

const product = await testApp()
const people = {
  minh: await product.as('minh'),
  hung: await product.as('hung'),
  bich: await product.as('bich'),
  thao: await product.as('thao'),
  duc: await product.as('duc'),
  tuan: await product.as('tuan'),
  yen: await product.as('yen'),
  hoa: await product.as('hoa'),
  to5: await product.as('to5'),
  quan: await product.as('quan'),
  dung: await product.as('dung'),
} as const
type Key = keyof typeof people

const led = await givenDossier(product, {
  lead: 'kt',
  title: 'Nạo vét cống ngõ 12',
  petitions: [{ name: 'Bùi Thị Sáu' }, { name: 'Đinh Văn Năm', group: 'to5', text: 'Cống ngõ 5 tắc' }],
})
const land = await givenDossier(product, {
  lead: 'hcc',
  topic: 'gcn',
  title: 'Giấy chứng nhận thửa 45',
  petitions: [{ topicCode: 'gcn', name: 'Cao Bá Quát' }],
})
const directed = await givenDossier(product, {
  title: 'Ngõ 9 thiếu đèn',
  group: null,
  petitions: [{ group: null }],
})
const directive = await givenDirective(product, { lead: 'kt', coordinating: ['ca'] })
await linkDossier({
  clauses: async () => [],
  choices: async () => ({ clauses: [], directives: [] }),
  directives: async () => [
    {
      id: directive.id as unknown as DirectiveId,
      clause: null,
      code: 'x',
      title: 'x',
      lead: 'x',
      href: '/',
      due: null,
      originalDue: null,
      closedOn: null,
      state: { words: 'x', tone: 'neutral' },
      deliverables: [],
    },
  ],
})(product.deps, await product.actor('minh'), {
  dossier: directed.id,
  clause: null,
  directive: directive.id as unknown as DirectiveId,
})

describe('A dossier is seen', () => {
  const sees: readonly (readonly [string, { page: string; id: string }, readonly Key[]])[] = [
    [
      'by the office, the Front, its unit and the groups it comes from',
      led,
      ['minh', 'hung', 'bich', 'thao', 'duc', 'hoa', 'to5'],
    ],
    ['of a closed topic by no group head and no other unit', land, ['minh', 'hung', 'bich']],
    [
      'through a directive by every unit with a place in it',
      directed,
      ['minh', 'hung', 'bich', 'thao', 'duc', 'tuan'],
    ],
  ]
  test.each(sees)('%s', async (_, { page, id }, allowed) => {
    for (const [person, client] of Object.entries(people)) {
      const wanted = allowed.includes(person as Key) ? 200 : 404
      for (const path of [page, href(routes.dossierRoad, { id }), href(routes.dossierCover, { id })])
        expect((await client.get(path)).status, `${person} ${path}`).toBe(wanted)
    }
  })

  test('with the people only by those who handle it; a group head reads no other person’s name or other group’s words', async () => {
    for (const path of [led.page, href(routes.dossierRoad, { id: led.id })]) {
      for (const person of ['minh', 'hung', 'bich', 'thao', 'duc'] as const)
        expect((await people[person].get(path)).text, person).toContain('Đinh Văn Năm')
      const { text } = await people.hoa.get(path)
      expect(text).not.toContain('Bùi Thị Sáu')
      expect(text).not.toContain('Đinh Văn Năm')
      expect(text).not.toContain('Cống ngõ 5 tắc')
      expect(text).toContain('1 ý kiến của người ở tổ khác')
    }
  })

  test('in the register and its exports only within reach, and never with names', async () => {
    for (const person of ['hoa', 'thao', 'tuan'] as const)
      for (const path of [routes.dossiers, routes.dossiersCsv, routes.dossiersPrint]) {
        const { text, status } = await people[person].get(path)
        expect(status, `${person} ${path}`).toBe(200)
        expect(text, `${person} ${path}`).not.toContain('Giấy chứng nhận thửa 45')
      }
    const all = await people.minh.get(`${routes.dossiersCsv}?tinh-trang=tat-ca`)
    expect(all.text).toContain('Giấy chứng nhận thửa 45')
    expect(all.text).not.toMatch(/Bùi Thị Sáu|Cao Bá Quát|0912000111/)
    for (const person of ['quan', 'dung'] as const)
      expect((await people[person].get(routes.dossiers)).status).toBe(403)
  })

  test('in the search only within reach', async () => {
    const found = async (person: Key) =>
      (await people[person].get(`${routes.search}?q=giay+chung+nhan+thua`)).text
    expect(await found('minh')).toContain('Giấy chứng nhận thửa 45')
    for (const person of ['hoa', 'thao', 'tuan'] as const)
      expect(await found(person)).not.toContain('Giấy chứng nhận thửa 45')
  })
})

test('Who may not act is refused, and nothing changes', async () => {
  const before = (await people.minh.get(led.page)).text
  const acts: readonly (readonly [PersonKey & Key, string, Record<string, string>, number])[] = [
    ['thao', href(routes.dossierEdit, { id: led.id }), { version: '1', title: 'Khác' }, 403],
    [
      'thao',
      href(routes.dossierDue, { id: led.id }),
      { version: '1', clock: 'answer', to: '30/12/2025', reason: 'x' },
      403,
    ],
    [
      'duc',
      href(routes.dossierPlan, { id: led.id }),
      { version: '0', text: 'x', legalBasis: 'x', authority: 'within', step: 'submit' },
      403,
    ],
    ['bich', href(routes.dossierUnits, { id: led.id }), { version: '1', lead: product.ward.unit('kt') }, 403],
    ['hoa', href(routes.dossierWorkDone, { id: led.id }), { on: '21/11/2025', note: 'x' }, 403],
    ['hoa', href(routes.dossierSites, { id: led.id }), { name: 'x' }, 403],
    ['hung', href(routes.dossierMerge, { id: led.id }), { into: directed.id, reason: 'x' }, 403],
    ['tuan', href(routes.dossierOutcome, { id: led.id }), { kind: 'done', explanation: 'x' }, 404],
  ]
  for (const [person, path, fields, status] of acts)
    expect((await people[person].post(path, fields)).status, `${person} ${path}`).toBe(status)
  expect((await people.minh.get(led.page)).text.replace(/_key" value="[^"]+/g, '')).toBe(
    before.replace(/_key" value="[^"]+/g, ''),
  )
})
