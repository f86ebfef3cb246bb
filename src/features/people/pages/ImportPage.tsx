import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

export const ImportPage = ({ errors = [] }: { errors?: readonly Refusal[] }) => (
  <>
    <PageHeading
      title="Nhập người dùng từ Excel"
      lead="Tải danh sách lên để xem trước. Chưa tài khoản nào được tạo cho đến khi bấm xác nhận."
    />
    <ol class="steps">
      <li>
        <LinkButton href={href(routes.accountsTemplate)} icon="download" download>
          Tải mẫu Excel
        </LinkButton>
        <p class="muted">
          Mẫu đã ghi sẵn những tổ dân phố chưa có tổ trưởng. Dùng bảng sẵn có cũng được, miễn có cột Họ và
          tên; các cột khác theo thứ tự nào cũng được.
        </p>
      </li>
      <li>
        <Form action={href(routes.accountsImport)} errors={errors} multipart undone="Chưa đọc được danh sách">
          <FileField
            name="file"
            label="Tệp danh sách"
            accept=".xlsx,.csv"
            acceptHint="Excel (.xlsx) hoặc .csv"
            maxMegabytes={10}
            required
          />
          <FormActions>
            <Button>Xem trước</Button>
          </FormActions>
        </Form>
      </li>
    </ol>
  </>
)
