import { href, routes } from '#routes'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Moment } from '#ui/When.tsx'
import { letterStates } from '../letter-states.ts'
import type { Letter } from '../outbox-queries.ts'

/** One letter, word for word. */
export const LetterPage = ({ letter }: { letter: Letter }) => {
  const { words, tone } = letterStates[letter.state]
  return (
    <>
      <PageHeading over="Thư đi" title={letter.subject} status={<Status tone={tone}>{words}</Status>} />
      <DefinitionList
        items={[
          { term: 'Người nhận', value: `${letter.to ?? ''} ${letter.address}`.trim() },
          ...(letter.reply === null
            ? []
            : [
                {
                  term: 'Kèm theo',
                  value: <a href={href(routes.reply, { reply: letter.reply })}>Thư trả lời người dân</a>,
                },
              ]),
          { term: 'Viết lúc', value: <Moment at={letter.createdAt} /> },
          { term: 'Gửi lúc', value: letter.sentAt && <Moment at={letter.sentAt} /> },
          ...(letter.lastError === null ? [] : [{ term: 'Lỗi gần nhất', value: letter.lastError }]),
        ]}
      />
      {letter.channel === 'message' && letter.state === 'held' && (
        <Notice tone="info" title="Gửi từ điện thoại của Văn phòng">
          <p>Chép lời nhắn dưới đây, gửi đến số {letter.address}, rồi ghi đã giao ở trang của thư trả lời.</p>
        </Notice>
      )}
      <pre class="letter">{letter.body}</pre>
    </>
  )
}
