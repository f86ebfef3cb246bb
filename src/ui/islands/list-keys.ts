import { isTyping } from './typing.ts'

/** j goes to the next row of the list, k to the one before; Enter opens it, being a link. */
export function moveInLists(): void {
  document.addEventListener('keydown', (event) => {
    if ((event.key !== 'j' && event.key !== 'k') || isTyping(event)) return
    const links = [...document.querySelectorAll<HTMLElement>('[data-list] .row-link')]
    const current = links.findIndex((link) => rowOf(link)?.contains(document.activeElement))
    const next = event.key === 'j' ? current + 1 : Math.max(current, 1) - 1
    links[Math.min(next, links.length - 1)]?.focus()
  })
}

const rowOf = (link: HTMLElement): HTMLElement | null => link.closest('tr, li')
