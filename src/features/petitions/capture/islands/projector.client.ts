const sheet = document.querySelector<HTMLElement>('[data-projector]')
if (sheet?.dataset['projector']) follow(sheet.dataset['projector'])

/** Shows each change at once; the browser itself asks again after a cut. */
function follow(address: string): void {
  const stream = new EventSource(address)
  stream.addEventListener('sheet', (message) => {
    const template = document.createElement('template')
    template.innerHTML = JSON.parse((message as MessageEvent<string>).data) as string
    document.querySelector('[data-projector]')?.replaceWith(template.content)
  })
}
