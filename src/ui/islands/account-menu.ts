/** The account menu closes on Escape and on a press elsewhere, as menus do. */
export function closeAccountMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.account')
  if (!menu) return
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
  })
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
