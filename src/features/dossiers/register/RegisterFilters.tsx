import { topicOptions } from '#features/calendar/index.ts'
import { wordFor } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { ComboField } from '#ui/ComboField.tsx'
import { Filters } from '#ui/Filters.tsx'
import { wordedOptions } from '#ui/options.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { bodyOptions, groupOptions } from '../pages/options.ts'
import {
  addressWords,
  dossierRegisterHref,
  offeredStates,
  type RegisterFilter,
  registerParameters,
  type Sort,
  type StateFilter,
  stateOfFilter,
} from './filter.ts'
import { conditionsOf, gapFilterNames, lateNames, type RegisterChoices, stateFilterNames } from './words.ts'

type Props = {
  readonly filter: RegisterFilter
  readonly sort: Sort
  readonly choices: RegisterChoices
}

export const RegisterFilters = ({ filter, sort, choices }: Props) => {
  const parameters = registerParameters(filter, sort)
  // What no choice means depends on the rest of the filter; the field says the same as the head of the page.
  const otherwise = stateOfFilter({ ...filter, state: null })
  const hidden = { muc: filter.clause, 'chi-dao': filter.directive }
  return (
    <Filters
      action={href(routes.dossiers)}
      values={parameters}
      keep={Object.fromEntries(
        Object.entries(hidden).flatMap(([key, value]) => (value ? [[key, value]] : [])),
      )}
      active={conditionsOf(filter, sort, choices)}
      clearHref={dossierRegisterHref({})}
      moreOpen={[filter.group, filter.conference, filter.topic].some((value) => value !== null)}
      more={
        <>
          <ComboField
            name="linh-vuc"
            label="Lĩnh vực"
            empty="Mọi lĩnh vực"
            options={topicOptions(choices.topics)}
          />
          <ComboField name="to" label="Tổ dân phố" empty="Mọi tổ" options={groupOptions(choices.units)} />
          <SelectField
            name="hoi-nghi"
            label="Hội nghị"
            empty="Mọi nguồn"
            options={choices.conferences.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SelectField
            name="sap-xep"
            label="Sắp xếp"
            empty="Mới lập trước"
            options={[{ value: 'han', label: 'Đến hạn trước' }]}
          />
        </>
      }
    >
      <TextField name="q" label="Tìm" hint="Mã, tên việc, địa điểm; có dấu hay không dấu đều được" />
      <SelectField
        name="tinh-trang"
        label="Tình trạng"
        empty={stateFilterNames[otherwise]}
        options={stateOptions.filter(({ state }) => state !== otherwise)}
      />
      <SelectField
        name="qua-han"
        label="Quá hạn"
        empty="Không lọc"
        options={wordedOptions(addressWords.late, lateNames)}
      />
      <SelectField
        name="thieu"
        label="Còn thiếu"
        empty="Không lọc"
        options={wordedOptions(addressWords.gap, gapFilterNames)}
      />
      <ComboField name="don-vi" label="Đơn vị" empty="Mọi đơn vị" options={bodyOptions(choices.units)} />
    </Filters>
  )
}

const stateOptions = offeredStates.map((state) => ({
  state,
  value: wordFor<StateFilter>(addressWords.state, state) ?? '',
  label: stateFilterNames[state],
}))
