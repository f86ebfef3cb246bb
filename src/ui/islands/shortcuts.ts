import { isTyping } from './typing.ts'

const keys = [
  ['/', 'Đến ô tìm kiếm'],
  ['j', 'Dòng tiếp theo trong danh sách'],
  ['k', 'Dòng trước'],
  ['Enter', 'Mở dòng đang chọn'],
  ['?', 'Xem bảng phím tắt này'],
] as const

/** `/` goes to the search box, `?` shows what keys there are. */
export function listenForShortcuts(): void {
  let dialog: HTMLDialogElement | undefined
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return
    if (event.key === '/') {
      event.preventDefault()
      document.querySelector<HTMLInputElement>('[data-search]')?.select()
    }
    if (event.key === '?') {
      dialog ??= makeDialog()
      dialog.showModal()
    }
  })
}

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'shortcuts'
  dialog.setAttribute('aria-labelledby', 'phim-tat')
  const heading = make('h2', 'Phím tắt')
  heading.id = 'phim-tat'
  const list = document.createElement('dl')
  for (const [key, meaning] of keys) {
    const term = document.createElement('dt')
    term.append(make('kbd', key))
    list.append(term, make('dd', meaning))
  }
  const form = document.createElement('form')
  form.method = 'dialog'
  const close = make('button', 'Đóng')
  close.className = 'ds-button'
  form.append(close)
  dialog.append(heading, list, form)
  document.body.append(dialog)
  return dialog
}

function make(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
