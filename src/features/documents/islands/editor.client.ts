const PAUSE_MS = 500

// Comforts of whoever writes a paper: it is set beside the words as one types, phrases and recipients are put in with one press.
for (const place of document.querySelectorAll<HTMLElement>('[data-preview]')) showWhileTyping(place)
for (const list of document.querySelectorAll<HTMLElement>('[data-phrases]')) offerPhrases(list)
for (const list of document.querySelectorAll<HTMLElement>('[data-add-to]')) addAtOnce(list)

function showWhileTyping(place: HTMLElement): void {
  const form = place.parentElement?.querySelector('form')
  const address = place.dataset['preview']
  if (!form || !address) return
  for (const look of form.querySelectorAll('[data-preview-look]')) look.setAttribute('hidden', '')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  for (const event of ['input', 'change'])
    form.addEventListener(event, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(form, address), PAUSE_MS)
    })

  async function ask(of: HTMLFormElement, to: string): Promise<void> {
    asked += 1
    const turn = asked
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(of)) if (typeof value === 'string') body.append(name, value)
    const answer = await fetch(to, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
    if (answer?.ok && turn === asked) place.innerHTML = await answer.text()
  }
}

function offerPhrases(list: HTMLElement): void {
  const area = fieldBeside(list, list.dataset['phrases'])
  if (area === null) return
  for (const item of list.querySelectorAll<HTMLElement>('[data-phrase]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'phrase'
    button.append(...item.childNodes)
    button.addEventListener('click', () => putIn(area, button.textContent ?? ''))
    item.append(button)
  }
}

/** At the cursor; the first "…" is chosen, to be typed over. */
function putIn(area: HTMLTextAreaElement, text: string): void {
  const at = area.selectionStart
  const before = area.value.slice(0, at)
  const space = before === '' || /\s$/u.test(before) ? '' : ' '
  area.focus()
  area.setRangeText(space + text, at, area.selectionEnd, 'end')
  const gap = area.value.indexOf('…', at)
  if (gap !== -1 && gap < at + space.length + text.length) area.setSelectionRange(gap, gap + 1)
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

function addAtOnce(list: HTMLElement): void {
  const area = fieldBeside(list, list.dataset['addTo'])
  if (area === null) return
  list.addEventListener('change', (event) => {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox' || !box.checked) return
    // An empty field stands for the recipients of the letterhead: then the server joins the two when saving.
    if (area.value.trim() === '') return
    const lines = area.value.replace(/\s+$/u, '').split('\n')
    const kept = lines.findIndex((line) => /^[-–\s]*lưu/iu.test(line))
    if (!lines.includes(box.value)) lines.splice(kept === -1 ? lines.length : kept, 0, box.value)
    area.value = lines.join('\n')
    box.checked = false
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function fieldBeside(list: HTMLElement, name: string | undefined): HTMLTextAreaElement | null {
  const field = list.closest('form')?.elements.namedItem(name ?? '')
  return field instanceof HTMLTextAreaElement ? field : null
}
