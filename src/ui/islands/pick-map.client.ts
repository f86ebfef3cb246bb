import { circleMarker, map as leafletMap, tileLayer } from 'leaflet'
import type { Point } from '#domain/point.ts'

type Options = {
  readonly tiles: string
  readonly attribution: string
  /** "20.81,106.63,14": where the map opens; Vietnam as a whole without it. */
  readonly center: string | undefined
  readonly chosen: Point | null
}
export type PickMap = {
  /** Marks this point, or none. */
  mark(point: Point | null): void
}

const VIETNAM = [16, 107.5, 5] as const

/** A map on which one touch marks one point. */
export function pickOn(element: HTMLElement, options: Options, picked: (point: Point) => void): PickMap {
  const [latitude = VIETNAM[0], longitude = VIETNAM[1], zoom = VIETNAM[2]] = (options.center ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map(Number)
  const shown = leafletMap(element, { attributionControl: options.attribution !== '' })
  shown.setView([latitude, longitude], zoom)
  tileLayer(options.tiles, { attribution: options.attribution, maxZoom: 19 }).addTo(shown)
  const marker = circleMarker([latitude, longitude], { radius: 9, color: '#b40a19', fillOpacity: 0.6 })
  const mark = (point: Point | null): void => {
    if (point === null) marker.remove()
    else marker.setLatLng([point.latitude, point.longitude]).addTo(shown)
  }
  mark(options.chosen)
  shown.on('click', ({ latlng }) => picked({ latitude: latlng.lat, longitude: latlng.lng }))
  return { mark }
}
