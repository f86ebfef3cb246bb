import { foldForSearch } from '#domain/text.ts'
import { type Choice, ComboList } from './combo-list.ts'

/** Turns long lists into boxes that one types into (ARIA combobox with a list). The list stays in the form and is what is sent. */
export function enhanceCombos(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-combo]')) enhance(select)
}

function enhance(select: HTMLSelectElement): void {
  const choices = [...select.options]
    .filter((option) => option.value !== '' && !option.disabled)
    .map((option) => ({ value: option.value, label: option.text, words: foldForSearch(option.text) }))
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? ''

  const input = makeInput(select)
  input.value = labelOf(select.value)
  const list = new ComboList(input, choose)
  const box = document.createElement('div')
  box.className = 'combo'
  select.before(box)
  box.append(input, list.element, list.announcement)
  select.hidden = true

  input.addEventListener('input', (event) => {
    event.stopPropagation()
    list.show(matching(choices, input.value))
  })
  input.addEventListener('click', () => list.show(choices))
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!list.open)
        list.show(input.value === labelOf(select.value) ? choices : matching(choices, input.value))
      else list.move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Enter' && list.open) {
      event.preventDefault()
      if (list.active) choose(list.active)
    }
    if (event.key === 'Escape' && list.open) settle()
  })
  input.addEventListener('blur', () => {
    const typed = foldForSearch(input.value)
    if (typed === '') change('')
    const same = choices.filter((choice) => choice.words === typed)
    if (same[0] && same.length === 1) change(same[0].value)
    settle()
  })

  function choose(choice: Choice): void {
    change(choice.value)
    settle()
  }
  function change(value: string): void {
    if (select.value === value) return
    select.value = value
    select.dispatchEvent(new Event('input', { bubbles: true }))
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }
  function settle(): void {
    input.value = labelOf(select.value)
    list.close()
  }
}

/**
 * Every word typed must occur, in any order: "hoa cong an" finds "Công an xã Hòa Bình". What begins with the words as typed stands
 * first, then what contains them so, then the rest.
 */
function matching(choices: readonly Choice[], typed: string): Choice[] {
  const phrase = foldForSearch(typed)
  const wanted = phrase.split(' ')
  const far = ({ words }: Choice) =>
    words.startsWith(phrase) ? 0 : ` ${words}`.includes(` ${phrase}`) ? 1 : 2
  return choices
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .sort((a, b) => far(a) - far(b))
}

function makeInput(select: HTMLSelectElement): HTMLInputElement {
  const input = document.createElement('input')
  input.type = 'text'
  input.className = 'ds-input'
  input.autocomplete = 'off'
  input.placeholder = 'Gõ vài chữ để tìm'
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  for (const name of ['aria-describedby', 'aria-invalid']) {
    const value = select.getAttribute(name)
    if (value !== null) input.setAttribute(name, value)
  }
  input.id = select.id
  select.id = `${select.id}-danh-sach-goc`
  return input
}
