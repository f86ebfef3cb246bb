import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Moment } from '#ui/When.tsx'
import { type DocumentComment, takesComments } from '../comment.ts'
import type { DocumentPageView } from './DocumentPage.tsx'

/** What people say of the words; what has been dealt with stands folded below. */
export const Comments = (view: DocumentPageView) => {
  const { document, comments, may, refused } = view
  const open = comments.filter(({ settled }) => settled === null)
  const settled = comments.filter((comment) => comment.settled !== null)
  const writes = may.comment && takesComments(document)
  if (comments.length === 0 && !writes) return null
  const failed = refused?.act === 'comment' ? refused : null
  return (
    <section id="gop-y">
      <Card title={open.length === 0 ? 'Góp ý' : `Góp ý (${open.length} chưa xong)`}>
        {open.length > 0 && (
          <ul class="comments">
            {open.map((comment) => (
              <Comment key={comment.id} comment={comment} view={view} />
            ))}
          </ul>
        )}
        {writes && (
          <details class="comment-new" open={failed !== null}>
            <summary class="ds-button" data-variant="secondary" data-size="sm">
              Viết góp ý
            </summary>
            <Form
              action={href(routes.documentComments, { id: document.id })}
              idPrefix="comment-"
              values={failed?.values ?? {}}
              errors={failed?.errors ?? []}
              draftKey={`document/${document.id}/comment`}
            >
              <input type="hidden" name="version" value={String(document.version)} />
              <TextArea name="text" label="Góp ý" required rows={3} maxlength={4000} />
              <TextField name="quote" label="Cho chỗ nào" hint="Chép mấy chữ của văn bản vào đây" />
              <FormActions>
                <Button>Gửi góp ý</Button>
              </FormActions>
            </Form>
          </details>
        )}
        {settled.length > 0 && (
          <details>
            <summary>{settled.length} góp ý đã xong</summary>
            <ul class="comments">
              {settled.map((comment) => (
                <Comment key={comment.id} comment={comment} view={view} />
              ))}
            </ul>
          </details>
        )}
      </Card>
    </section>
  )
}

const Comment = ({
  comment,
  view: { document, may, reader },
}: {
  readonly comment: DocumentComment
  readonly view: DocumentPageView
}) => {
  const settles = comment.settled === null && (may.edit || (may.comment && comment.by === reader))
  return (
    <li>
      <p class="comment-by">
        <strong>{comment.byName}</strong>{' '}
        <span class="muted">
          về bản {comment.version}, <Moment at={comment.at} />
        </span>
      </p>
      {comment.quote !== null && <blockquote>{comment.quote}</blockquote>}
      <p class="as-typed">{comment.text}</p>
      {settles && (
        <PostButton
          size="sm"
          variant="tertiary"
          action={href(routes.documentCommentSettled, { id: document.id, comment: comment.id })}
          label={`Góp ý của ${comment.byName} đã xong`}
        >
          Đã xong
        </PostButton>
      )}
      {comment.settled !== null && (
        <p class="muted">
          {comment.settled.byName} đánh dấu xong, <Moment at={comment.settled.at} />
        </p>
      )}
    </li>
  )
}
