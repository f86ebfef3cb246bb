import { href, routes } from '#routes'
import { DateField } from '#ui/DateField.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { readonly view: DossierView }

export const DocumentPage = ({ view, ...state }: Props) => (
  <FormPage
    {...state}
    dossier={view.dossier}
    title="Thêm tài liệu"
    lead={`Tài liệu thứ ${(view.documents.at(-1)?.position ?? 0) + 1} trong mục lục.`}
    action={href(routes.dossierDocuments, { id: view.dossier.id })}
    submit="Thêm vào mục lục"
    multipart
  >
    <TextField
      name="title"
      label="Tên tài liệu"
      hint="Đơn của người dân, biên bản, bản vẽ, công văn…"
      required
    />
    <FieldRow>
      <TextField name="number" label="Số, ký hiệu" size={20} />
      <DateField name="dated" label="Ngày" />
    </FieldRow>
    <FieldRow>
      <TextField name="issuer" label="Cơ quan, người lập" />
      <TextField name="pages" label="Số tờ" inputmode="numeric" size={6} />
    </FieldRow>
    <FileField
      name="files"
      label="Tệp kèm theo"
      hint={state.errors.length > 0 ? 'Nếu đã chọn tệp, xin chọn lại.' : undefined}
      acceptHint="Word, Excel, PDF hoặc ảnh"
      maxMegabytes={25}
      multiple
    />
  </FormPage>
)
