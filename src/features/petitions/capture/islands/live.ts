type Row = { readonly id: string; readonly order: number; readonly html: string }
type Typing = { readonly account: string; readonly name: string; readonly speaker: string | null }

const FADES_MS = 15_000

/** The right-hand side: rows as they arrive, how many words are sealed, who is writing. */
export class Board {
  readonly #root: HTMLElement
  readonly #rows: HTMLElement
  readonly #typists: HTMLElement
  readonly #fading = new Map<string, ReturnType<typeof setTimeout>>()

  constructor(root: HTMLElement) {
    this.#root = root
    this.#rows = part(root, 'remarks')
    this.#typists = part(root, 'typists')
  }

  /** A row may come twice, by the answer and by the stream: it has its place by the order of speaking. */
  show({ id, order, html }: Row): void {
    const template = document.createElement('template')
    template.innerHTML = html
    const row = template.content.firstElementChild
    if (row === null) return
    const known = document.getElementById(`r-${id}`)
    if (known !== null) known.replaceWith(row)
    else {
      const rows = [...this.#rows.children] as HTMLElement[]
      const older = rows.find((one) => Number(one.dataset['order']) < order)
      this.#rows.insertBefore(row, older ?? null)
    }
    this.#count()
  }

  gone(id: string): void {
    document.getElementById(`r-${id}`)?.remove()
    this.#count()
  }

  sealed(count: number): void {
    const place = part(this.#root, 'sealed')
    place.textContent = ` và ${count} ý kiến hạn chế`
    place.hidden = count === 0
  }

  typing({ account, name, speaker }: Typing): void {
    const id = `typist-${account}`
    const line = document.getElementById(id) ?? document.createElement('li')
    line.id = id
    line.textContent = speaker === null ? `${name} đang ghi…` : `${name} đang ghi lời ${speaker}…`
    this.#typists.append(line)
    clearTimeout(this.#fading.get(account))
    this.#fading.set(
      account,
      setTimeout(() => line.remove(), FADES_MS),
    )
  }

  #count(): void {
    part(this.#root, 'count').textContent = String(this.#rows.children.length)
  }
}

export const part = (root: HTMLElement, name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-${name}]`) ?? document.createElement('div')

/** Listens from the page's number on. The browser itself asks again after a cut, from the last number it heard. */
export function listenTo(
  root: HTMLElement,
  board: Board,
  heard: { online(): void; state(state: string): void },
): void {
  const stream = new EventSource(`${root.dataset['stream']}?sau=${root.dataset['seq']}`)
  const on = <T>(event: string, act: (data: T) => void) =>
    stream.addEventListener(event, (message) => act(JSON.parse((message as MessageEvent<string>).data) as T))
  on<Row>('row', (row) => board.show(row))
  on<{ id: string }>('gone', ({ id }) => board.gone(id))
  on<{ count: number }>('sealed', ({ count }) => board.sealed(count))
  on<Typing>('typing', (typing) => board.typing(typing))
  on<{ state: string }>('state', ({ state }) => heard.state(state))
  stream.addEventListener('open', () => heard.online())
}
