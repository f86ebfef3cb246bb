const PAUSE_MS = 900

/** After a pause in typing asks what lies here already about the same matter. Nothing is chosen unless a person chooses it. */
for (const place of document.querySelectorAll<HTMLElement>('[data-likely]')) begin(place)

function begin(place: HTMLElement): void {
  const form = place.closest('form')
  const address = place.dataset['likely']
  if (!form || !address) return
  place.querySelector<HTMLElement>('[data-likely-look]')?.setAttribute('hidden', '')
  const found = place.querySelector<HTMLElement>('[data-likely-found]')
  if (!found) return
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = ''
  for (const event of ['input', 'change'])
    form.addEventListener(event, (of) => {
      if (of.target instanceof Node && place.contains(of.target)) return
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), PAUSE_MS)
    })

  async function ask(): Promise<void> {
    if (!form || !address || !found) return
    const body = questionIn(form)
    if (body.toString() === asked) return
    asked = body.toString()
    const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
    if (answer?.ok && asked === questionIn(form).toString()) found.innerHTML = await answer.text()
  }
}

function questionIn(form: HTMLFormElement): URLSearchParams {
  const said = new FormData(form)
  return new URLSearchParams(
    ['_csrf', 'text', 'kind', 'unit', 'place', 'dossier'].map((name) => [name, String(said.get(name) ?? '')]),
  )
}
