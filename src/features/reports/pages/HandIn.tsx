import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { namedOptions } from '#ui/options.ts'
import { PostButton } from '#ui/PostButton.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Moment } from '#ui/When.tsx'
import type { ReportPageView } from './ReportPage.tsx'

/** What is left to do with a unit's report: hand it in to the directive, give it its number in the office's book. */
export const HandIn = (view: ReportPageView) => {
  const { report, document, may, awaited, incoming, refused } = view
  const issued = document.state === 'issued'
  return (
    <Card
      title="Nộp và vào sổ"
      actions={
        report.directive !== null && (
          <LinkButton href={href(routes.directive, { id: report.directive })}>Xem chỉ đạo</LinkButton>
        )
      }
    >
      {refused !== null && incoming !== null && <ErrorSummary errors={refused.errors} />}
      {!issued && <p>Trình, duyệt và lấy số ở trang văn bản; sau đó nộp báo cáo vào chỉ đạo ở đây.</p>}
      {issued && report.handedInAt === null && may['hand-in'] && awaited && <HandInForm {...view} />}
      {issued && report.handedInAt === null && !awaited && <p>Chỉ đạo không chờ báo cáo nào nữa.</p>}
      {report.handedInAt !== null && (
        <p>
          Đã nộp vào chỉ đạo lúc <Moment at={report.handedInAt} />.
        </p>
      )}
      {incoming !== null && report.incoming !== null && (
        <p>
          Đã vào sổ văn bản đến của Văn phòng Đảng ủy, số{' '}
          {may.receive ? (
            <a href={href(routes.incomingDocument, { document: report.incoming })}>{incoming}</a>
          ) : (
            incoming
          )}
          .
        </p>
      )}
      {issued && incoming === null && may.receive && <ReceiveForm {...view} />}
    </Card>
  )
}

const HandInForm = ({ report, refused }: ReportPageView) => (
  <>
    {refused?.act === 'hand-in' && <ErrorSummary errors={refused.errors} />}
    <p>Số, ngày và tệp PDF đã ban hành được nộp cùng; Văn phòng Đảng ủy thấy ngay.</p>
    <PostButton action={href(routes.reportHandIn, { id: report.id })} variant="primary">
      Nộp báo cáo vào chỉ đạo
    </PostButton>
  </>
)

const ReceiveForm = ({ report, books, refused }: ReportPageView) => (
  <Form
    action={href(routes.reportReceipt, { id: report.id })}
    values={refused?.act === 'receive' ? refused.values : { accept: '1' }}
    errors={refused?.act === 'receive' ? refused.errors : []}
  >
    <SelectField name="book" label="Vào sổ văn bản đến" required options={namedOptions(books)} />
    {report.handedInAt !== null && <Checkbox name="accept" label="Ghi nhận báo cáo đạt yêu cầu" />}
    {refused?.errors.some(({ field }) => field === 'again') && <Checkbox name="again" label="Vẫn vào sổ" />}
    <FormActions>
      <Button>Vào sổ</Button>
    </FormActions>
  </Form>
)
