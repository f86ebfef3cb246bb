import type { ComponentChildren } from 'preact'
import { asset } from '#platform/assets.ts'
import type { MapTiles } from '#platform/deps.ts'

type Props = {
  readonly map: MapTiles | undefined
  /** The place in words, and an input called `point` that holds "20.8123, 106.6045". */
  readonly children: ComponentChildren
}

/** Where it is: in words always; the point also from the telephone, or by touching the ward's map. The page loads `place.js`. */
export const PlaceField = ({ map, children }: Props) => (
  <div
    class="place-field"
    data-place
    data-tiles={map?.tiles}
    data-attribution={map?.attribution}
    data-center={map?.center}
    data-map-script={map === undefined ? undefined : asset('pick-map.js')}
  >
    {children}
  </div>
)
