/** The browser asks before a page is left while a guarded form holds something typed and not sent. */
export function guardUnsaved(): void {
  const dirty = new Set<HTMLFormElement>()
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-unsaved-guard]')) {
    form.addEventListener('input', () => dirty.add(form))
    form.addEventListener('submit', () => dirty.delete(form))
  }
  window.addEventListener('beforeunload', (event) => {
    if (dirty.size > 0) event.preventDefault()
  })
}
