import { formatDate } from '#domain/date.ts'
import { Attachments } from '#ui/Attachments.tsx'
import { Moment } from '#ui/When.tsx'
import type { DirectiveView } from '../page-queries.ts'
import type { Submission } from '../submission-queries.ts'
import { attachedTo, personName } from './speech.ts'

/** One handing-in: by whom and when, the words, the papers, and what the assigner found. */
export const SubmissionBlock = ({ submission, view }: { submission: Submission; view: DirectiveView }) => (
  <div class="submission">
    <p class="submission-by">
      <strong>{submission.unitName}</strong> nộp lúc <Moment at={submission.at} />,{' '}
      {personName(view, submission.by)}
    </p>
    {submission.documentNumber !== null && (
      <p>
        Văn bản kết quả: <strong>{submission.documentNumber}</strong>
        {submission.documentDate !== null && ` ngày ${formatDate(submission.documentDate)}`}
      </p>
    )}
    <p class="as-typed">{submission.text}</p>
    <Attachments items={attachedTo(view.files.submission, submission.id)} />
    {submission.decision !== null && (
      <p class="verdict" data-color={submission.decision === 'accepted' ? 'success' : 'danger'}>
        <strong>{submission.decision === 'accepted' ? 'Đạt' : 'Trả lại'}</strong>
        {submission.decidedAt !== null && (
          <>
            {', '}
            <Moment at={submission.decidedAt} />, {personName(view, submission.decidedBy)}
          </>
        )}
        {submission.decisionReason !== null && <q class="as-typed">{submission.decisionReason}</q>}
      </p>
    )}
  </div>
)
