import { choose } from './remark-form.ts'

const PAUSE_MS = 700
const SHORTEST = 12

/** After a pause in typing asks what the words sound like. Nothing is chosen unless a person presses it; without a line there are no hints. */
export function hint(form: HTMLFormElement, address: string, csrf: () => string): void {
  const text = form.elements.namedItem('text') as HTMLTextAreaElement
  const topic = form.elements.namedItem('topic') as HTMLSelectElement
  const unit = form.elements.namedItem('unit') as HTMLSelectElement
  const place = form.querySelector<HTMLElement>('[data-topic-hints]')
  const check = form.querySelector<HTMLElement>('[data-caution]')
  if (place === null || check === null) return
  let timer: ReturnType<typeof setTimeout> | undefined
  text.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), PAUSE_MS)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    show('')
  })
  place.addEventListener('click', (event) => {
    const code = (event.target as HTMLElement).closest<HTMLElement>('[data-topic]')?.dataset['topic']
    if (code === undefined) return
    choose(topic, code)
    topic.dispatchEvent(new Event('change', { bubbles: true }))
  })

  async function ask(): Promise<void> {
    const words = text.value
    if (words.trim().length < SHORTEST) return show('')
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ _csrf: csrf(), text: words, unit: unit.value }),
      redirect: 'manual',
    }).catch(() => null)
    if (answer?.ok && text.value === words) show(await answer.text())
  }

  function show(html: string): void {
    if (place === null || check === null) return
    place.innerHTML = html
    place.hidden = html === ''
    check.hidden = place.querySelector('[data-caution-words]') === null
  }
}
