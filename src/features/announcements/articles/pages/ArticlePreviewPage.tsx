import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { type Suspicion, suspicionWords } from '../../personal-data.ts'
import { type Article, fingerprintOfArticle } from '../article.ts'
import { ArticleSheet } from './ArticleSheet.tsx'

type Props = {
  readonly article: Article
  readonly column: string | null
  readonly suspicions: readonly Suspicion[]
  readonly mayPublish: boolean
  readonly errors: readonly Refusal[]
}

/** Exactly what everybody will read, and what one should look at twice first. */
export const ArticlePreviewPage = ({ article, column, suspicions, mayPublish, errors }: Props) => (
  <>
    <PageHeading title="Xem trước bài" lead="Phần trong khung là đúng những gì người dân sẽ đọc." />
    {suspicions.length > 0 && (
      <Notice tone="warning" title="Hãy xem kỹ trước khi đăng" role="alert">
        <ul>
          {suspicions.map(({ words, kind }) => (
            <li key={`${kind}/${words}`}>
              “{words}” có thể là {suspicionWords[kind]}.
            </li>
          ))}
        </ul>
      </Notice>
    )}
    <div class="preview-sheet" inert>
      <ArticleSheet words={article} column={column} publishedAt={null} headingLevel={2} />
    </div>
    {mayPublish ? (
      <Form action={href(routes.articlePublication, { article: article.id })} errors={errors}>
        <input type="hidden" name="seen" value={fingerprintOfArticle(article)} />
        {suspicions.length > 0 && (
          <Checkbox
            name="checked"
            label="Tôi đã đọc từng điểm nêu trên; bài không có dữ liệu cá nhân của người dân"
            required
          />
        )}
        <FormActions>
          <Button>Đăng bài</Button>
          <LinkButton href={href(routes.articleEdit, { article: article.id })}>Sửa tiếp</LinkButton>
        </FormActions>
      </Form>
    ) : (
      <p>Bài đã lưu. Văn phòng Đảng ủy sẽ xem và đăng.</p>
    )}
  </>
)
