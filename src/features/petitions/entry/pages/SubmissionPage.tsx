import type { Refusal } from '#domain/result.ts'
import type { Unit } from '#features/people/index.ts'
import type { MapTiles } from '#platform/deps.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { useField } from '#ui/form-state.ts'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PlaceField } from '#ui/PlaceField.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { channelNames, kindHints, kindNames } from '../../messages.ts'
import { consentLabels, PersonalDataNotice } from '../../pages/PersonalDataNotice.tsx'
import { petitionKinds, replyChannels } from '../../petition.ts'

export type SubmissionView = {
  readonly map: MapTiles | undefined
  readonly ward: string
  readonly groups: readonly Unit[]
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** The person's own form, in the order in which one would tell it; only the words are asked for. */
export const SubmissionPage = ({ ward, map, groups, values, errors }: SubmissionView) => (
  <>
    <PageHeading
      title="Gửi ý kiến đến phường"
      lead={`${ward} đọc mọi ý kiến. Chỉ cần viết điều muốn nói; các ô khác không bắt buộc. Gửi xong bà con có mã để theo dõi.`}
    />
    <Form
      action={href(routes.petitionSubmission)}
      values={values}
      errors={errors}
      multipart
      draftKey="petition/public"
      undone="Chưa gửi được"
    >
      <TextArea
        name="text"
        label="Bà con muốn nói gì"
        hint="Việc gì, ở đâu, từ bao giờ, mong phường làm gì."
        rows={7}
        required
      />
      <PlaceField map={map}>
        <TextField
          name="place"
          label="Việc ở đâu"
          hint="Ví dụ: đầu ngõ 12/34 đường Cựu Viên, trước trường học"
        />
        <PointInput />
      </PlaceField>
      <FileField
        name="files"
        label="Ảnh"
        hint={
          errors.length > 0
            ? 'Nếu đã chọn ảnh, xin chọn lại.'
            : 'Phường xóa vị trí và giờ chụp ghi kèm trong ảnh.'
        }
        accept="image/*"
        acceptHint="Ảnh .jpg hoặc .png"
        maxMegabytes={25}
        multiple
      />
      <details class="more" open={typeof values['kind'] === 'string' && values['kind'] !== 'phan-anh'}>
        <summary>Đây là khiếu nại hay tố cáo?</summary>
        <RadioGroup
          name="kind"
          label="Điều muốn nói là"
          required
          value="phan-anh"
          options={[...petitionKinds, 'to-cao' as const].map((kind) => ({
            value: kind,
            label: kindNames[kind],
            hint: kindHints[kind],
          }))}
        />
      </details>
      <p class="muted">
        Lời tố cáo, lời nói về thái độ cán bộ được niêm phong ngay khi gửi: chỉ người được phường giao tiếp
        nhận mới đọc được, không ai khác thấy, kể cả người bị nói đến.
      </p>
      <h2>Để phường trả lời</h2>
      <PersonalDataNotice />
      <FieldRow>
        <TextField name="name" label="Họ tên" autocomplete="name" />
        <SelectField name="unit" label="Tổ dân phố" empty="Không chọn" options={namedOptions(groups)} />
      </FieldRow>
      <FieldRow>
        <TextField name="phone" label="Điện thoại" inputmode="tel" autocomplete="tel" />
        <TextField name="email" label="Thư điện tử" inputmode="email" autocomplete="email" />
      </FieldRow>
      <TextField name="address" label="Địa chỉ" autocomplete="street-address" />
      <SelectField
        name="channel"
        label="Muốn nhận trả lời bằng cách nào"
        required
        options={replyChannels
          .toSorted((a, b) => Number(b === 'none') - Number(a === 'none'))
          .map((channel) => ({
            value: channel,
            label: channel === 'none' ? 'Tự xem bằng mã' : channelNames[channel],
          }))}
      />
      <Checkbox
        name="mayKeepContact"
        label="Tôi đồng ý cho phường lưu tên, điện thoại, địa chỉ đã ghi để hỏi lại và trả lời tôi"
      />
      <Checkbox name="mayPublishText" label={consentLabels.text} />
      <Checkbox name="mayPublishPhoto" label={consentLabels.photo} />
      <div class="trap" aria-hidden="true">
        <label>
          Xin để trống ô này
          <input type="text" name="website" tabIndex={-1} autocomplete="off" />
        </label>
      </div>
      <FormActions>
        <Button>Gửi ý kiến</Button>
      </FormActions>
      <p class="muted">
        Không quen gõ máy? Nhờ tổ trưởng tổ dân phố ghi giúp, hoặc{' '}
        <a href={href(routes.petitionPaperForm)}>in phiếu giấy</a> rồi nộp tại trụ sở phường.
      </p>
    </Form>
  </>
)

/** A person knows no coordinates: only the telephone or the map fill it in. */
const PointInput = () => <input type="hidden" name="point" value={useField('point', null).first} />
