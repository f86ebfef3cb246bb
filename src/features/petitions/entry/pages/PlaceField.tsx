import { useField } from '#ui/form-state.ts'
import { TextField } from '#ui/TextField.tsx'

/** Where it is: in words always; as a point only when the island finds the telephone willing to say where it is. */
export const PlaceField = () => {
  const [latitude, longitude] = [useField('latitude', null), useField('longitude', null)]
  return (
    <div class="place-field" data-place>
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
