import { circleMarker, map as leafletMap, tileLayer } from 'leaflet'

type Point = { readonly latitude: number; readonly longitude: number }
type Options = {
  readonly tiles: string
  readonly attribution: string
  /** "20.81,106.63,14": where the map opens; Vietnam as a whole without it. */
  readonly center: string | undefined
  readonly chosen: Point | null
}

const VIETNAM = [16, 107.5, 5] as const

/** A map on which one touch marks one point. */
export function pickOn(element: HTMLElement, options: Options, picked: (point: Point) => void): void {
  const [latitude = VIETNAM[0], longitude = VIETNAM[1], zoom = VIETNAM[2]] = (options.center ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map(Number)
  const shown = leafletMap(element, { attributionControl: options.attribution !== '' })
  shown.setView([latitude, longitude], zoom)
  tileLayer(options.tiles, { attribution: options.attribution, maxZoom: 19 }).addTo(shown)
  const marker = circleMarker([latitude, longitude], { radius: 9, color: '#b40a19', fillOpacity: 0.6 })
  if (options.chosen !== null)
    marker.setLatLng([options.chosen.latitude, options.chosen.longitude]).addTo(shown)
  shown.on('click', ({ latlng }) => {
    marker.setLatLng(latlng).addTo(shown)
    picked({ latitude: latlng.lat, longitude: latlng.lng })
  })
}
