/** One box for all rows, a range with Shift, and how many are chosen. */
export function selectRows(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bulk]')) enhance(form)
}

function enhance(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('tbody .select-cell input')]
  const head = form.querySelector('[data-select-all]')
  if (!head || boxes.length === 0) return
  const all = document.createElement('input')
  all.type = 'checkbox'
  all.className = 'ds-input'
  all.setAttribute('aria-label', 'Chọn tất cả các dòng trên trang này')
  head.replaceChildren(all)
  let last: HTMLInputElement | undefined

  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked
    show()
  })
  for (const box of boxes) {
    box.addEventListener('click', (event) => {
      if (event.shiftKey && last) for (const between of range(boxes, last, box)) between.checked = box.checked
      last = box
      show()
    })
  }
  window.addEventListener('pageshow', show)

  function show(): void {
    const chosen = boxes.filter((box) => box.checked).length
    all.checked = chosen === boxes.length
    all.indeterminate = chosen > 0 && chosen < boxes.length
    const count = form.querySelector('[data-bulk-count]')
    if (count) count.textContent = chosen === 0 ? 'Với các dòng đã chọn:' : `Với ${chosen} dòng đã chọn:`
  }
}

function range<T>(items: readonly T[], from: T, to: T): T[] {
  const [a, b] = [items.indexOf(from), items.indexOf(to)]
  return items.slice(Math.min(a, b), Math.max(a, b) + 1)
}
