import { formatPhone, parsePhone } from '#domain/phone.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { channelNames } from '../messages.ts'
import type { PetitionView } from '../view-queries.ts'

/** Who it was, as far as the reader may know. */
export const Petitioner = ({ petition, may, units }: PetitionView) => {
  const { name, phone, email, address, channel } = petition.petitioner
  const contact = may['read-contact']
    ? [
        { term: 'Điện thoại', value: phone === null ? null : <PhoneLink phone={phone} /> },
        ...(email === null ? [] : [{ term: 'Thư điện tử', value: email }]),
        { term: 'Địa chỉ', value: address },
      ]
    : []
  return (
    <DefinitionList
      items={[
        { term: 'Họ tên', value: name },
        {
          term: 'Tổ dân phố',
          value: petition.unit === null ? null : (units.get(petition.unit)?.name ?? null),
        },
        ...contact,
        { term: 'Nhận trả lời', value: channelNames[channel] },
        {
          term: 'Cho công khai',
          value: consents(petition.mayPublishText, petition.mayPublishPhoto),
        },
      ]}
    />
  )
}

const PhoneLink = ({ phone }: { readonly phone: string }) => {
  const read = parsePhone(phone)
  return <a href={`tel:${phone}`}>{read === null ? phone : formatPhone(read)}</a>
}

const consents = (text: boolean, photo: boolean): string =>
  text && photo
    ? 'Lời ý kiến và ảnh, không kèm tên'
    : text
      ? 'Lời ý kiến, không kèm tên'
      : photo
        ? 'Chỉ ảnh'
        : 'Không'
