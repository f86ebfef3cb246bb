import { foldForSearch } from '#domain/text.ts'

/** A box above a long list of choices that leaves only those that contain what was typed, accents or not. Ticked ones always stay. */
export function enhanceFilterLists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-filter-list]')) {
    const box = document.createElement('input')
    box.type = 'search'
    box.className = 'ds-input'
    box.placeholder = 'Gõ vài chữ để tìm'
    box.setAttribute('aria-label', `Tìm trong: ${list.dataset['filterList']}`)
    list.before(box)
    const choices = [...list.querySelectorAll<HTMLElement>('.ds-field')].map((field) => ({
      field,
      words: foldForSearch(field.textContent),
      input: field.querySelector('input'),
    }))
    box.addEventListener('input', (event) => {
      event.stopPropagation()
      const wanted = foldForSearch(box.value)
      for (const { field, words, input } of choices) field.hidden = !words.includes(wanted) && !input?.checked
    })
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault()
    })
  }
}
