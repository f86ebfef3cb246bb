import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import type { Values } from '#ui/form-state.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Timeline, type TimelineItem } from '#ui/Timeline.tsx'
import { unitKindNames } from '../messages.ts'
import type { UnitAction } from '../policy.ts'
import type { Unit } from '../unit.ts'
import type { UnitAlias } from '../unit-name-queries.ts'
import type { Officer } from '../unit-queries.ts'
import { AliasCard } from './AliasCard.tsx'
import { OfficersCard } from './OfficersCard.tsx'
import { UnitState } from './UnitState.tsx'

export type UnitPageProps = {
  unit: Unit
  parent: Unit | null
  subunits: readonly Unit[]
  aliases: readonly UnitAlias[]
  officers: readonly Officer[]
  history: readonly TimelineItem[]
  today: IsoDate
  may: Readonly<Record<UnitAction, boolean>>
  /** Of the form that was refused. */
  refused?: { form: 'alias' | 'close'; values: Values; errors: readonly Refusal[] }
}

export const UnitPage = (props: UnitPageProps) => {
  const { unit, may } = props
  return (
    <>
      <PageHeading
        over={unitKindNames[unit.kind]}
        title={unit.name}
        status={<UnitState unit={unit} today={props.today} />}
        actions={
          may.change && <LinkButton href={href(routes.unitEdit, { id: unit.id })}>Sửa thông tin</LinkButton>
        }
      />
      <div class="columns">
        <div class="stack">
          <Card title="Thông tin">
            <Facts {...props} />
          </Card>
          <AliasCard
            unit={unit.id}
            aliases={props.aliases}
            mayName={may.name}
            refused={props.refused?.form === 'alias' ? props.refused : undefined}
          />
        </div>
        <div class="stack">
          <OfficersCard officers={props.officers} group={unit.kind === 'group'} />
          {props.subunits.length > 0 && <Subunits units={props.subunits} />}
          {may.change && (
            <Card title="Lịch sử">
              <Timeline items={props.history} />
            </Card>
          )}
        </div>
      </div>
      {may.close && unit.validTo === null && <CloseUnit {...props} />}
    </>
  )
}

const Facts = ({ unit, parent }: UnitPageProps) => (
  <DefinitionList
    items={[
      { term: 'Tên viết tắt', value: unit.shortName },
      {
        term: 'Trực thuộc',
        value: parent && <a href={href(routes.unit, { id: parent.id })}>{parent.name}</a>,
      },
      ...(unit.groupNumber === null ? [] : [{ term: 'Số tổ', value: unit.groupNumber }]),
      { term: 'Hoạt động từ', value: unit.validFrom && formatDate(unit.validFrom) },
      ...(unit.validTo === null ? [] : [{ term: 'Ngày cuối cùng', value: formatDate(unit.validTo) }]),
    ]}
  />
)

const Subunits = ({ units }: { units: readonly Unit[] }) => (
  <Card title={`Đơn vị trực thuộc (${units.length})`}>
    <ul class={units.length > 12 ? 'unit-tree unit-tree-many' : 'unit-tree'}>
      {units.map((unit) => (
        <li key={unit.id}>
          <a href={href(routes.unit, { id: unit.id })}>{unit.name}</a>
        </li>
      ))}
    </ul>
  </Card>
)

const CloseUnit = ({ unit, refused }: UnitPageProps) => {
  const own = refused?.form === 'close' ? refused : undefined
  return (
    <ConfirmForm
      action={href(routes.unitClose, { id: unit.id })}
      summary="Cho thôi hoạt động"
      question="Sau ngày ghi dưới đây, đơn vị không nhận việc mới nữa. Việc cũ và lịch sử vẫn giữ nguyên."
      confirmLabel="Cho thôi hoạt động"
      tone="danger"
      idPrefix="thoi-"
      values={own?.values}
      errors={own?.errors}
    >
      <DateField name="on" label="Hoạt động đến hết ngày" required />
      <TextField name="reason" label="Lý do" hint="Ví dụ: sáp nhập theo nghị quyết số, ngày." required />
      <input type="hidden" name="version" value={String(own?.values.version ?? unit.version)} />
    </ConfirmForm>
  )
}
