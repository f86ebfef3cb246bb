/** After a refused form the reader begins at what is wrong. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}
