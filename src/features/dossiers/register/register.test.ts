import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectOk } from '#domain/result.ts'
import { href, routes } from '#routes'
import { testApp } from '#test/app.ts'
import { givenConference } from '#test/conference.ts'
import { type GivenDossier, givenDossier, givenPetitions } from '#test/dossier.ts'
import { openDossier } from '../open-commands.ts'

const product = await testApp()
const minh = await product.as('minh')

describe('The register', async () => {
  const many: GivenDossier[] = []
  for (let at = 0; at < 60; at++)
    many.push(
      await givenDossier(product, {
        title: `Việc thứ ${at}`,
        lead: at % 2 === 0 ? 'kt' : null,
        topic: at % 3 === 0 ? 'cay-xanh' : 'ngap-ung',
        group: at % 5 === 0 ? 'to5' : 'to12',
      }),
    )

  test('leafed through by key shows every dossier once, in both orders', async () => {
    for (const order of ['', '&sap-xep=han']) {
      const seen: string[] = []
      let path: string | null = `${routes.dossiers}?tinh-trang=tat-ca${order}`
      while (path !== null) {
        const { text } = await minh.get(path)
        seen.push(...[...text.matchAll(/class="row-link"[^>]*>(HS-[\d-]+)</g)].map((match) => match[1] ?? ''))
        path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? null
      }
      const wanted = new Set(many.map(({ code }) => code))
      expect(seen.filter((code) => wanted.has(code)).toSorted()).toEqual([...wanted].toSorted())
    }
  })

  test('narrows by the plain rule, whatever stands in the address together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(null, 'kt'),
        fc.constantFrom(null, 'cay-xanh', 'do-thi'),
        fc.constantFrom(null, 'to5', 'to12'),
        fc.constantFrom(null, 'don-vi', 'muc'),
        async (unit, topic, group, gap) => {
          const query = new URLSearchParams({ 'tinh-trang': 'tat-ca' })
          if (unit !== null) query.set('don-vi', product.ward.unit(unit as 'kt'))
          if (topic !== null) query.set('linh-vuc', topic)
          if (group !== null) query.set('to', product.ward.unit(group as 'to5'))
          if (gap !== null) query.set('thieu', gap)
          const { text } = await minh.get(`${routes.dossiersCsv}?${query}`)
          const fitting = many.filter(
            (_, at) =>
              (unit === null || at % 2 === 0) &&
              (topic === null || at % 3 === 0) &&
              (group === null || (group === 'to5') === (at % 5 === 0)) &&
              (gap !== 'don-vi' || at % 2 !== 0),
          )
          for (const { code } of many)
            expect(text.includes(code)).toBe(fitting.some((one) => one.code === code))
        },
      ),
      { numRuns: 20 },
    )
  })

  test('takes a broken address as if it were not there', async () => {
    const { status } = await minh.get(
      `${routes.dossiers}?tinh-trang=%27;drop&don-vi=1&linh-vuc=../&sau=x~y&sap-xep=id;--&qua-han=0`,
    )
    expect(status).toBe(200)
  })

  test('finds words as typed first, then without accents; what looks like them only when nothing has them', async () => {
    const title = ['Hố ga mất nắp', 'Hồ gà mát nạp', 'Hộ gá mặt nấp']
    const made: GivenDossier[] = []
    for (const one of title) made.push(await givenDossier(product, { title: one }))
    const [exact, second, third] = made.map(({ code }) => code)
    const order = async (path: string) => [
      ...new Set(
        (await minh.get(path)).text
          .match(/HS-\d{4}-\d{4}/g)
          ?.filter((code) => made.some((one) => one.code === code)),
      ),
    ]
    for (const sort of ['', '&sap-xep=han'])
      for (const path of [routes.dossiers, routes.dossiersCsv, routes.dossiersPrint])
        expect((await order(`${path}?q=hố+ga+mất+nắp${sort}`))[0], path).toBe(exact)
    expect(await order(`${routes.dossiers}?q=ho+ga+mat+nap`)).toEqual([third, second, exact])
    const similar = await minh.get(`${routes.dossiers}?q=ho+gaa+mat+napp`)
    expect(similar.text).toContain('Dưới đây là những hồ sơ gần giống')
    expect(similar.text).toContain(exact)
    expect((await minh.get(`${routes.dossiers}?q=ho+ga+mat+nap`)).text).not.toContain('gần giống')
    expect((await minh.get(`${routes.search}?q=hố+ga+mất+nắp`)).text, 'the search over everything').toMatch(
      new RegExp(`${exact}[^]*${third}`),
    )
  })

  test('leafs through hits as typed into those without accents, every one once', async () => {
    const made: GivenDossier[] = []
    for (let at = 0; at < 56; at++)
      made.push(await givenDossier(product, { title: at % 2 === 0 ? `Đèn hẻm ${at}` : `Den hem ${at}` }))
    const seen: string[] = []
    let path: string | null = `${routes.dossiers}?q=đèn+hẻm`
    while (path !== null) {
      const { text } = await minh.get(path)
      seen.push(...[...text.matchAll(/class="row-link"[^>]*>(HS-[\d-]+)</g)].map((match) => match[1] ?? ''))
      path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? null
    }
    const typed = made.flatMap(({ code }, at) => (at % 2 === 0 ? [code] : []))
    expect(seen.slice(0, typed.length)).toEqual(typed.toReversed())
    expect(seen.toSorted()).toEqual(made.map(({ code }) => code).toSorted())
  })

  test('finds late ones by the clock that ran out', async () => {
    const before = await minh.get(`${routes.dossiers}?qua-han=tra-loi`)
    expect(before.text).toContain('Không có hồ sơ nào khớp')
    const now = product.clock.now()
    product.clock.set(new Date('2025-12-15T09:00:00+07:00'))
    const later = await product.as('minh')
    expect((await later.get(`${routes.dossiers}?qua-han=tra-loi`)).text).toContain('quá hạn 3 ngày')
    expect((await later.get(`${routes.dossiers}?qua-han=giai-quyet`)).text).toContain(
      'Không có hồ sơ nào khớp',
    )
    product.clock.set(now)
  })
})

