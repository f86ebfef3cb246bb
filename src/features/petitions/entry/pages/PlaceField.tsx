import { asset } from '#platform/assets.ts'
import type { MapTiles } from '#platform/deps.ts'
import { useField } from '#ui/form-state.ts'
import { TextField } from '#ui/TextField.tsx'

/** Where it is: in words always; as a point only when the telephone says where it is, or where the ward has a map to touch. */
export const PlaceField = ({ map }: { readonly map: MapTiles | undefined }) => {
  const [latitude, longitude] = [useField('latitude', null), useField('longitude', null)]
  return (
    <div
      class="place-field"
      data-place
      data-tiles={map?.tiles}
      data-attribution={map?.attribution}
      data-center={map?.center}
      data-map-script={map === undefined ? undefined : asset('pick-map.js')}
    >
      <TextField
        name="place"
        label="Việc ở đâu"
        hint="Ví dụ: đầu ngõ 12/34 đường Cựu Viên, trước trường học"
      />
      <input type="hidden" name="latitude" value={latitude.first} />
      <input type="hidden" name="longitude" value={longitude.first} />
    </div>
  )
}
