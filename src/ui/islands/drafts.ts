import { type Draft, DraftStore } from './draft-store.ts'

/** Long texts survive a lost line, a closed window and tomorrow's update: kept while typing, offered back, dropped once saved. */
export function keepDrafts(): void {
  const account = document.body.dataset['account']
  if (account === undefined || !storageWorks()) return
  const store = new DraftStore(account)
  store.settleSent(document.querySelector('[data-flash="success"]') !== null)
  store.dropOld(Date.now())
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft-key]')) {
    const key = form.dataset['draftKey'] ?? ''
    for (const area of form.querySelectorAll('textarea')) keep(store, key, area)
    form.addEventListener('submit', () => store.markSent(key))
  }
}

function keep(store: DraftStore, key: string, area: HTMLTextAreaElement): void {
  const draft = store.read(key, area.name)
  if (draft !== null && draft.text !== area.value)
    offer(area, draft, () => store.write(key, area.name, '', 0))
  area.addEventListener('input', () => store.write(key, area.name, area.value, Date.now()))
}

/** Never fills in by itself: the text on the server may be newer than the one that was lost. */
function offer(area: HTMLTextAreaElement, draft: Draft, forget: () => void): void {
  const box = document.createElement('div')
  box.className = 'draft-offer'
  box.setAttribute('role', 'status')
  const when = new Intl.DateTimeFormat('vi-VN', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
  const words = document.createElement('span')
  words.textContent = `Máy này còn giữ đoạn viết dở lúc ${when.format(draft.at)}.`
  const take = button('Lấy lại', () => {
    area.value = draft.text
    area.dispatchEvent(new Event('input', { bubbles: true }))
    area.focus()
    box.remove()
  })
  const drop = button('Bỏ đi', () => {
    forget()
    box.remove()
    area.focus()
  })
  box.append(words, take, drop)
  area.before(box)
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'ds-button'
  element.dataset['variant'] = 'secondary'
  element.dataset['size'] = 'sm'
  element.textContent = label
  element.addEventListener('click', act)
  return element
}

/** Private windows and strict settings throw on the first touch; then there are simply no drafts. */
function storageWorks(): boolean {
  try {
    return localStorage.length >= 0 && sessionStorage.length >= 0
  } catch {
    return false
  }
}
