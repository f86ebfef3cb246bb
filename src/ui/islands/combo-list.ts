/** `words` is the label as search compares it. */
export type Choice = { readonly value: string; readonly label: string; readonly words: string }

const MOST = 60

/** The list under a combobox: which choices it shows, which one is marked, and what a screen reader hears. */
export class ComboList {
  readonly element = document.createElement('ul')
  readonly announcement = document.createElement('span')
  readonly #input: HTMLInputElement
  readonly #choose: (choice: Choice) => void
  #shown: readonly Choice[] = []
  #at = -1

  constructor(input: HTMLInputElement, choose: (choice: Choice) => void) {
    this.#input = input
    this.#choose = choose
    this.element.className = 'combo-list'
    this.element.id = `${input.id}-danh-sach`
    this.element.setAttribute('role', 'listbox')
    this.element.setAttribute('aria-label', input.labels?.[0]?.textContent ?? 'Danh sách')
    this.announcement.className = 'ds-sr-only'
    this.announcement.setAttribute('role', 'status')
    input.setAttribute('aria-controls', this.element.id)
    // Pressing on the list must not take the focus away from the box.
    this.element.addEventListener('mousedown', (event) => event.preventDefault())
    this.close()
  }

  get open(): boolean {
    return !this.element.hidden
  }
  get active(): Choice | undefined {
    return this.#shown[this.#at]
  }

  show(choices: readonly Choice[]): void {
    this.#shown = choices.slice(0, MOST)
    this.element.replaceChildren(...this.#shown.map((choice, index) => this.#item(choice, index)))
    this.element.hidden = this.#shown.length === 0
    this.#input.setAttribute('aria-expanded', String(this.open))
    this.announcement.textContent =
      choices.length === 0 ? 'Không có mục nào khớp' : `${choices.length} mục khớp`
    this.#mark(this.#shown.length === 1 ? 0 : -1)
  }

  close(): void {
    this.element.hidden = true
    this.#input.setAttribute('aria-expanded', 'false')
    this.announcement.textContent = ''
    this.#mark(-1)
  }

  move(step: 1 | -1): void {
    const count = this.#shown.length
    this.#mark(this.#at === -1 && step === -1 ? count - 1 : (this.#at + step + count) % count)
  }

  #mark(index: number): void {
    this.#at = index
    for (const [position, item] of [...this.element.children].entries())
      item.setAttribute('aria-selected', String(position === index))
    const marked = this.element.children[index]
    if (marked) {
      marked.scrollIntoView({ block: 'nearest' })
      this.#input.setAttribute('aria-activedescendant', marked.id)
    } else this.#input.removeAttribute('aria-activedescendant')
  }

  #item(choice: Choice, index: number): HTMLLIElement {
    const item = document.createElement('li')
    item.id = `${this.element.id}-${index}`
    item.setAttribute('role', 'option')
    item.textContent = choice.label
    item.addEventListener('click', () => this.#choose(choice))
    return item
  }
}
