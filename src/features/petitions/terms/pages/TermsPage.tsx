import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Topic } from '#features/calendar/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import {
  dataSteps,
  isNarrow,
  type LegalTerm,
  petitionSteps,
  seenOf,
  type TermStep,
  termsOn,
} from '../term.ts'
import { appliesTo, printTerm, stepNames, termStatusNames, termUnitNames } from '../words.ts'

type Props = {
  readonly terms: readonly LegalTerm[]
  readonly topics: readonly Topic[]
  readonly today: IsoDate
  readonly mayChange: boolean
}

/** Every deadline of the ward with where it is written: what holds today, what comes, what held. */
export const TermsPage = (view: Props) => {
  const { terms, today, mayChange } = view
  const held = new Set(termsOn(terms, today))
  const live = terms.filter((term) => held.has(term) || term.effectiveFrom > today)
  const past = terms.filter((term) => !live.includes(term))
  return (
    <>
      <PageHeading
        title="Thời hạn"
        lead="Mọi hạn của ý kiến, hồ sơ, đơn hạn chế, dữ liệu cá nhân tính theo bảng này và lịch làm việc của phường. Sửa ở đây không dời hạn nào đã tính."
        actions={
          mayChange && (
            <LinkButton variant="primary" href={href(routes.termNew)}>
              Thêm thời hạn riêng
            </LinkButton>
          )
        }
      />
      <Terms {...view} caption="Ý kiến, kiến nghị" of={live.filter(isOfPetitions)} />
      <Terms {...view} caption="Khiếu nại" of={live.filter(({ kind }) => kind === 'khieu-nai')} />
      <Terms {...view} caption="Tố cáo" of={live.filter(({ kind }) => kind === 'to-cao')} />
      <Terms {...view} caption="Dữ liệu cá nhân" of={live.filter(isOfData)} />
      {past.length > 0 && (
        <details class="more">
          <summary>Mức cũ ({past.length})</summary>
          <Terms {...view} caption="Không còn áp dụng" of={past} mayChange={false} />
        </details>
      )}
    </>
  )
}

const isOfData = ({ step }: LegalTerm): boolean => (dataSteps as readonly string[]).includes(step)
const isOfPetitions = (term: LegalTerm): boolean =>
  !isOfData(term) && term.kind !== 'khieu-nai' && term.kind !== 'to-cao'

const order: readonly TermStep[] = [...petitionSteps, ...dataSteps]

const Terms = ({
  caption,
  of,
  topics,
  today,
  mayChange,
}: Props & { readonly caption: string; readonly of: readonly LegalTerm[] }) =>
  of.length === 0 ? null : (
    <Card title={caption}>
      <Table<LegalTerm>
        caption={caption}
        columns={[
          { key: 'step', header: 'Việc', hideLabel: true, cell: ({ step }) => stepNames[step] },
          ...(of.every((term) => isOfData(term) || term.kind === of[0]?.kind)
            ? []
            : [{ key: 'for', header: 'Áp dụng cho', cell: (term: LegalTerm) => appliesTo(term, topics) }]),
          ...shared(today),
          ...(mayChange ? [acts] : []),
        ]}
        rows={of.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step))}
        rowKey={({ id }) => id}
      />
    </Card>
  )

const shared = (today: IsoDate): readonly Column<LegalTerm>[] => [
  {
    key: 'count',
    header: 'Thời hạn',
    cell: (term) => (
      <>
        <strong>{printTerm(term)}</strong>
        {term.extension !== null && (
          <span class="muted">
            {' '}
            (gia hạn một lần, thêm {term.extension} {termUnitNames[term.unit]})
          </span>
        )}
        {term.note !== null && <span class="muted">. {term.note}</span>}
      </>
    ),
  },
  {
    key: 'source',
    header: 'Căn cứ',
    cell: ({ source, status }) => (
      <>
        {source}{' '}
        <Status tone={status === 'official' ? 'success' : 'warning'}>{termStatusNames[status]}</Status>
      </>
    ),
  },
  {
    key: 'from',
    header: 'Áp dụng',
    cell: ({ effectiveFrom, effectiveTo }) => (
      <>
        {effectiveFrom > today && effectiveTo === null && <Status tone="info">Sắp áp dụng</Status>}{' '}
        <span class="nowrap">từ {formatDate(effectiveFrom)}</span>
        {effectiveTo !== null && <span class="nowrap"> đến {formatDate(effectiveTo)}</span>}
      </>
    ),
  },
]

const acts: Column<LegalTerm> = {
  key: 'acts',
  header: 'Làm gì',
  acts: true,
  cell: (term) =>
    term.effectiveTo !== null ? null : (
      <span class="row-actions">
        <LinkButton
          size="sm"
          variant="tertiary"
          href={href(routes.term, { id: term.id })}
          label={`Sửa thời hạn: ${stepNames[term.step]}`}
        >
          Sửa
        </LinkButton>
        {isNarrow(term) && (
          <PostButton
            action={href(routes.termEnd, { id: term.id })}
            fields={{ seen: seenOf(term) }}
            variant="tertiary"
            size="sm"
            label={`Bỏ thời hạn riêng: ${stepNames[term.step]}`}
          >
            Bỏ
          </PostButton>
        )}
      </span>
    ),
}
