/** A second press on the button while the first is on its way is ignored; coming back by the browser's arrow makes the form live again. */
export function submitOnce(): void {
  const sent = new Set<HTMLFormElement>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    if (sent.has(form)) return event.preventDefault()
    sent.add(form)
    mark(form, 'true')
  })
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    for (const form of sent) mark(form, 'false')
    sent.clear()
  })
}

/** Not `disabled`: a disabled button would not send its own name and value. */
function mark(form: HTMLFormElement, busy: 'true' | 'false'): void {
  for (const button of form.querySelectorAll('button[type="submit"]')) button.setAttribute('aria-busy', busy)
}
