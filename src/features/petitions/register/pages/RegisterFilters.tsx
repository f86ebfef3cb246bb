import { formatDate } from '#domain/date.ts'
import { openTopics, topicOptions } from '#features/calendar/index.ts'
import { href, routes } from '#routes'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Filters } from '#ui/Filters.tsx'
import { namedOptions, wordedOptions } from '#ui/options.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { kindNames, originNames } from '../../messages.ts'
import { addressWords, registerHref, registerParameters } from '../address.ts'
import type { Choices } from '../choice-queries.ts'
import type { RegisterFilter } from '../filter.ts'
import { conditionsOf } from '../words.ts'

type Props = { readonly filter: RegisterFilter; readonly choices: Choices }

/** What the register is narrowed to; all of it stands in the address, so it can be kept, sent and printed. */
export const RegisterFilters = ({ filter, choices }: Props) => (
  <Filters
    action={href(routes.petitions)}
    values={registerParameters(filter)}
    active={conditionsOf(filter, choices).map(({ words, without }) => ({
      label: words,
      removeHref: registerHref(without),
    }))}
    clearHref={registerHref()}
    moreOpen={hasMore(filter)}
    more={<More choices={choices} />}
  >
    <TextField name="q" label="Tìm" hint="Lời nói, tên người, mã, ngõ ngách; có dấu hay không dấu đều được" />
    <ComboField name="to" label="Tổ dân phố" empty="Mọi tổ" options={namedOptions(choices.groups)} />
    <ComboField
      name="linh-vuc"
      label="Lĩnh vực"
      empty="Mọi lĩnh vực"
      options={topicOptions(openTopics(choices.topics))}
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
      options={wordedOptions(addressWords.kind, kindNames)}
    />
    <SelectField
      name="nguon"
      label="Nguồn"
      empty="Mọi nguồn"
      options={wordedOptions(addressWords.origin, originNames)}
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
    <SelectField name="dot" label="Đợt tổng hợp" empty="Mọi đợt" options={namedOptions(choices.batches)} />
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
