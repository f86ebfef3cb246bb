import { topicOptions } from '#features/calendar/index.ts'
import { unitOptions } from '#features/people/index.ts'
import { href, routes } from '#routes'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Filters } from '#ui/Filters.tsx'
import { namedOptions, wordedOptions } from '#ui/options.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unitRoleNames } from '../../messages.ts'
import { addressWords, registerHref, registerParameters } from '../address.ts'
import { byDue, stateOf } from '../filter.ts'
import { conditionsOf, dueNames, onTimeName, stateNames, waitingNames } from '../words.ts'
import type { RegisterView } from './RegisterPage.tsx'

type Shown = Pick<RegisterView, 'filter' | 'sort' | 'choices'>

/** What the register is narrowed to; all of it stands in the address, so it can be kept, sent and printed. */
export const RegisterFilters = ({ filter, sort, choices }: Shown) => {
  const parameters = registerParameters(filter, sort)
  const order = parameters['sap-xep']
  // Whoever looks for words means all, who does not means the open ones: the empty choice says which.
  const unsaid = stateOf({ ...filter, state: null })
  return (
    <Filters
      action={href(routes.directives)}
      values={parameters}
      keep={order === null ? {} : { 'sap-xep': order }}
      active={conditionsOf(filter, choices).map(({ words, without }) => ({
        label: words,
        removeHref: registerHref(without, sort),
      }))}
      clearHref={registerHref({}, byDue)}
      moreOpen={hasMore(filter)}
      more={<More filter={filter} choices={choices} />}
    >
      <TextField name="q" label="Tìm" hint="Mã, số văn bản, nội dung; không dấu cũng được" />
      <SelectField
        name="tinh-trang"
        label="Tình trạng"
        empty={stateNames[unsaid]}
        options={wordedOptions(addressWords.state, stateNames).filter(
          ({ label }) => filter.state === unsaid || label !== stateNames[unsaid],
        )}
      />
      <SelectField
        name="han"
        label="Hạn"
        empty="Mọi hạn"
        options={wordedOptions(addressWords.due, dueNames)}
      />
      <ComboField name="don-vi" label="Đơn vị" empty="Mọi đơn vị" options={unitOptions(choices.units)} />
    </Filters>
  )
}

const More = ({ choices }: Pick<Shown, 'filter' | 'choices'>) => (
  <>
    <SelectField
      name="vai-tro"
      label="Vai trò của đơn vị"
      empty="Mọi vai trò"
      options={wordedOptions(addressWords.role, unitRoleNames)}
    />
    <SelectField
      name="cho"
      label="Đang chờ"
      empty="Không lọc"
      options={wordedOptions(addressWords.waiting, waitingNames)}
    />
    <DateField name="tu" label="Hạn từ ngày" />
    <DateField name="den" label="Hạn đến ngày" />
    <SelectField
      name="thong-bao"
      label="Theo thông báo"
      empty="Mọi thông báo"
      options={choices.notices.map(({ id, number }) => ({ value: id, label: number }))}
    />
    <ComboField
      name="linh-vuc"
      label="Lĩnh vực"
      empty="Mọi lĩnh vực"
      options={topicOptions(choices.topics)}
    />
    <ComboField
      name="can-bo"
      label="Cán bộ theo dõi"
      empty="Mọi người"
      options={namedOptions(choices.officers)}
    />
    <SelectField
      name="gia-han"
      label="Gia hạn"
      empty="Không lọc"
      options={[{ value: 'co', label: 'Đã gia hạn' }]}
    />
    <SelectField
      name="dung-han"
      label="So với hạn ban đầu"
      empty="Không lọc"
      options={Object.entries(addressWords.onTime).map(([value, onTime]) => ({
        value,
        label: onTimeName(onTime),
      }))}
    />
  </>
)

const hasMore = ({
  role,
  waiting,
  dueFrom,
  dueTo,
  notice,
  topic,
  officer,
  extended,
  onTime,
}: Shown['filter']): boolean =>
  [role, waiting, dueFrom, dueTo, notice, topic, officer, onTime].some((value) => value !== null) || extended
