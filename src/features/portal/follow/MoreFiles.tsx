import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { FollowView } from './FollowPage.tsx'

type Props = Pick<FollowView, 'held' | 'errors'> & {
  /** How many came before; not told of restricted words. */
  readonly kept: number
}

/** A photograph or a paper that came to hand later. Code and PIN go along in the form, never in an address. */
export const MoreFiles = ({ kept, held, errors }: Props) => {
  const refused = errors.filter(({ field }) => field === 'files')
  return (
    <details class="more" open={refused.length > 0}>
      <summary>Gửi thêm ảnh, giấy tờ</summary>
      {kept > 0 && <p>Phường đang giữ {kept} tệp của ý kiến này.</p>}
      <Form action={href(routes.followFiles)} errors={refused} idPrefix="tep-" multipart>
        <input type="hidden" name="code" value={held.code} />
        <input type="hidden" name="pin" value={held.pin} />
        <FileField
          name="files"
          label="Ảnh, giấy tờ"
          hint="Phường xóa vị trí và giờ chụp ghi kèm trong ảnh."
          accept="image/*,.pdf"
          acceptHint="Ảnh hoặc PDF"
          maxMegabytes={25}
          multiple
          required
        />
        <FormActions>
          <Button>Gửi thêm</Button>
        </FormActions>
      </Form>
    </details>
  )
}
