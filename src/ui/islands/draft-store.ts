export type Draft = { readonly text: string /** milliseconds since 1970 */; readonly at: number }

const PREFIX = 'hoi-am-nhap'
const DAYS_KEPT = 30
const SENT = 'hoi-am-nhap-da-gui'

/** Half-written texts of one person in this browser. On a shared computer nobody is offered another's text. */
export class DraftStore {
  readonly #account: string
  constructor(account: string) {
    this.#account = account
  }

  read(form: string, field: string): Draft | null {
    const stored = localStorage.getItem(this.#name(form, field))
    return stored === null ? null : (JSON.parse(stored) as Draft)
  }

  write(form: string, field: string, text: string, now: number): void {
    const name = this.#name(form, field)
    if (text.trim() === '') localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify({ text, at: now } satisfies Draft))
  }

  /** The form is on its way; its drafts go only when a page of ours says that it was saved. */
  markSent(form: string): void {
    sessionStorage.setItem(SENT, form)
  }

  /** Called on the next page: `saved` when it reports success. */
  settleSent(saved: boolean): void {
    const form = sessionStorage.getItem(SENT)
    sessionStorage.removeItem(SENT)
    if (form !== null && saved) this.#remove((name) => name.startsWith(this.#name(form, '')))
  }

  dropOld(now: number): void {
    this.#remove((name, draft) => name.startsWith(`${PREFIX}:`) && now - draft().at > DAYS_KEPT * 86_400_000)
  }

  #remove(matches: (name: string, draft: () => Draft) => boolean): void {
    for (const name of Object.keys(localStorage))
      if (matches(name, () => JSON.parse(localStorage.getItem(name) ?? '{"at":0}') as Draft))
        localStorage.removeItem(name)
  }

  #name(form: string, field: string): string {
    return `${PREFIX}:${this.#account}:${form}:${field}`
  }
}
