import { href, routes } from '#routes'
import { Notice } from '#ui/Notice.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { isReadyToClose } from '../acts.ts'
import type { Directive } from '../directive.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'
import { Hindrances } from './Hindrances.tsx'

type Props = FormPageState & { directive: Directive }

/** What is missing is told once, as the ways to it, and not again among the errors of the form. */
export const ClosurePage = ({ directive, values, errors }: Props) => (
  <FormPage
    values={values}
    errors={errors.filter(({ field }) => field !== undefined || isReadyToClose(directive))}
    directive={directive}
    title="Kết thúc chỉ đạo"
    lead="Tóm tắt kết quả được in trong sổ theo dõi và dùng khi công khai."
    action={href(routes.directiveClosure, { id: directive.id })}
    submit="Kết thúc"
    draftKey={`chi-dao/${directive.id}/ket-thuc`}
    before={
      !isReadyToClose(directive) && (
        <Notice
          tone={errors.length > 0 ? 'danger' : 'warning'}
          role={errors.length > 0 ? 'alert' : undefined}
          title="Chưa kết thúc được vì còn thiếu"
        >
          <Hindrances directive={directive} />
        </Notice>
      )
    }
  >
    <TextArea
      name="summary"
      label="Tóm tắt kết quả"
      hint="Đã làm được gì, số văn bản, còn gì theo dõi tiếp."
      rows={6}
      required
    />
  </FormPage>
)
