import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { conferencePolicy } from '#features/conferences/index.ts'
import { listen as listenOn, stopListening } from '#platform/http/listen.ts'
import { href, routes } from '#routes'
import { type Client, testApp } from '#test/app.ts'
import { givenConference } from '#test/conference.ts'
import { visitor } from '#test/visitor.ts'
import { demoPassword } from '../../../demo/found.ts'
import { capturePolicy } from './policy.ts'

const product = await testApp()
let lan: Client
let minh: Client
beforeAll(async () => {
  ;[lan, minh] = await Promise.all([product.as('lan'), product.as('minh')])
})

type Message = { readonly id?: string; readonly event?: string; readonly data?: string }

/** An EventSource of somebody signed in. */
async function listen(person: string, path: string, headers: Record<string, string> = {}) {
  const browser = visitor(product)
  await browser.signIn(person, demoPassword)
  const abort = new AbortController()
  const response = await product.app.http.request(`http://localhost${path}`, {
    headers: {
      host: 'localhost',
      cookie: `hoi-am=${browser.token}`,
      accept: 'text/event-stream',
      ...headers,
    },
    signal: abort.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const messages = (): readonly Message[] =>
    text
      .split('\n\n')
      .slice(0, -1)
      .map((block) =>
        Object.fromEntries(
          block
            .split('\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
        ),
      )
  return {
    status: response.status,
    all: () => text,
    messages,
    /** Reads on until a message of this event has come. */
    until: async (event: string, containing = ''): Promise<Message> => {
      for (;;) {
        const found = messages().find((one) => one.event === event && (one.data ?? '').includes(containing))
        if (found !== undefined) return found
        const chunk = await reader?.read()
        if (chunk === undefined || chunk.done) throw new Error(`the stream ended before ${event}: ${text}`)
        text += chunk.value
      }
    },
    ended: async (): Promise<boolean> => {
      for (;;) {
        const chunk = await reader?.read()
        if (chunk === undefined || chunk.done) return true
        text += chunk.value
      }
    },
    close: () => reader?.cancel(),
  }
}

const stream = (id: string) => href(routes.captureStream, { id })
const say = (client: Client, id: string, text: string, kind = 'kien-nghi') =>
  client.post(href(routes.capture, { id }), { speaker: 'Nguyễn Thị Sáu – tổ 12', text, kind })

describe('The stream of a conference', () => {
  test('brings the rows of others, the count of sealed ones, who writes, and the closing', async () => {
    const { id } = await givenConference(product, 'open')
    const heard = await listen('lan', stream(id))
    await heard.until('seq')
    await minh.post(href(routes.captureTyping, { id }), { speaker: 'Bà Sáu' })
    expect((await heard.until('typing')).data).toContain('Bà Sáu')
    await say(minh, id, 'Ngõ 45 ngập.')
    expect((await heard.until('row')).data).toContain('Ngõ 45 ngập.')
    await say(minh, id, 'Ông Tham nhận phong bì', 'to-cao')
    expect((await heard.until('sealed')).data).toBe('{"count":1}')
    await minh.post(href(routes.conferenceClosing, { id }))
    expect((await heard.until('state', 'closed')).data).toBe('{"state":"closed"}')
    expect(heard.all()).not.toContain('phong bì')
    await heard.close()
  })

  test('goes on after a cut from the last number heard, and loses nothing', async () => {
    const { id } = await givenConference(product, 'open')
    const first = await listen('lan', stream(id))
    await say(minh, id, 'Trước khi mất mạng')
    await first.until('row')
    const last = (await first.until('seq')).id ?? ''
    await first.close()
    for (const text of ['Lúc mất mạng, một', 'Lúc mất mạng, hai']) await say(minh, id, text)
    const again = await listen('lan', stream(id), { 'last-event-id': last })
    await again.until('row', 'Lúc mất mạng, hai')
    const rows = again
      .messages()
      .filter(({ event, data }) => event === 'row' && data?.includes('Lúc mất mạng'))
    expect(rows).toHaveLength(2)
    await again.close()
  })

  test('takes a row away from every screen when its words turn out to be a denunciation', async () => {
    const { id } = await givenConference(product, 'open')
    const heard = await listen('lan', stream(id))
    await say(minh, id, 'Lời sẽ bị niêm phong')
    const row = JSON.parse((await heard.until('row')).data ?? '{}') as { id: string }
    const restricted = await minh.post(href(routes.petitionRestriction, { id: row.id }))
    expect(restricted.status).toBe(303)
    expect((await heard.until('gone')).data).toContain(row.id)
    await heard.close()
  })

  test('of one conference says nothing of another, and nothing to another ward or to who may not take down', async () => {
    const { id } = await givenConference(product, 'open')
    const elsewhere = await givenConference(product, 'open')
    const heard = await listen('lan', stream(id))
    await heard.until('seq')
    const there = await listen('lan', stream(elsewhere.id))
    await say(minh, elsewhere.id, 'Ở hội nghị khác')
    const row = JSON.parse((await there.until('row')).data ?? '{}') as { id: string }
    await minh.post(href(routes.petitionRestriction, { id: row.id }))
    expect((await there.until('gone')).data).toContain(row.id)
    await there.close()
    await minh.post(href(routes.captureTyping, { id: elsewhere.id }), { speaker: 'Người hội nghị khác' })
    await say(minh, id, 'Ở hội nghị này')
    await heard.until('row', 'Ở hội nghị này')
    expect(heard.all()).not.toContain('khác')
    expect(heard.all()).not.toContain(row.id)
    await heard.close()
    for (const person of ['quan', 'hoa', 'thao', 'hung', 'dung'])
      expect((await listen(person, stream(id))).status, person).toBe(403)
    expect((await (await product.other.as('minh')).get(stream(id))).status).toBe(404)
    expect((await product.anybody.get(stream(id))).status).toBe(303)
  })

  test('to the hall holds the name as announced and never the words', async () => {
    const { id } = await givenConference(product, 'open')
    const hall = await listen('hung', href(routes.projectorStream, { id }))
    await hall.until('sheet')
    await say(minh, id, 'Ngõ 45 ngập.')
    await hall.until('sheet', 'Nguyễn Thị Sáu')
    expect(hall.all()).not.toContain('Ngõ 45')
    await hall.close()
  })

  test('ends at once when the process goes down, and holds nothing up', async () => {
    const down = await testApp()
    const { id } = await givenConference(down, 'open')
    const server = listenOn({ fetch: down.app.http.fetch, hostname: '127.0.0.1', port: 0 })
    await new Promise<void>((ready) => server.once('listening', ready))
    const browser = visitor(down)
    await browser.signIn('lan', demoPassword)
    const { port } = server.address() as AddressInfo
    const headers = { cookie: `hoi-am=${browser.token}`, accept: 'text/event-stream' }
    const open = await fetch(`http://127.0.0.1:${port}${stream(id)}`, { headers })
    const reader = open.body?.pipeThrough(new TextDecoderStream()).getReader()
    for (let text = ''; !text.includes('event: seq'); ) text += (await reader?.read())?.value ?? ''
    const begun = performance.now()
    const drained = async () => {
      while (!(await reader?.read())?.done);
    }
    await Promise.all([stopListening(server, down.deps.signals), drained()])
    expect(performance.now() - begun).toBeLessThan(3_000)
  })
})

describe('Words that smell of a denunciation', () => {
  const text = 'Tôi tố cáo ông cán bộ địa chính nhận hối lộ 20 triệu đồng'

  test('are not taken down as an ordinary opinion before somebody looked twice', async () => {
    const { id } = await givenConference(product, 'open')
    const refused = await say(minh, id, text)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Hãy chọn loại hạn chế để niêm phong, hoặc đánh dấu đã xem kỹ.')
    expect((await say(minh, id, text, 'to-cao')).status).toBe(303)
    const page = await minh.get(href(routes.capture, { id }))
    expect(page.text).toContain('1 ý kiến hạn chế')
    expect(page.text).not.toContain('hối lộ')
  })

  test('are hinted at while they are typed, beside the topics and what made one think of them', async () => {
    const { id } = await givenConference(product, 'open')
    const hints = (words: string) => lan.post(href(routes.captureTopics, { id }), { text: words })
    expect((await hints('ngõ 45 cứ mưa là ngập, cống tắc')).text).toMatch(/data-topic="[a-z-]+"[^<]*: “/)
    expect((await hints(text)).text).toContain('data-caution-words')
    await say(lan, id, 'Cống ngõ 45 tắc, mưa là ngập cả ngõ.')
    expect((await hints('ngõ 45 cứ mưa là ngập, cống tắc')).text).toMatch(
      /Có thể cùng việc với .*ngập cả ngõ/,
    )
    expect((await hints(text)).text).not.toContain('cùng việc')
    expect((await (await product.as('hung')).post(href(routes.captureTopics, { id }), { text })).status).toBe(
      403,
    )
  })
})

test('Who may do what at a conference', () => {
  const unit = newId<'Unit'>()
  const may = (role: (typeof roles)[number]) => {
    const actor = {
      kind: 'account' as const,
      ward: product.ward.id,
      account: product.ward.account('lan'),
      name: 'Lan',
      roles: [{ role, unit }],
    }
    return [
      ...(['read', 'see-delegates', 'manage', 'attend', 'project'] as const).filter((action) =>
        can(conferencePolicy, actor, action, null),
      ),
      ...(['capture', 'amend', 'project'] as const)
        .filter((action) => can(capturePolicy, actor, action, { mine: false }))
        .map((action) => `${action} any`),
      ...(can(capturePolicy, actor, 'amend', { mine: true }) ? ['amend own'] : []),
    ]
  }
  expect(Object.fromEntries(roles.map((role) => [role, may(role)]))).toEqual({
    'it-admin': [],
    clerk: [
      'read',
      'see-delegates',
      'manage',
      'attend',
      'project',
      'capture any',
      'amend any',
      'project any',
      'amend own',
    ],
    leader: ['read', 'see-delegates', 'project', 'project any'],
    'unit-head': ['read'],
    'unit-officer': ['read'],
    'group-head': ['read'],
    front: ['read', 'see-delegates'],
    'note-taker': ['read', 'see-delegates', 'attend', 'project', 'capture any', 'project any', 'amend own'],
    inspector: ['read'],
  })
})
