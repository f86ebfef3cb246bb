import type { Outbox, Waiting } from './outbox.ts'

export type Saved = {
  readonly kind: 'remark' | 'sealed'
  readonly said: string
  readonly id?: string
  readonly order?: number
  readonly html?: string
}

/** How the line stands, for the words at the top. */
export type Line = 'idle' | 'sending' | 'cut' | 'signed-out' | 'closed'

type Hearing = {
  readonly saved: (waiting: Waiting, saved: Saved) => void
  readonly changed: (line: Line) => void
}

const PATIENCE_MS = 15_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000

/** Sends what waits, one after the other and in order. Whatever goes wrong, a remark leaves the outbox only when the server has it. */
export class Sender {
  readonly #outbox: Outbox
  readonly #action: string
  readonly #hearing: Hearing
  #csrf: string
  #busy = false
  #pause = FIRST_PAUSE_MS
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(outbox: Outbox, form: HTMLFormElement | null, action: string, hearing: Hearing) {
    this.#outbox = outbox
    this.#action = action
    this.#hearing = hearing
    this.#csrf = form?.querySelector<HTMLInputElement>('[name=_csrf]')?.value ?? tokenIn(document)
  }

  get csrf(): string {
    return this.#csrf
  }

  async flush(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    clearTimeout(this.#timer)
    try {
      await this.#sendAll()
    } finally {
      this.#busy = false
    }
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const next = this.#outbox.all().find((one) => one.refused === undefined)
      if (next === undefined) return this.#hearing.changed('idle')
      this.#hearing.changed('sending')
      const line = await this.#send(next)
      if (line !== 'sending') {
        this.#hearing.changed(line)
        this.#timer = setTimeout(() => void this.flush(), this.#pause)
        this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS)
        return
      }
      this.#pause = FIRST_PAUSE_MS
    }
  }

  async #send(waiting: Waiting, again = false): Promise<Line> {
    const answer = await this.#post(waiting).catch(() => null)
    if (answer === null || answer.status >= 500 || answer.status === 429) return 'cut'
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed-out'
    if (answer.status === 403) {
      if (again || !(await this.#freshToken())) return 'signed-out'
      return this.#send(waiting, true)
    }
    const said = (await answer.json().catch(() => null)) as
      | (Saved & { refusals?: readonly { code: string; message: string }[] })
      | null
    if (said === null) return 'cut'
    const refusal = said.refusals?.[0]
    if (refusal?.code === 'not-open') return 'closed'
    if (refusal !== undefined) this.#outbox.put({ ...waiting, refused: refusal.message })
    else {
      this.#outbox.drop(waiting.key)
      this.#hearing.saved(waiting, said)
    }
    return 'sending'
  }

  #post({ key, fields }: Waiting): Promise<Response> {
    return fetch(this.#action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ ...fields, _csrf: this.#csrf, _key: key }),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  }

  /** Who signed in again in another tab has another session, and so another token. */
  async #freshToken(): Promise<boolean> {
    const page = await fetch(this.#action, { redirect: 'manual' }).catch(() => null)
    if (page === null || !page.ok) return false
    const token = tokenIn(new DOMParser().parseFromString(await page.text(), 'text/html'))
    const fresh = token !== '' && token !== this.#csrf
    this.#csrf = token
    return fresh
  }
}

const tokenIn = (page: Document): string =>
  page.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? ''
