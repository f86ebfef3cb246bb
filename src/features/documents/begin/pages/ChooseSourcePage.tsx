import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { DocumentSource } from '../../document.ts'
import { type DocumentKind, kinds } from '../../kinds.ts'
import type { Candidate } from '../candidate-queries.ts'
import { sourceWords } from '../kind-groups.ts'

type Props = {
  readonly kind: DocumentKind
  readonly about: DocumentSource['kind']
  readonly text: string | null
  readonly candidates: readonly Candidate[]
}

/** What the paper is about: found by its title or code. */
export const ChooseSourcePage = ({ kind, about, text, candidates }: Props) => {
  const words = sourceWords[about]
  const cleared = href(routes.documentNew, {}, { loai: kind })
  return (
    <>
      <PageHeading over={kinds[kind].name} title={words.choose} />
      <Filters
        action={href(routes.documentNew)}
        values={{ q: text }}
        keep={{ loai: kind }}
        active={text === null ? [] : [{ label: `“${text}”`, removeHref: cleared }]}
        clearHref={cleared}
      >
        <TextField name="q" label="Tìm theo tên hoặc mã" />
      </Filters>
      <Table
        caption={words.choose}
        rows={candidates}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.documentNew, {}, { loai: kind, nguon: id })}
        columns={[
          { key: 'title', header: words.about, cell: ({ title }) => title },
          { key: 'detail', header: 'Chi tiết', cell: ({ detail }) => detail },
        ]}
        empty={
          text === null ? (
            <Empty title={words.none} />
          ) : (
            <Empty title="Không tìm thấy">Hãy thử ít từ hơn, hoặc gõ đúng mã.</Empty>
          )
        }
      />
    </>
  )
}
