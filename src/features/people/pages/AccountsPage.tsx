import { roles } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { formatPhone, type Phone } from '#domain/phone.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { optionsOf } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { AccountsQuery } from '../account-input.ts'
import type { ListedAccount } from '../account-queries.ts'
import { roleNames } from '../messages.ts'
import type { AccountAction } from '../policy.ts'
import type { Guards } from '../second-factor/queries.ts'
import type { Unit } from '../unit.ts'
import { unitOptions } from '../unit-options.ts'
import { AccountState } from './AccountState.tsx'
import { RoleList } from './RoleList.tsx'

type Props = {
  accounts: readonly ListedAccount[]
  /** Whom more than a password guards; null for those who need not know. */
  guards: ReadonlyMap<AccountId, Guards> | null
  units: readonly Unit[]
  query: AccountsQuery
  may: Readonly<Record<AccountAction, boolean>>
  today: IsoDate
}

export const AccountsPage = ({ accounts, guards, units, query, may, today }: Props) => (
  <>
    <PageHeading
      title="Người dùng"
      lead={`${accounts.length.toLocaleString('vi-VN')} người, xếp theo tên.`}
      actions={<Actions may={may} />}
    />
    <Filters
      action={href(routes.accounts)}
      values={{ ...query, 'don-vi': query['don-vi'] ?? '' }}
      active={activeFilters(query, units)}
      clearHref={href(routes.accounts)}
    >
      <TextField name="tim" label="Tìm theo tên, tên đăng nhập, điện thoại" inputmode="search" />
      <ComboField name="don-vi" label="Đơn vị" options={unitOptions(units)} empty="Mọi đơn vị" />
      <SelectField
        name="vai-tro"
        label="Vai trò"
        options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
        empty="Mọi vai trò"
      />
      <SelectField name="trang-thai" label="Trạng thái" options={stateOptions} empty="Mọi trạng thái" />
      {guards !== null && (
        <SelectField
          name="hai-buoc"
          label="Hai bước, khóa truy cập"
          options={guardOptions}
          empty="Có và chưa có"
        />
      )}
    </Filters>
    <Table
      caption="Người dùng, xếp theo tên"
      rows={accounts}
      rowKey={(account) => account.id}
      rowHref={(account) => href(routes.accountPage, { id: account.id })}
      empty={
        <Empty title="Không có ai phù hợp">Hãy bỏ bớt điều kiện lọc, hoặc tìm bằng một từ ngắn hơn.</Empty>
      }
      columns={[
        { key: 'name', header: 'Họ và tên', cell: (account) => account.name, nowrap: true },
        { key: 'position', header: 'Chức danh', cell: (account) => account.position ?? '–' },
        { key: 'roles', header: 'Vai trò', cell: (account) => <RoleList roles={account.roles} /> },
        {
          key: 'phone',
          header: 'Điện thoại',
          nowrap: true,
          cell: (account) => (account.phone === null ? '–' : formatPhone(account.phone as Phone)),
        },
        { key: 'signIn', header: 'Tên đăng nhập', nowrap: true, cell: (account) => account.signInName },
        ...(guards === null
          ? []
          : [
              {
                key: 'guards',
                header: 'Hai bước',
                nowrap: true,
                cell: (account: ListedAccount) => guardWords(guards.get(account.id)),
              },
            ]),
        {
          key: 'state',
          header: 'Trạng thái',
          nowrap: true,
          cell: (account) => <AccountState account={account} today={today} />,
        },
      ]}
    />
  </>
)

const Actions = ({ may }: Pick<Props, 'may'>) => (
  <>
    {may['issue-password'] && <LinkButton href={href(routes.firstPasswords)}>Phiếu mật khẩu</LinkButton>}
    {may.import && <LinkButton href={href(routes.accountsImport)}>Nhập từ Excel</LinkButton>}
    {may.create && (
      <LinkButton variant="primary" href={href(routes.accountNew)}>
        Thêm người dùng
      </LinkButton>
    )}
  </>
)

const states = {
  'dang-dung': 'Đang dùng',
  'mat-khau-dau': 'Chưa đổi mật khẩu đầu',
  'da-ngung': 'Đã ngừng',
} as const
const stateOptions = optionsOf(states)

const guarded = { co: 'Có hai bước hoặc khóa', khong: 'Chỉ có mật khẩu' } as const
const guardOptions = optionsOf(guarded)

function guardWords(guards: Guards | undefined): string {
  if (guards === undefined) return 'Chưa bật'
  return [guards.twoSteps ? 'Đã bật' : null, guards.passkey ? 'Khóa truy cập' : null]
    .filter(Boolean)
    .join(', ')
}

function activeFilters(query: AccountsQuery, units: readonly Unit[]) {
  const unit = units.find((one) => one.id === query['don-vi'])
  const without = (key: keyof AccountsQuery) => href(routes.accounts, {}, { ...query, [key]: null })
  return [
    ...(query.tim === '' ? [] : [{ label: `Có "${query.tim}"`, removeHref: without('tim') }]),
    ...(unit === undefined ? [] : [{ label: unit.name, removeHref: without('don-vi') }]),
    ...(query['vai-tro'] === undefined
      ? []
      : [{ label: roleNames[query['vai-tro']], removeHref: without('vai-tro') }]),
    ...(query['trang-thai'] === undefined
      ? []
      : [{ label: states[query['trang-thai']], removeHref: without('trang-thai') }]),
    ...(query['hai-buoc'] === undefined
      ? []
      : [{ label: guarded[query['hai-buoc']], removeHref: without('hai-buoc') }]),
  ]
}
