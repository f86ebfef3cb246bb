// The text keeps pace with the drafts: the sentence of the draft one is at stands in view, outlined.
const text = document.querySelector<HTMLElement>('.confirm-text')
const drafts = document.querySelector<HTMLElement>('.confirm-drafts')

if (text !== null && drafts !== null) {
  const follow = (target: EventTarget | null) => {
    const order = target instanceof Element ? target.closest('.draft')?.id.split('-').at(-1) : undefined
    if (order !== undefined) showSentence(text, order)
  }
  const followAddress = () => follow(document.getElementById(location.hash.slice(1)))
  drafts.addEventListener('focusin', (event) => follow(event.target))
  drafts.addEventListener('click', (event) => follow(event.target))
  window.addEventListener('hashchange', followAddress)
  followAddress()
  follow(drafts.querySelector('.draft-open'))
}

function showSentence(text: HTMLElement, order: string): void {
  const marks = text.querySelectorAll<HTMLElement>(`mark[data-drafts~="${CSS.escape(order)}"]`)
  const [first] = marks
  if (first === undefined) return
  for (const mark of text.querySelectorAll('mark[data-current]')) mark.removeAttribute('data-current')
  for (const mark of marks) mark.setAttribute('data-current', '')
  const below = first.getBoundingClientRect().top - text.getBoundingClientRect().top
  if (below < 0 || below > text.clientHeight * 0.7) text.scrollTop += below - text.clientHeight / 4
}
