import { href, routes } from '#routes'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Fieldset } from '#ui/Fieldset.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { CandidatePhoto } from '../content-queries.ts'

/** One photograph: whether it is shown, before or after the work, and what it shows in words. */
export const PhotoChoice = ({ photo }: { readonly photo: CandidatePhoto }) => (
  <Fieldset legend={`Ảnh ${photo.fileName}`}>
    <img
      class="photo-choice"
      src={href(routes.attachment, { id: photo.id })}
      alt={`Ảnh ${photo.fileName}, chưa công khai`}
      loading="lazy"
    />
    <Checkbox
      name={`photo.${photo.id}`}
      label="Công khai ảnh này"
      hint="Không có khuôn mặt, biển số xe, số nhà."
    />
    <SelectField
      name={`phase.${photo.id}`}
      label="Chụp lúc"
      options={[
        { value: 'before', label: 'Trước khi làm' },
        { value: 'after', label: 'Sau khi làm' },
      ]}
    />
    <TextField name={`caption.${photo.id}`} label="Ảnh chụp gì" hint="Một câu, người khiếm thị nghe được." />
  </Fieldset>
)
