/** A remark on its way: what the form sends, and the key by which the server takes it down once however often it arrives. */
export type Waiting = {
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  /** What the server said against it; it waits for the note-taker. */
  readonly refused?: string
}

const PREFIX = 'hoi-am-ghi'

/**
 * Remarks not yet on the server, kept in this browser: one entry each, so that two windows never overwrite each other. Keys begin with the
 * time, so their order is the order of speaking. Of one person and one conference only.
 */
export class Outbox {
  readonly #place: string

  constructor(account: string, conference: string) {
    this.#place = `${PREFIX}:${account}:${conference}:`
  }

  all(): readonly Waiting[] {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(`${this.#place}y:`))
      .sort()
      .map((name) => JSON.parse(localStorage.getItem(name) ?? '{}') as Waiting)
  }

  put(waiting: Waiting): void {
    localStorage.setItem(`${this.#place}y:${waiting.key}`, JSON.stringify(waiting))
  }

  drop(key: string): void {
    localStorage.removeItem(`${this.#place}y:${key}`)
  }

  /** What is being typed now survives a closed window, too. */
  keepDraft(fields: Readonly<Record<string, string>>): void {
    localStorage.setItem(`${this.#place}nhap`, JSON.stringify(fields))
  }

  draft(): Readonly<Record<string, string>> | null {
    const kept = localStorage.getItem(`${this.#place}nhap`)
    return kept === null ? null : (JSON.parse(kept) as Record<string, string>)
  }

  dropDraft(): void {
    localStorage.removeItem(`${this.#place}nhap`)
  }
}
