import { dateInVietnam, formatDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { csrfToken } from '#platform/http/session.ts'
import { href, routes } from '#routes'
import { drive, type Pace } from './drive.ts'
import { type Server, signIn } from './server.ts'

const NOTE_TAKERS = 20

/** Twenty note-takers at one conference, each with the stream of all others' rows open: a remark from the key pressed to the answer. */
export async function measureCapture(product: Server, password: string, seconds: number): Promise<Pace> {
  const cookie = await signIn(product.origin, 'lan', password)
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    fetch(`${product.origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, accept: 'application/json' },
      body: new URLSearchParams({ _csrf: csrfToken(cookie.replace(/^[^=]+=/, '')), ...fields }),
    })
  const id = await openConference(post)
  const streams = await Promise.all(
    Array.from({ length: NOTE_TAKERS }, () => listen(product.origin, cookie, id)),
  )
  try {
    return await drive(NOTE_TAKERS, seconds, async (client, turn) => {
      const text = `Ý kiến ${turn} do thư ký ${client} ghi: ngõ 45 cứ mưa là ngập, đề nghị nạo vét cống.`
      const fields = { _key: newId<'Form'>(), text, kind: 'kien-nghi', speaker: '' }
      const answer = await post(href(routes.capture, { id }), fields)
      if (answer.status !== 200) throw new Error(`a remark was answered ${answer.status}`)
      await answer.text()
    })
  } finally {
    for (const stop of streams) stop()
  }
}

type Post = (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>

async function openConference(post: Post): Promise<string> {
  const today = formatDate(dateInVietnam(new Date()))
  const facts = { title: 'Hội nghị đối thoại', heldOn: today, startsAt: '08:00', place: 'Hội trường' }
  const made = await post(routes.conferenceNew, { ...facts, version: '0' })
  const id = /[0-9a-f-]{36}/.exec(made.headers.get('location') ?? '')?.[0] ?? ''
  await post(href(routes.conferenceAnnouncement, { id }), { on: today, channels: 'media', aware: '1' })
  await post(href(routes.conferenceOpening, { id }), {})
  return id
}

async function listen(origin: string, cookie: string, id: string): Promise<() => void> {
  const abort = new AbortController()
  const headers = { cookie, accept: 'text/event-stream' }
  const answer = await fetch(`${origin}${href(routes.captureStream, { id })}`, {
    headers,
    signal: abort.signal,
  })
  // Reads on, as a browser does; cut when all is measured.
  void answer.body?.pipeTo(new WritableStream()).catch(() => undefined)
  return () => abort.abort()
}
