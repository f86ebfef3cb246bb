import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { type Batch, fingerprintOfRows } from '../batch.ts'
import type { PreviewRow } from './BatchPage.tsx'

type Props = {
  readonly batch: Batch
  readonly kept: readonly PreviewRow[]
  readonly doubtful: number
}

/** The one act that makes petitions of the rows. */
export const ConfirmBatch = ({ batch, kept, doubtful }: Props) => {
  const sealed = kept.filter(({ draft }) => draft.restricted || draft.kind === 'to-cao').length
  const suggested = kept.filter(({ draft }) => draft.marks.includes('topic-suggested')).length
  return (
    <Card title="Xác nhận">
      {doubtful > 0 && (
        <p>
          Còn <strong>{doubtful} dòng cần xem lại</strong>. Vẫn có thể nhập; những chỗ chưa rõ sửa tiếp được
          trong sổ, trừ lời ý kiến.
        </p>
      )}
      {sealed > 0 && (
        <p>
          {sealed} lời giống tố cáo hoặc nói về thái độ cán bộ sẽ được niêm phong vào hàng đơn hạn chế, không
          vào sổ; tệp tổng hợp cũng sẽ xóa khỏi máy.
        </p>
      )}
      <Form action={href(routes.petitionBatchConfirmation, { id: batch.id })} idPrefix="nhap-">
        <input type="hidden" name="rows" value={fingerprintOfRows(kept.map(({ draft }) => draft))} />
        {suggested > 0 && (
          <Checkbox
            name="topicsSeen"
            label={`Tôi đã xem: xếp lĩnh vực như gợi ý cho ${suggested} dòng`}
            hint="Không đánh dấu thì các dòng ấy vào sổ với lĩnh vực để trống."
          />
        )}
        <FormActions>
          <Button>Nhập {kept.length} ý kiến vào sổ</Button>
        </FormActions>
      </Form>
      <ConfirmForm
        action={href(routes.petitionBatchDrop, { id: batch.id })}
        summary="Bỏ cả bản tổng hợp này"
        question="Các dòng xem trước và tệp sẽ bị xóa. Chưa có ý kiến nào được tạo."
        confirmLabel="Bỏ bản tổng hợp"
        tone="danger"
        idPrefix="bo-"
      />
    </Card>
  )
}
