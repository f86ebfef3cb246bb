import { foldForSearch } from '#domain/text.ts'
import { type Choice, ComboList } from '#ui/islands/combo-list.ts'

/** Sets a list and the box that stands for it, when the list was turned into one. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value
  const box = select.parentElement?.querySelector<HTMLInputElement>('.combo input[role=combobox]')
  if (box) box.value = value === '' ? '' : (select.selectedOptions[0]?.text ?? '')
}

/** What the form would send, without its guards. */
export const fieldsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('_') ? [[name, value]] : [],
    ),
  )

export function fill(form: HTMLFormElement, fields: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement) choose(field, value)
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value
  }
}

export function empty(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) choose(field, field.options[0]?.value ?? '')
    else if (field instanceof HTMLTextAreaElement) field.value = ''
    else if (field instanceof HTMLInputElement && field.type === 'text') field.value = ''
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false
  }
}

/** The speaker's box: a few letters without accents find a delegate; any other name is somebody new. */
export function lookUpSpeakers(form: HTMLFormElement, chosen: () => void): void {
  const input = form.elements.namedItem('speaker') as HTMLInputElement
  const unit = form.elements.namedItem('unit') as HTMLSelectElement
  const options = [...(input.list?.options ?? [])]
  const units = new Map(options.map((option) => [option.value, option.dataset['unit'] ?? '']))
  const choices = options.map(({ value }) => ({ value, label: value, words: foldForSearch(value) }))
  input.removeAttribute('list')
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  const list = new ComboList(input, take)
  const box = document.createElement('div')
  box.className = 'combo'
  input.before(box)
  box.append(input, list.element, list.announcement)

  input.addEventListener('input', () => {
    if (input.value.trim() === '') list.close()
    else list.show(matching(choices, input.value))
  })
  input.addEventListener('keydown', (event) => {
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (list.open || input.value.trim() !== '')) {
      event.preventDefault()
      if (list.open) list.move(event.key === 'ArrowDown' ? 1 : -1)
      else list.show(matching(choices, input.value))
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // Enter never sends half a remark: it takes the marked name, or goes on to the next box.
      event.preventDefault()
      if (list.open && list.active) take(list.active)
    }
    if (event.key === 'Escape') list.close()
  })
  input.addEventListener('blur', () => list.close())
  input.addEventListener('change', () => {
    const known = units.get(input.value)
    if (known !== undefined && known !== '') choose(unit, known)
    chosen()
  })

  function take(choice: Choice): void {
    input.value = choice.value
    list.close()
    input.dispatchEvent(new Event('change', { bubbles: true }))
    input.dispatchEvent(new Event('input', { bubbles: false }))
    list.close()
  }
}

/** Every word typed begins a word of the name, in any order: "sau nguyen" finds "Nguyễn Thị Sáu". */
function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = foldForSearch(typed).split(' ')
  return choices.filter(({ words }) => wanted.every((word) => ` ${words}`.includes(` ${word}`)))
}
