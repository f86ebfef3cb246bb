import { newId } from '#domain/id.ts'
import { hint } from './hints.ts'
import { Board, listenTo, part } from './live.ts'
import { Outbox, type Waiting } from './outbox.ts'
import { choose, empty, fieldsOf, fill, lookUpSpeakers } from './remark-form.ts'
import { type Line, Sender } from './sender.ts'
import { lineWords, showWaiting } from './waiting-list.ts'

const TYPING_EVERY_MS = 5_000

const root = document.querySelector<HTMLElement>('[data-capture]')
const account = document.body.dataset['account']
if (root !== null && account !== undefined && storageWorks()) takeDown(root, account)

/** The form never leaves the page: each remark goes into this browser's outbox first and from there to the server. */
function takeDown(page: HTMLElement, person: string): void {
  const form = document.querySelector<HTMLFormElement>('form#ghi')
  const outbox = new Outbox(person, page.dataset['capture'] ?? '')
  const board = new Board(page)
  const sender = new Sender(outbox, form, location.pathname, {
    saved: (_, { id, order, html }) => {
      if (id !== undefined && order !== undefined && html !== undefined) board.show({ id, order, html })
      show()
    },
    changed: say,
  })

  listenTo(page, board, {
    online: () => void sender.flush(),
    state: (state) => {
      // The form appears and disappears with the conference; what is half typed is kept.
      if ((state === 'open') !== (form !== null)) location.reload()
      else void sender.flush()
    },
  })
  window.addEventListener('online', () => void sender.flush())
  window.addEventListener('focus', () => void sender.flush())
  if (form !== null) enhance(form)
  show()
  void sender.flush()

  function enhance(live: HTMLFormElement): void {
    const speaker = live.elements.namedItem('speaker') as HTMLInputElement
    const kind = live.elements.namedItem('kind') as HTMLSelectElement
    // A name half typed is nobody yet: only one that was finished is told.
    let named = ''
    lookUpSpeakers(live, () => {
      named = speaker.value
      tell(true)
    })
    hint(live, page.dataset['topics'] ?? '', () => sender.csrf)
    const draft = outbox.draft()
    if (draft !== null && live.querySelector('.ds-error-summary') === null) fill(live, draft)
    const answeredBy = live.elements.namedItem('answeredBy') as HTMLInputElement
    answeredBy.setAttribute('list', 'nguoi-tra-loi')

    live.addEventListener('input', () => {
      outbox.keepDraft(fieldsOf(live))
      tell(false)
    })
    live.addEventListener('change', () => outbox.keepDraft(fieldsOf(live)))
    live.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      live.requestSubmit()
    })
    live.addEventListener('submit', (event) => {
      event.preventDefault()
      const fields = fieldsOf(live)
      const text = live.elements.namedItem('text') as HTMLTextAreaElement
      if ((fields['text'] ?? '').trim() === '') return text.focus()
      outbox.put({ key: newId<'Form'>(), fields })
      empty(live)
      choose(kind, 'kien-nghi')
      outbox.dropDraft()
      // The hall must not read the name of someone who has finished.
      named = ''
      tell(true)
      speaker.focus()
      show()
      void sender.flush()
    })
    speaker.focus()

    let told = 0
    /** Whose words are being written; of words that will be sealed only that somebody writes. */
    function tell(now: boolean): void {
      if (!now && Date.now() - told < TYPING_EVERY_MS) return
      told = Date.now()
      const sealed = kind.value === 'to-cao' || kind.value === 'thai-do'
      void fetch(page.dataset['typing'] ?? '', {
        method: 'POST',
        body: new URLSearchParams({ _csrf: sender.csrf, speaker: sealed ? '' : named }),
      }).catch(() => undefined)
    }
  }

  function show(): void {
    showWaiting(part(page, 'outbox'), outbox.all(), takeBack)
  }

  function takeBack(waiting: Waiting): void {
    if (form === null) return
    outbox.drop(waiting.key)
    fill(form, waiting.fields)
    // What was refused may have to be confirmed as looked at.
    form.querySelector('[data-caution]')?.removeAttribute('hidden')
    outbox.keepDraft(waiting.fields)
    ;(form.elements.namedItem('text') as HTMLTextAreaElement).focus()
    show()
  }

  function say(line: Line): void {
    const words = lineWords(line, outbox.all().length)
    const place = part(page, 'line')
    place.hidden = words === null
    if (place.textContent !== (words ?? '')) place.textContent = words ?? ''
    show()
  }
}

/** Private windows and strict settings throw on the first touch; then the plain form does the work. */
function storageWorks(): boolean {
  try {
    localStorage.setItem('hoi-am-thu', '1')
    localStorage.removeItem('hoi-am-thu')
    return true
  } catch {
    return false
  }
}
