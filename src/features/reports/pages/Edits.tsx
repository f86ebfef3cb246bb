import { Table } from '#ui/Table.tsx'
import type { Edit } from '../compare.ts'

/** Where the words no longer say what was frozen. Which is right a person decides; here it only cannot go unseen. */
export const Edits = ({ edits }: { readonly edits: readonly Edit[] }) => {
  if (edits.length === 0) return <p>Mọi bảng và câu có số liệu trong văn bản vẫn đúng như số liệu đã chốt.</p>
  return (
    <>
      <p>
        {`Văn bản khác số liệu đã chốt ở ${edits.length} chỗ. Bảng được so từng ô, câu được so từng chữ; nếu người soạn sửa có chủ ý thì giữ nguyên.`}
      </p>
      <Table
        caption="Chỗ khác với số liệu đã chốt"
        rows={edits.map((edit, at) => ({ ...edit, key: String(at) }))}
        rowKey={({ key }) => key}
        columns={[
          { key: 'where', header: 'Chỗ', cell: (edit) => placeOf(edit) },
          { key: 'was', header: 'Khi chốt', cell: ({ was }) => was },
          {
            key: 'is',
            header: 'Trong văn bản',
            cell: (edit) => (edit.kind === 'cell' ? edit.is || '(trống)' : 'Không còn'),
          },
        ]}
      />
    </>
  )
}

function placeOf(edit: Edit): string {
  switch (edit.kind) {
    case 'cell':
      return `${edit.row}, cột ${edit.column}`
    case 'row':
      return 'Một hàng của bảng'
    case 'table':
      return 'Một bảng'
    case 'sentence':
      return 'Một câu có số liệu'
  }
}
