/** Single-letter shortcuts must never steal a letter from somebody who writes, nor a key from the browser or a screen reader. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    (target instanceof HTMLElement &&
      target.closest('input, textarea, select, dialog, [contenteditable]') !== null)
  )
}
