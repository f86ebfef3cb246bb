import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { channelNames } from '../messages.ts'
import { deliveryChannels, nameOf, type Reply } from '../reply.ts'

type Props = { readonly letter: Reply; readonly values: FormValues; readonly errors: readonly Refusal[] }

/** What concerns this person alone; the rest is changed for all letters of the matter. */
export const ReplyEditPage = ({ letter, values, errors }: Props) => (
  <>
    <PageHeading
      over={letter.petitionCode}
      title={`Sửa riêng: ${nameOf(letter)}`}
      lead={
        <>
          Nội dung chung sửa ở <a href={href(routes.replyBatchEdit, { batch: letter.batch })}>phần chung</a>.
        </>
      }
    />
    <Form
      action={href(routes.replyEdit, { reply: letter.id })}
      values={values}
      errors={errors}
      guard
      draftKey={`reply/${letter.id}`}
    >
      <input type="hidden" name="version" value={String(letter.version)} />
      <FieldRow>
        <SelectField
          name="honorific"
          label="Xưng hô"
          required
          options={['ông', 'bà', 'ông/bà'].map((value) => ({ value, label: value }))}
        />
        <TextField name="addressee" label="Họ và tên người nhận" required />
      </FieldRow>
      <TextField name="address" label="Địa chỉ in trên thư" />
      <SelectField
        name="channel"
        label="Cách giao"
        required
        options={deliveryChannels.map((value) => ({ value, label: channelNames[value] }))}
      />
      <TextArea
        name="personal"
        label="Phần riêng cho người này"
        hint="In vào chỗ {phần riêng} của thư."
        rows={5}
        maxlength={5000}
      />
      <FormActions>
        <Button>Lưu</Button>
        <LinkButton href={href(routes.reply, { reply: letter.id })}>Thôi</LinkButton>
      </FormActions>
    </Form>
  </>
)