describe('From a dialogue to the draft of its notice', async () => {
  const { id: conference } = await givenConference(product, 'open', {})
  const said = { conference: conference as never, origin: 'live' as const }
  const [flood, second, , tree, plot] = await givenPetitions(product, [
    { ...said, speakingOrder: 1 },
    { ...said, speakingOrder: 2 },
    { ...said, speakingOrder: 3, text: 'Chưa ai nhận việc này', name: 'Lê Thị Tư' },
    {
      ...said,
      speakingOrder: 4,
      topicCode: 'cay-xanh',
      text: 'Cây xà cừ đổ',
      answeredOnSpot: { answer: 'Đã cắt hôm qua', by: 'Chủ tịch phường' },
    },
    { ...said, speakingOrder: 5, topicCode: 'gcn', text: 'Nhà tôi chưa có sổ', name: 'Cao Bá Quát' },
  ])
  const actor = await product.actor('minh')
  const open = async (
    title: string,
    topicCode: string,
    petitions: readonly (typeof flood)[],
    lead: 'kt' | null,
  ) =>
    expectOk(
      await openDossier(product.deps, actor, {
        title,
        topicCode,
        petitions: petitions.flatMap((one) => one?.id ?? []),
        summary: null,
        sensitive: false,
        group: null,
        place: null,
        leadUnit: lead === null ? null : product.ward.unit(lead),
      }),
    )
  await open('Ngập ngõ 12', 'ngap-ung', [flood, second], 'kt')
  await open('Sổ đỏ nhà ông Quát', 'gcn', [plot], null)
  // The test above let weeks go by, which ends every session.
  const office = () => product.as('minh')
  const page = href(routes.dossierConference, { id: conference })

  test('the field of states says what no choice means beside the other filters', async () => {
    const minh = await office()
    const shown = async (query: Record<string, string>) =>
      /<select[^>]*name="tinh-trang"[^>]*>\s*<option[^>]*>([^<]*)/.exec(
        (await minh.get(href(routes.dossiers, {}, query))).text,
      )?.[1]
    expect(await shown({})).toBe('Đang mở')
    expect(await shown({ thieu: 'chua-ai' })).toBe('Mọi tình trạng')
  })

  test('counts what nobody has in hand, and lists apart what was answered there', async () => {
    const { text } = await (await office()).get(page)
    const loose = text.slice(text.indexOf('id="chua-co-ho-so"'))
    expect(loose).toContain('Chưa ai nhận việc này')
    expect(text).toMatch(/Ý kiến chưa có hồ sơ<\/span><span class="stat-value">1</)
    expect(text).toMatch(/Hồ sơ chưa giao đơn vị<\/span><span class="stat-value">1</)
    expect(text).toMatch(/Hồ sơ chưa vào mục nào<\/span><span class="stat-value">2</)
    expect(text.slice(text.indexOf('Đã trả lời tại hội nghị (1)'))).toContain('Đã cắt hôm qua')
    expect(tree).toBeDefined()
  })

  test('drafts a clause for each group of topics; a closed topic is only counted', async () => {
    const { text } = await (await office()).get(href(routes.dossierConferenceText, { id: conference }))
    expect(text).toContain('2.1. Về hạ tầng (2 ý kiến)')
    expect(text).toContain(
      'Giao Phòng Kinh tế, Hạ tầng và Đô thị phường chủ trì giải quyết: Ngập ngõ 12 (2 ý kiến; HS-',
    )
    expect(text).toContain('từng trường hợp về cấp Giấy chứng nhận quyền sử dụng đất (1 hồ sơ, 1 ý kiến)')
    expect(text).not.toMatch(/Quát|Lê Thị Tư/)
    expect(text).toContain('1 ý kiến đã được giải đáp tại hội nghị')
    const word = await (await office()).get(href(routes.dossierConferenceDocx, { id: conference }))
    expect(word.status).toBe(200)
    expect(word.text.startsWith('PK')).toBe(true)
  })

  test('is not for units and groups', async () => {
    for (const person of ['thao', 'hoa', 'quan'] as const)
      expect((await (await product.as(person)).get(page)).status, person).toBe(403)
  })
})
