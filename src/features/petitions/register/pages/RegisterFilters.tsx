import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Filters } from '#ui/Filters.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { kindNames, originNames } from '../../messages.ts'
import { topicOptions } from '../../pages/options.ts'
import { addressWords, registerHref, registerParameters } from '../address.ts'
import type { Choices } from '../choice-queries.ts'
import type { RegisterFilter } from '../filter.ts'
import { conditionsOf } from '../words.ts'

type Props = { readonly filter: RegisterFilter; readonly choices: Choices }

/** What the register is narrowed to; all of it stands in the address, so it can be kept, sent and printed. */
export const RegisterFilters = ({ filter, choices }: Props) => (
  <Filters
    action={href(routes.petitions)}
    values={Object.fromEntries(
      Object.entries(registerParameters(filter)).map(([name, value]) => [name, value ?? '']),
    )}
    active={conditionsOf(filter, choices).map(({ words, without }) => ({
      label: words,
      removeHref: registerHref(without),
    }))}
    clearHref={registerHref()}
    moreOpen={hasMore(filter)}
    more={<More choices={choices} />}
  >
    <TextField name="q" label="Tìm" hint="Lời nói, tên người, mã, ngõ ngách; có dấu hay không dấu đều được" />
    <ComboField
      name="to"
      label="Tổ dân phố"
      empty="Mọi tổ"
      options={choices.groups.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <ComboField
      name="linh-vuc"
      label="Lĩnh vực"
      empty="Mọi lĩnh vực"
      options={topicOptions(choices.topics)}
    />
    <SelectField
      name="chua-ho-so"
      label="Hồ sơ"
      empty="Có hay chưa"
      options={[{ value: 'co', label: 'Chưa vào hồ sơ' }]}
    />
  </Filters>
)

const More = ({ choices }: Pick<Props, 'choices'>) => (
  <>
    <SelectField
      name="loai"
      label="Loại"
      empty="Mọi loại"
      options={Object.entries(addressWords.kind).map(([value, kind]) => ({ value, label: kindNames[kind] }))}
    />
    <SelectField
      name="nguon"
      label="Nguồn"
      empty="Mọi nguồn"
      options={Object.entries(addressWords.origin).map(([value, origin]) => ({
        value,
        label: originNames[origin],
      }))}
    />
    <SelectField
      name="hoi-nghi"
      label="Hội nghị"
      empty="Mọi hội nghị"
      options={choices.conferences.map(({ id, title, heldOn }) => ({
        value: id,
        label: `${title} (${formatDate(heldOn)})`,
      }))}
    />
    <SelectField
      name="dot"
      label="Đợt tổng hợp"
      empty="Mọi đợt"
      options={choices.batches.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <SelectField
      name="chua-linh-vuc"
      label="Xếp lĩnh vực"
      empty="Có hay chưa"
      options={[{ value: 'co', label: 'Chưa xếp lĩnh vực' }]}
    />
    <DateField name="tu" label="Nhận từ ngày" />
    <DateField name="den" label="Nhận đến ngày" />
  </>
)

const hasMore = (filter: RegisterFilter): boolean =>
  [filter.kind, filter.origin, filter.conference, filter.batch, filter.receivedFrom, filter.receivedTo].some(
    (value) => value !== null,
  ) || filter.withoutTopic
