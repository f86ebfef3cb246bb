import { formatDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { Unit } from '#features/people/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { channelNames, kindHints, kindNames } from '../../messages.ts'
import { consentLabels, PersonalDataNotice } from '../../pages/PersonalDataNotice.tsx'
import { petitionKinds, replyChannels } from '../../petition.ts'
import type { ConferenceChoice } from '../../register/choice-queries.ts'
import type { LikelySame } from '../../same-queries.ts'
import { LikelyChoices, NothingAlike } from './LikelyChoices.tsx'

export type EntryView = {
  /** The groups the person may write for: all, or the own one. */
  readonly groups: readonly Pick<Unit, 'id' | 'name'>[]
  readonly conferences: readonly ConferenceChoice[]
  /** A group head writes for neighbours: fewer questions. */
  readonly forNeighbours: boolean
  readonly mayGather: boolean
  /** What was found when somebody asked without a script; null when nobody asked. */
  readonly looked: readonly LikelySame[] | null
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** Words spoken to somebody who works here, in the order in which one hears them. */
export const EntryPage = (view: EntryView) => {
  const { groups, conferences, forNeighbours, looked, values, errors } = view
  return (
    <>
      <PageHeading
        title={forNeighbours ? 'Ghi giúp bà con' : 'Ghi ý kiến'}
        lead="Ghi đúng lời bà con nói. Lời đã ghi thì không sửa được nữa; bà con nhận mã và mã PIN để theo dõi."
        actions={
          <LinkButton variant="secondary" href={href(routes.petitionPaperForm)}>
            Mẫu phiếu giấy
          </LinkButton>
        }
      />
      <Form
        action={href(routes.petitionNew)}
        values={values}
        errors={errors}
        multipart
        guard
        draftKey="petition/new"
      >
        <Warnings errors={errors} />
        <TextArea name="text" label="Bà con nói gì" rows={6} required />
        <RadioGroup
          name="kind"
          label="Đây là"
          required
          value="kien-nghi"
          options={[...petitionKinds, 'to-cao' as const].map((kind) => ({
            value: kind,
            label: kindNames[kind],
            hint: kindHints[kind],
          }))}
        />
        <FieldRow>
          <TextField name="name" label="Tên người nói" autocomplete="off" />
          <ComboField
            name="unit"
            label="Tổ dân phố"
            required={forNeighbours}
            empty={groups.length === 1 ? undefined : 'Chưa rõ'}
            options={namedOptions(groups)}
          />
        </FieldRow>
        <TextField name="place" label="Việc ở đâu" hint="Ví dụ: đầu ngõ 12/34 đường Cựu Viên" />
        <Likely {...view} />
        <FieldRow>
          <DateField name="saidOn" label="Nói ngày nào" required />
          <TextField name="saidAt" label="Nói ở đâu" hint="Ví dụ: nhà văn hóa tổ 12, tại nhà" />
        </FieldRow>
        {!forNeighbours && <AtTheDesk conferences={conferences} />}
        <FileField
          name="files"
          label={forNeighbours ? 'Ảnh chụp' : 'Ảnh, bản chụp phiếu giấy'}
          hint={errors.length > 0 || looked !== null ? 'Nếu đã chọn tệp, xin chọn lại.' : undefined}
          accept="image/*,.pdf"
          acceptHint="Ảnh hoặc PDF"
          maxMegabytes={25}
          multiple
        />
        <h2>Trả lời cho bà con</h2>
        <PersonalDataNotice aloud />
        <SelectField
          name="channel"
          label="Nhận trả lời bằng cách nào"
          required
          options={replyChannels.map((channel) => ({ value: channel, label: channelNames[channel] }))}
          value="group-head"
        />
        <FieldRow>
          <TextField name="phone" label="Điện thoại" inputmode="tel" autocomplete="off" />
          <TextField name="address" label="Địa chỉ" autocomplete="off" />
        </FieldRow>
        {!forNeighbours && (
          <TextField name="email" label="Thư điện tử" inputmode="email" autocomplete="off" />
        )}
        <Checkbox name="mayPublishText" label={consentLabels.text} />
        <Checkbox name="mayPublishPhoto" label={consentLabels.photo} />
        <FormActions>
          <Button>Ghi và in biên nhận</Button>
          <LinkButton href={href(routes.petitions)}>Thôi</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}

/** What lies here already about the same matter: asked for by the button, or by the island while one types. */
const Likely = ({ looked, mayGather, values }: EntryView) => (
  <div class="likely-asked" data-likely={href(routes.petitionLikely)}>
    <div data-likely-look>
      <Button variant="secondary" size="sm" name="step" value="look">
        Xem ý kiến giống
      </Button>
    </div>
    <div data-likely-found aria-live="polite">
      {looked !== null &&
        (looked.length === 0 ? (
          <NothingAlike />
        ) : (
          <LikelyChoices likely={looked} mayGather={mayGather} chosen={String(values['dossier'] ?? '')} />
        ))}
    </div>
  </div>
)

/** What the person must have read before these words are written down as they are. */
const Warnings = ({ errors }: Pick<EntryView, 'errors'>) => (
  <>
    {errors.some(({ field }) => field === 'restrictionSeen') && (
      <Checkbox
        name="restrictionSeen"
        label="Tôi đã hiểu: lời này vào hàng đơn hạn chế, tôi sẽ không xem lại được"
        required
      />
    )}
    {errors.some(({ field }) => field === 'doubleSeen') && (
      <Checkbox name="doubleSeen" label="Vẫn ghi thêm: bà con nói lại lần nữa" required />
    )}
  </>
)

const AtTheDesk = ({ conferences }: Pick<EntryView, 'conferences'>) => (
  <>
    <Checkbox name="paper" label="Ghi lại từ phiếu giấy bà con đã viết" />
    {conferences.length > 0 && (
      <SelectField
        name="conference"
        label="Gửi đến hội nghị đối thoại"
        empty="Không gắn với hội nghị nào"
        options={conferences.map(({ id, title, heldOn }) => ({
          value: id,
          label: `${title} (${formatDate(heldOn)})`,
        }))}
      />
    )}
  </>
)
