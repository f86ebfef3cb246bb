import type { HttpContext } from './context.ts'

/** One message to an open page; `id` is where the browser will ask to go on from after a cut (Last-Event-ID). */
export type ServerEvent = { readonly id?: string; readonly event: string; readonly data: unknown }
export type EventStream = { send(event: ServerEvent): void; close(): void }

const BEAT_MS = 15_000
/** Then the browser asks again with its session, so that who was signed out or lost a role sees nothing more. */
const LIFETIME_MS = 120_000
/** Messages a browser may leave unread before the line is cut; it then asks again from where it was. */
const MOST_WAITING = 500

/**
 * Server-sent events (WHATWG HTML 9.2). `start` gets the stream and returns what to do when the line ends. Asked for by anything but an
 * EventSource the answer holds what `start` sends at once, and ends.
 */
export function eventStream(c: HttpContext, start: (stream: EventStream) => Promise<() => void>): Response {
  const keepsListening = (c.req.header('accept') ?? '').includes('text/event-stream')
  const encoder = new TextEncoder()
  let finish: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>(
    {
      start: async (controller) => {
        let ended = false
        let stop: () => void = () => undefined
        const beat = setInterval(() => write(': \n\n'), BEAT_MS)
        const life = setTimeout(() => stream.close(), LIFETIME_MS)
        const write = (text: string) => {
          if (ended) return
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) < -MOST_WAITING) stream.close()
        }
        finish = () => {
          if (ended) return
          ended = true
          clearInterval(beat)
          clearTimeout(life)
          stop()
        }
        const stream: EventStream = {
          send: ({ id, event, data }) =>
            write(
              `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
            ),
          close: () => {
            if (ended) return
            finish()
            controller.close()
          },
        }
        write('retry: 1000\n\n')
        const whenEnded = await start(stream)
        if (ended) return whenEnded()
        stop = whenEnded
        if (!keepsListening) stream.close()
      },
      cancel: () => finish(),
    },
    { highWaterMark: 1 },
  )
  c.header('Content-Type', 'text/event-stream; charset=utf-8')
  c.header('Cache-Control', 'no-store')
  c.header('X-Accel-Buffering', 'no')
  return c.body(body)
}
