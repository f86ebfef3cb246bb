import { type Point, readPoint, writePoint } from '#domain/point.ts'
import type { PickMap } from './pick-map.client.ts'

/** A form asks the telephone where it is, and shows a map where the ward has one. Without either the words are enough. */
for (const field of document.querySelectorAll<HTMLElement>('[data-place]')) {
  const input = field.querySelector<HTMLInputElement>('input[name=point]')
  if (input) begin(field, input)
}

function begin(field: HTMLElement, input: HTMLInputElement): void {
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  const clear = button('Bỏ vị trí', () => keep(null))
  const actions = document.createElement('div')
  actions.className = 'actions'
  let map: PickMap | null = null
  if ('geolocation' in navigator && window.isSecureContext)
    actions.append(button('Lấy vị trí tôi đang đứng', locate))
  const { tiles, mapScript, center, attribution = '' } = field.dataset
  if (tiles && mapScript) actions.append(button('Chọn trên bản đồ', () => openMap(tiles, mapScript)))
  if (actions.childElementCount === 0) return
  actions.append(clear)
  field.append(actions, said)
  input.addEventListener('change', show)
  show()

  function keep(point: Point | null): void {
    input.value = point === null ? '' : writePoint(point)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    show()
  }

  function show(): void {
    const point = readPoint(input.value)
    clear.hidden = point === null
    said.textContent = point === null ? '' : 'Đã ghi vị trí.'
    map?.mark(point)
  }

  function locate(): void {
    said.textContent = 'Đang hỏi vị trí của máy…'
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        keep(coords)
        said.textContent = `Đã lấy vị trí, sai số khoảng ${Math.round(coords.accuracy)} m. Vẫn nên ghi thêm ngõ, ngách.`
      },
      () => {
        said.textContent = 'Máy không cho biết vị trí. Xin ghi bằng chữ ở ô trên.'
      },
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  }

  async function openMap(tiles: string, script: string): Promise<void> {
    if (field.querySelector('.pick-map')) return
    const element = document.createElement('div')
    element.className = 'pick-map'
    field.append(element)
    said.textContent = 'Chạm vào chỗ có việc trên bản đồ.'
    const { pickOn } = (await import(script)) as typeof import('./pick-map.client.ts')
    map = pickOn(element, { tiles, attribution, center, chosen: readPoint(input.value) }, keep)
  }
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'ds-button'
  made.dataset.variant = 'secondary'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}
