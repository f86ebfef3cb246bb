import { type ComponentChildren, cloneElement, isValidElement, toChildArray } from 'preact'
import { Button } from './Button.tsx'
import { FormContext } from './form-state.ts'
import { Icon } from './Icon.tsx'

export type ActiveFilter = { label: string; removeHref: string }

type Props = {
  /** The list's own address; the filters become its query. */
  action: string
  /** As they stand in the address; what is null or missing is not asked for. */
  values: Readonly<Record<string, string | number | boolean | null | undefined>>
  /** Fields seen at once: the search text and the two or three filters used daily. A phone shows the first and folds the others. */
  children: ComponentChildren
  /** The others, behind "Thêm bộ lọc". */
  more?: ComponentChildren | undefined
  moreOpen?: boolean | undefined
  active: readonly ActiveFilter[]
  clearHref: string
  /** Parts of the query that are not fields here, such as the sort order. */
  keep?: Readonly<Record<string, string>>
}

/** What a list is narrowed to. It all stands in the address, so that it can be kept, sent and printed. */
export const Filters = ({
  action,
  values,
  children,
  more,
  moreOpen,
  active,
  clearHref,
  keep = {},
}: Props) => {
  const [first, ...others] = toChildArray(children)
  const typed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')]))
  return (
    <search class="filters">
      <form method="get" action={action}>
        <FormContext.Provider value={{ values: typed, errors: [], idPrefix: 'loc-', markOptional: false }}>
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div class="filter-row">
            {inItsBox(first)}
            {(others.length > 1 || more) && <Fold active={active.length} />}
            {others}
            <Button icon="filter" variant="secondary">
              Lọc
            </Button>
          </div>
          {more && (
            <details class="more" open={moreOpen}>
              <summary>Thêm bộ lọc</summary>
              <div class="filter-row">{more}</div>
            </details>
          )}
        </FormContext.Provider>
      </form>
      <ActiveFilters active={active} clearHref={clearHref} />
    </search>
  )
}

/** What the search looks through stands in its box, so that the list begins a line higher; a screen reader still reads the whole hint. */
function inItsBox(field: ComponentChildren): ComponentChildren {
  if (!isValidElement(field) || !('hint' in field.props)) return field
  const [looked] = String(field.props.hint).split(';')
  return cloneElement(field, { placeholder: looked })
}

/** On a phone the first row of the list must be on the first screen; on a desk this is hidden and every field shows. */
const Fold = ({ active }: { active: number }) => (
  <details class="filter-fold">
    <summary>Điều kiện lọc{active > 0 && <span class="count"> đang dùng {active}</span>}</summary>
  </details>
)

const ActiveFilters = ({ active, clearHref }: Pick<Props, 'active' | 'clearHref'>) =>
  active.length === 0 ? null : (
    <ul class="chips" aria-label="Đang lọc theo">
      {active.map((filter) => (
        <li key={filter.label}>
          <a class="chip" href={filter.removeHref}>
            <span class="ds-sr-only">Bỏ lọc </span>
            {filter.label}
            <Icon name="close" />
          </a>
        </li>
      ))}
      <li>
        <a href={clearHref}>Xóa bộ lọc</a>
      </li>
    </ul>
  )
