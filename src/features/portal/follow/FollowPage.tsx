import { dateInVietnam, formatDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { MatterOfPetition, PetitionReply } from '#features/dossiers/index.ts'
import type { Followed } from '#features/petitions/index.ts'
import type { IssuedLetter } from '#features/replies/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Refusals } from '#ui/Refusals.tsx'
import { KeptAboutMe } from './KeptAboutMe.tsx'
import { LetterText } from './LetterText.tsx'
import { MoreFiles } from './MoreFiles.tsx'
import { stepsOf } from './steps.ts'
import { WordForm } from './WordForm.tsx'

type Petition = Extract<Followed, { kind: 'petition' }>

export type FollowView = {
  readonly followed: Petition
  /** Code and PIN as typed, carried on in the forms of this page. */
  readonly held: { readonly code: string; readonly pin: string }
  readonly topic: string | null
  readonly matter: MatterOfPetition | null
  readonly reply: PetitionReply | null
  readonly letter: IssuedLetter | null
  readonly values: FormValues
  readonly errors: readonly Refusal[]
  /** What was just done, said back. */
  readonly thanks: string | null
}

/** One's own words, and honestly what became of them so far. */
export const FollowPage = (view: FollowView) => {
  const { followed, topic, matter, reply, letter, errors, thanks } = view
  const answered = reply !== null && reply.answeredOn !== null
  return (
    <>
      <PageHeading
        over={topic ?? undefined}
        title={`Ý kiến ${followed.code}`}
        lead={`Phường nhận ngày ${formatDate(dateInVietnam(followed.receivedAt))}`}
      />
      {thanks !== null && (
        <Notice tone="success" role="status">
          <p>{thanks}</p>
        </Notice>
      )}
      {!answered && <Refusals errors={errors.filter(({ field }) => field !== 'files')} />}
      <blockquote class="own-words">{followed.text}</blockquote>
      <section class="published-section">
        <h2>Đến nay</h2>
        <ol class="own-steps">
          {stepsOf(followed, matter, reply).map(({ title, words }) => (
            <li key={title}>
              <strong>{title}</strong>
              {words !== null && <p>{words}</p>}
            </li>
          ))}
        </ol>
      </section>
      {letter !== null && <LetterText letter={letter} />}
      {answered && <WordForm {...view} />}
      {!followed.erased && <MoreFiles {...view} kept={followed.files} />}
      <KeptAboutMe followed={followed} />
    </>
  )
}

const decisions = {
  accepted: 'Đã tiếp nhận để xem xét theo quy định.',
  transferred: 'Đã chuyển cơ quan có thẩm quyền.',
  'not-accepted': 'Không đủ điều kiện tiếp nhận. Cán bộ phụ trách đã hoặc sẽ báo lý do cho người gửi.',
} as const

type RestrictedProps = Pick<FollowView, 'held' | 'errors' | 'thanks'> & {
  readonly followed: Extract<Followed, { kind: 'restricted' }>
}

/** Only that it is there and what was decided: whoever looks over the shoulder reads nothing of it. */
export const RestrictedPage = ({ followed, thanks, ...held }: RestrictedProps) => (
  <>
    <PageHeading
      title={`Đơn ${followed.code}`}
      lead={`Phường nhận ngày ${formatDate(dateInVietnam(followed.receivedAt))}`}
    />
    {thanks !== null && (
      <Notice tone="success" role="status">
        <p>{thanks}</p>
      </Notice>
    )}
    <p>
      {followed.decided === null
        ? 'Đơn đang được người có trách nhiệm xem. Nội dung và người gửi được giữ kín.'
        : decisions[followed.decided]}
    </p>
    {followed.decidedAt !== null && <p class="muted">Ngày {formatDate(dateInVietnam(followed.decidedAt))}</p>}
    {(followed.takesFiles || held.errors.length > 0) && (
      <>
        <MoreFiles {...held} kept={0} />
        <p class="muted">Giấy tờ gửi thêm được niêm phong cùng đơn: chỉ người được giao mở được.</p>
      </>
    )}
  </>
)
