import type { IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { FileField } from '#ui/FileField.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Day } from '#ui/When.tsx'
import { stateTones } from '../dossier-queries.ts'
import type { Errand } from '../register-queries.ts'
import { mayFollow, mayTake, stateWords } from '../reply.ts'
import { wordNames, wordTones } from '../word.ts'
import { WordFields } from './WordFields.tsx'

type Props = {
  readonly errands: readonly Errand[]
  readonly today: IsoDate
  readonly refused: {
    readonly reply: string
    readonly act: string
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
}

/** For a group head on a phone: whom to bring a letter to, and what they said. */
export const ErrandsPage = ({ errands, today, refused }: Props) => {
  const open = errands.filter(({ state }) => state !== 'delivered')
  const done = errands.filter(({ state }) => state === 'delivered')
  const part = { today, refused }
  return (
    <>
      <PageHeading
        title="Thư cần giao"
        lead="Trao thư tận tay, ghi ngày và người nhận. Thư của ai người đó mở."
      />
      {errands.length === 0 && (
        <Empty title="Không có thư nào cần giao">Khi văn phòng gửi thư qua tổ trưởng, thư hiện ở đây.</Empty>
      )}
      <ul class="errands">
        {open.map((errand) => (
          <ErrandItem key={errand.id} errand={errand} {...part} />
        ))}
      </ul>
      {done.length > 0 && (
        <>
          <h2>Đã giao</h2>
          <ul class="errands">
            {done.map((errand) => (
              <ErrandItem key={errand.id} errand={errand} {...part} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const ErrandItem = ({ errand, today, refused }: { readonly errand: Errand } & Omit<Props, 'errands'>) => {
  const address = { reply: errand.id }
  const of = (act: string) =>
    refused?.reply === errand.id && refused.act === act
      ? { values: refused.values, errors: refused.errors }
      : { values: {}, errors: [] }
  const common = (act: string) => ({ idPrefix: `${act}-${errand.id}-`, ...of(act) })
  return (
    <li class="card errand">
      <p>
        <strong>{errand.addressee}</strong>
        <span>{[errand.address, errand.groupName].filter(Boolean).join(', ')}</span>
      </p>
      <p class="muted">
        {errand.name} <Status tone={stateTones[errand.state]}>{stateWords[errand.state]}</Status>
      </p>
      {errand.said !== null && (
        <p>
          Đã ghi lời ngày <Day date={errand.said.on} />:{' '}
          <Status tone={wordTones[errand.said.word]}>{wordNames[errand.said.word]}</Status>
        </p>
      )}
      <div class="quiet-acts">
        {mayFollow(errand.state, 'delivered') && (
          <ConfirmForm
            action={href(routes.replyDelivery, address)}
            summary="Đã giao"
            question="Ai nhận thư, ngày nào."
            confirmLabel="Ghi đã giao"
            multipart
            {...common('deliver')}
          >
            <DateField name="on" label="Ngày giao" required value={today} />
            <TextField name="receiver" label="Ai đã nhận" required value={errand.addressee} />
            <FileField
              name="files"
              label="Ảnh chữ ký nhận"
              accept="image/*,.pdf"
              acceptHint="Không bắt buộc"
              maxMegabytes={25}
              multiple
            />
          </ConfirmForm>
        )}
        {mayTake({ ...errand, channel: 'group-head' }, 'not-delivered') && (
          <ConfirmForm
            action={href(routes.replyFailure, address)}
            summary="Chưa giao được"
            question="Ghi rõ để văn phòng giao cách khác."
            confirmLabel="Ghi chưa giao được"
            {...common('fail')}
          >
            <TextArea name="reason" label="Vì sao" required rows={2} maxlength={1000} />
          </ConfirmForm>
        )}
        {errand.state === 'delivered' && errand.answer && (
          <ConfirmForm
            action={href(routes.replyWord, address)}
            summary={errand.said === null ? 'Ghi lời người dân' : 'Ghi lời người dân lần nữa'}
            question="Chỉ ghi điều chính người dân nói. Tên người ghi được lưu lại."
            confirmLabel="Ghi lại"
            {...common('word')}
          >
            <WordFields saidOn={today} />
          </ConfirmForm>
        )}
      </div>
    </li>
  )
}
