import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { Day } from '#ui/When.tsx'
import { wayNames, wordNames, wordTones } from '../word.ts'
import type { WaitingWord } from '../word-queries.ts'
import { ReplyTabs } from './ReplyTabs.tsx'

type Props = {
  readonly words: readonly WaitingWord[]
  readonly mayDecide: boolean
  readonly names: ReadonlyMap<string, string>
  readonly refused: {
    readonly word: string
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
}

/** People who say it is not solved: each waits for a decision with a reason. */
export const WordsPage = ({ words, mayDecide, names, refused }: Props) => (
  <>
    <PageHeading
      title="Người dân nói chưa xong"
      lead="Mỗi lời cần một quyết định: làm tiếp, hoặc giải thích rõ với người dân."
    />
    <ReplyTabs current="words" waitingWords={words.length} />
    {words.length === 0 && (
      <Empty title="Không có lời nào đang chờ">Khi người dân nói việc chưa xong, lời đó hiện ở đây.</Empty>
    )}
    {words.map((word) => (
      <Card
        key={word.id}
        title={
          <>
            {word.name ?? word.code} <Status tone={wordTones[word.says]}>{wordNames[word.says]}</Status>
          </>
        }
      >
        <blockquote>{word.reason}</blockquote>
        <p class="muted">
          <Day date={word.saidOn} />, {wayNames[word.via]}
          {word.recordedBy !== null && `, ${names.get(word.recordedBy) ?? 'người đã thôi việc'} ghi`}. Ý kiến{' '}
          {word.code}
          {word.dossier !== null && (
            <>
              , hồ sơ{' '}
              <a href={href(routes.dossier, { id: word.dossier })}>
                {word.dossierCode}: {word.dossierTitle}
              </a>
            </>
          )}
        </p>
        {mayDecide && (
          <Form
            action={href(routes.citizenWordDecision, { word: word.id })}
            idPrefix={`${word.id}-`}
            values={refused?.word === word.id ? refused.values : {}}
            errors={refused?.word === word.id ? refused.errors : []}
          >
            <RadioGroup
              name="decision"
              label="Quyết định"
              required
              options={[
                { value: 'reopened', label: 'Làm tiếp: hồ sơ trở lại tình trạng chưa làm xong' },
                { value: 'explained', label: 'Giải thích: không làm thêm, nói rõ lý do' },
              ]}
            />
            <TextArea name="reason" label="Lý do, việc sẽ làm" required rows={2} maxlength={2000} />
            <FormActions>
              <Button>Ghi quyết định</Button>
            </FormActions>
          </Form>
        )}
      </Card>
    ))}
  </>
)
