import type { Refusal } from '#domain/result.ts'
import type { Publishable } from '#features/directives/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Moment } from '#ui/When.tsx'
import type { Announcement } from '../announcement.ts'
import { leftOutWords } from '../doubts.ts'
import { ChoiceOfItem } from './ChoiceOfItem.tsx'
import { Editions } from './Editions.tsx'

export type ChooseView = {
  readonly notice: { readonly id: string; readonly title: string; readonly subject: string }
  readonly directives: readonly Publishable[]
  readonly versions: readonly Announcement[]
  readonly names: ReadonlyMap<string, string>
  readonly mayPublish: boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** Which promises become public, and in which words. Nothing is public before the preview was seen and the button pressed. */
export const ChoosePage = ({
  notice,
  directives,
  versions,
  names,
  mayPublish,
  values,
  errors,
}: ChooseView) => {
  const latest = versions[0]
  const running = directives.filter(({ cancelled }) => !cancelled)
  const open = running.filter(({ neverPublic }) => !neverPublic)
  return (
    <>
      <PageHeading
        over={notice.title}
        title="Công khai kết quả"
        status={<Standing latest={latest} />}
        lead="Chọn từng nội dung và câu chữ cho người dân đọc. Tình trạng (đang làm, xong, quá hạn) tự cập nhật hằng ngày trên trang công khai."
        actions={
          latest?.withdrawn === null && (
            <LinkButton href={href(routes.publicNotice, { notice: notice.id })}>
              Xem trang công khai
            </LinkButton>
          )
        }
      />
      {latest?.withdrawn === null && <Hidden latest={latest} directives={directives} />}
      {open.length === 0 ? (
        <Empty title="Thông báo này không có việc nào để công khai" />
      ) : (
        mayPublish && (
          <Form
            action={href(routes.announcementPreview, { id: notice.id })}
            values={values}
            errors={errors}
            guard
            draftKey={`announcement/${notice.id}`}
          >
            <TextField name="title" label="Tiêu đề trang công khai" required />
            <Notice tone="info">
              <p>Viết như nói với người dân: việc gì, ở đâu. Không ghi tên, số điện thoại, số nhà của ai.</p>
            </Notice>
            <ol class="choices-of-items">
              {open.map((one) => (
                <ChoiceOfItem key={one.id} directive={one} values={values} />
              ))}
            </ol>
            <LeftOut of={running.filter(({ neverPublic }) => neverPublic)} />
            <FormActions>
              <Button>Xem trước</Button>
            </FormActions>
          </Form>
        )
      )}
      {versions.length > 0 && (
        <Card title="Các lần công khai">
          <Editions
            editions={versions.map((one) => ({
              ...one,
              number: one.version,
              note: `${one.items.length} nội dung, ${names.get(one.publishedBy) ?? 'Văn phòng Đảng ủy'} làm`,
            }))}
          />
        </Card>
      )}
      {mayPublish && latest !== undefined && latest.withdrawn === null && (
        <p>
          <a href={href(routes.announcementWithdrawal, { id: notice.id })}>Thu hồi trang công khai</a>
        </p>
      )}
    </>
  )
}

/** Published, then closed to the public: gone from the public page at once, still in the edition until there is a new one. */
const Hidden = ({
  latest,
  directives,
}: {
  readonly latest: Announcement
  readonly directives: readonly Publishable[]
}) => {
  const published = new Set(latest.items.map(({ directiveId }) => directiveId))
  const hidden = directives.filter(({ id, neverPublic }) => neverPublic && published.has(id))
  return (
    hidden.length > 0 && (
      <Notice tone="danger" title="Đã ẩn khỏi trang công khai">
        <p>
          Các nội dung này đã công khai, nay thuộc lĩnh vực phường không công khai. Hãy công khai bản mới,
          hoặc thu hồi trang.
        </p>
        <ul>
          {hidden.map((one) => (
            <li key={one.id}>{leftOutWords(one)}</li>
          ))}
        </ul>
      </Notice>
    )
  )
}

/** Promises of topics the ward never shows. */
export const LeftOut = ({ of }: { of: readonly Publishable[] }) =>
  of.length > 0 && (
    <Notice tone="info" title="Không công khai theo quy định của phường">
      <ul>
        {of.map((one) => (
          <li key={one.id}>{leftOutWords(one)}</li>
        ))}
      </ul>
    </Notice>
  )

const Standing = ({ latest }: { latest: Announcement | undefined }) => {
  if (latest === undefined) return <Status tone="neutral">Chưa công khai</Status>
  if (latest.withdrawn !== null) return <Status tone="warning">Đã thu hồi</Status>
  return (
    <>
      <Status tone="success">Đang công khai</Status> bản {latest.version}, <Moment at={latest.publishedAt} />
    </>
  )
}
