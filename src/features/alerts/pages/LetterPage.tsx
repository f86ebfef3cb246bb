import { DefinitionList } from '#ui/DefinitionList.tsx'
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
          { term: 'Viết lúc', value: <Moment at={letter.createdAt} /> },
          { term: 'Gửi lúc', value: letter.sentAt && <Moment at={letter.sentAt} /> },
          ...(letter.lastError === null ? [] : [{ term: 'Lỗi gần nhất', value: letter.lastError }]),
        ]}
      />
      <pre class="letter">{letter.body}</pre>
    </>
  )
}
