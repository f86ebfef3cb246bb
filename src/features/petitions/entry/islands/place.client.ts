/** The public form asks the telephone where it is, and shows a map where the ward has one. Without either the words are enough. */
for (const field of document.querySelectorAll<HTMLElement>('[data-place]')) begin(field)

function begin(field: HTMLElement): void {
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  const clear = button('Bỏ vị trí', () => keep(field, null, said, clear))
  const actions = document.createElement('div')
  actions.className = 'actions'
  if ('geolocation' in navigator && window.isSecureContext)
    actions.append(button('Lấy vị trí tôi đang đứng', () => locate(field, said, clear)))
  const { tiles, mapScript } = field.dataset
  if (tiles && mapScript)
    actions.append(button('Chọn trên bản đồ', () => openMap(field, { tiles, mapScript }, said, clear)))
  if (actions.childElementCount === 0) return
  actions.append(clear)
  field.append(actions, said)
  keep(field, pointOf(field), said, clear)
}

type Point = { readonly latitude: number; readonly longitude: number }

function locate(field: HTMLElement, said: HTMLElement, clear: HTMLElement): void {
  said.textContent = 'Đang hỏi vị trí của máy…'
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      keep(field, coords, said, clear)
      said.textContent = `Đã lấy vị trí, sai số khoảng ${Math.round(coords.accuracy)} m. Vẫn nên ghi thêm ngõ, ngách.`
    },
    () => {
      said.textContent = 'Máy không cho biết vị trí. Xin ghi bằng chữ ở ô trên.'
    },
    { enableHighAccuracy: true, timeout: 15_000 },
  )
}

async function openMap(
  field: HTMLElement,
  { tiles, mapScript }: { readonly tiles: string; readonly mapScript: string },
  said: HTMLElement,
  clear: HTMLElement,
): Promise<void> {
  if (field.querySelector('.pick-map')) return
  const map = document.createElement('div')
  map.className = 'pick-map'
  field.append(map)
  said.textContent = 'Chạm vào chỗ có việc trên bản đồ.'
  const { pickOn } = (await import(mapScript)) as typeof import('./pick-map.client.ts')
  const { center, attribution = '' } = field.dataset
  pickOn(map, { tiles, attribution, center, chosen: pointOf(field) }, (point) =>
    keep(field, point, said, clear),
  )
}

function keep(field: HTMLElement, point: Point | null, said: HTMLElement, clear: HTMLElement): void {
  for (const name of ['latitude', 'longitude'] as const) {
    const input = field.querySelector<HTMLInputElement>(`input[name=${name}]`)
    if (input) input.value = point === null ? '' : point[name].toFixed(6)
  }
  clear.hidden = point === null
  said.textContent = point === null ? '' : 'Đã ghi vị trí.'
}

function pointOf(field: HTMLElement): Point | null {
  const value = (name: string) => field.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? ''
  const [latitude, longitude] = [value('latitude'), value('longitude')]
  return latitude === '' || longitude === ''
    ? null
    : { latitude: Number(latitude), longitude: Number(longitude) }
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
