const PATIENCE = 10_000

/**
 * A second press on the button while the first is on its way is ignored. After ten seconds, or when one comes back by the browser's
 * arrow, the form is live again: a lost line must not lock it, and the form's key keeps a repeated arrival harmless.
 */
export function submitOnce(): void {
  const sent = new Set<HTMLFormElement>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    if (sent.has(form)) return event.preventDefault()
    sent.add(form)
    mark(form, true)
    setTimeout(release, PATIENCE, form)
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of sent) release(form)
  })

  function release(form: HTMLFormElement): void {
    sent.delete(form)
    mark(form, false)
  }
}

/** Not `disabled`: a disabled button would not send its own name and value. */
function mark(form: HTMLFormElement, busy: boolean): void {
  for (const button of form.querySelectorAll('button[type="submit"]'))
    button.setAttribute('aria-busy', String(busy))
}
