import { FileField } from '#ui/FileField.tsx'

/** Papers and photos that prove it. A refused form forgets chosen files: browsers do not give them back. */
export const FilesField = ({ again }: { again?: boolean | undefined }) => (
  <FileField
    name="files"
    label="Tệp kèm theo"
    hint={again ? 'Nếu đã chọn tệp, xin chọn lại.' : undefined}
    acceptHint="Word, Excel, PDF hoặc ảnh"
    maxMegabytes={25}
    multiple
  />
)
