import { formatDate, formatMoment } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Attachments } from '#ui/Attachments.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { channelNames } from '../../messages.ts'
import type { RestrictedPetitionId } from '../../petition.ts'
import type { Opened } from '../restricted-queries.ts'

type Props = {
  readonly id: RestrictedPetitionId
  readonly opened: Opened
  readonly units: ReadonlyMap<string, string>
}

/** Who said what: seen only while the seal is open, and never printed. */
export const OpenedWords = ({ id, opened: { words, note }, units }: Props) => {
  const { name, phone, email, address, channel } = words.petitioner
  return (
    <div class="screen-only">
      <Card title="Nội dung đơn">
        <blockquote class="petition-original">{words.text}</blockquote>
        <Attachments
          items={(words.files ?? []).map((file) => ({
            href: href(routes.restrictedFile, { id, file: file.key }),
            name:
              file.sentAt === undefined
                ? file.fileName
                : `${file.fileName} (gửi thêm ${formatMoment(new Date(file.sentAt))})`,
            size: file.size,
          }))}
        />
        <DefinitionList
          items={[
            ...(words.corrections ?? []).map((text) => ({ term: 'Thư ký ghi thêm', value: text })),
            ...(words.letters ?? []).map((text) => ({
              term: 'Thư, lời đáp trước khi niêm phong',
              value: text,
            })),
            { term: 'Người gửi', value: name },
            { term: 'Điện thoại', value: phone },
            ...(email === null ? [] : [{ term: 'Thư điện tử', value: email }]),
            { term: 'Địa chỉ', value: address },
            { term: 'Tổ dân phố', value: words.unit === null ? null : (units.get(words.unit) ?? null) },
            { term: 'Việc ở đâu', value: words.place },
            { term: 'Nói ngày', value: formatDate(words.saidOn) },
            { term: 'Nói ở đâu', value: words.saidAt },
            { term: 'Nhận trả lời', value: channelNames[channel] },
            ...(note === null ? [] : [{ term: 'Căn cứ xử lý', value: note }]),
          ]}
        />
      </Card>
    </div>
  )
}
