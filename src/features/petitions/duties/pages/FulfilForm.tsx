import { href, routes } from '#routes'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { channelNames } from '../../messages.ts'
import { replyChannels } from '../../petition.ts'
import type { RequestPageProps } from './RequestPage.tsx'

/** Does what the person asked for; each kind has its own fields. */
export const FulfilForm = (props: RequestPageProps) => {
  const { request, attempt } = props
  const { values, errors } = attempt.act === 'done' ? attempt : { values: {}, errors: [] }
  const { summary, question, label, danger } = words[request.kind]
  return (
    <ConfirmForm
      action={href(routes.dataRequestDone, { id: request.id })}
      summary={summary}
      question={question}
      confirmLabel={label}
      tone={danger ? 'danger' : undefined}
      idPrefix="lam-"
      values={values}
      errors={errors}
    >
      {request.kind === 'correct' && <Contact {...props} />}
      {request.kind === 'erase' && <Extent {...props} />}
    </ConfirmForm>
  )
}

const words = {
  see: {
    summary: 'Đã trao bản kê',
    question: 'In bản kê, trao tận tay bà con, rồi ghi lại ở đây.',
    label: 'Ghi đã trao bản kê',
    danger: false,
  },
  correct: {
    summary: 'Sửa theo yêu cầu',
    question: 'Chỉ sửa tên và cách liên hệ. Lời bà con đã nói thì không sửa.',
    label: 'Lưu thông tin mới',
    danger: false,
  },
  'withdraw-consent': {
    summary: 'Rút lại việc cho công khai',
    question:
      'Từ lúc này lời và ảnh của ý kiến không được đưa ra công khai nữa. Bản đang công khai phải thu hồi riêng.',
    label: 'Rút lại',
    danger: false,
  },
  erase: {
    summary: 'Xóa dữ liệu cá nhân',
    question:
      'Xóa tên, điện thoại, thư điện tử, địa chỉ, chỗ nói, tọa độ và mọi tệp đính kèm. Mã, ngày, lĩnh vực, tổ dân phố giữ lại để đếm. Không lấy lại được.',
    label: 'Xóa hẳn',
    danger: true,
  },
} as const

const Contact = ({ petition: { petitioner } }: RequestPageProps) => (
  <>
    <TextField name="name" label="Họ tên" value={petitioner.name ?? ''} />
    <TextField name="phone" label="Điện thoại" inputmode="tel" value={petitioner.phone ?? ''} />
    <TextField name="email" label="Thư điện tử" inputmode="email" value={petitioner.email ?? ''} />
    <TextField name="address" label="Địa chỉ" value={petitioner.address ?? ''} />
    <SelectField
      name="channel"
      label="Nhận trả lời"
      value={petitioner.channel}
      options={replyChannels.map((channel) => ({ value: channel, label: channelNames[channel] }))}
    />
  </>
)

const Extent = ({ petition: { dossier, batch }, letters }: RequestPageProps) => (
  <>
    <Checkbox
      name="words"
      label="Xóa cả lời bà con"
      hint="Khi đọc lời thì biết là ai: có tên, số nhà, hoàn cảnh riêng"
    />
    <Checkbox
      name="consentOnly"
      label="Chỉ lưu vì bà con đồng ý, không có căn cứ nào khác"
      hint="Khi đó được xóa ngay, dù hồ sơ chưa xong hoặc chưa hết thời hạn lưu trữ"
    />
    {letters.length > 0 && (
      <p>
        Trong thư đã viết, tên, nội dung, bản ký và giấy tờ giao nhận cũng bị xóa; số và ngày giữ lại trong
        sổ: {letters.join('; ')}.
      </p>
    )}
    {(dossier !== null || batch !== null) && (
      <p>
        Tự xem lại những chỗ này, vì máy không biết trong đó có nhắc đến người này không:{' '}
        {dossier !== null && (
          <a href={href(routes.dossier, { id: dossier.id })}>hồ sơ {dossier.code} và văn bản trong đó</a>
        )}
        {dossier !== null && batch !== null && ', '}
        {batch !== null && <a href={href(routes.petitionBatch, { id: batch })}>bản tổng hợp gốc</a>}.
      </p>
    )}
  </>
)
