import { type Role, roles } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { BulkForm } from '#ui/BulkForm.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import type { ListedAccount } from '../account-queries.ts'
import { roleNames } from '../messages.ts'
import { AccountState } from './AccountState.tsx'
import { RoleList } from './RoleList.tsx'

type Props = {
  accounts: readonly ListedAccount[]
  role: Role | undefined
  problem: string | null
  today: IsoDate
}

export const FirstPasswordsPage = ({ accounts, role, problem, today }: Props) => (
  <>
    <PageHeading
      title="Phiếu mật khẩu đầu"
      lead="Những người chưa tự đặt mật khẩu. Chọn người rồi in phiếu: mỗi lần in là một mật khẩu mới, phiếu in trước đó hết hiệu lực."
    />
    <Filters
      action={href(routes.firstPasswords)}
      values={{ 'vai-tro': role ?? '' }}
      active={role === undefined ? [] : [{ label: roleNames[role], removeHref: href(routes.firstPasswords) }]}
      clearHref={href(routes.firstPasswords)}
    >
      <SelectField
        name="vai-tro"
        label="Vai trò"
        options={roles.map((one) => ({ value: one, label: roleNames[one] }))}
        empty="Mọi vai trò"
      />
    </Filters>
    {problem && (
      <Notice tone="danger" role="alert">
        <p>{problem}</p>
      </Notice>
    )}
    {accounts.length === 0 ? (
      <Empty title="Mọi người ở đây đều đã đặt mật khẩu riêng">Không còn phiếu nào cần in.</Empty>
    ) : (
      <Waiting accounts={accounts} today={today} />
    )}
  </>
)

const Waiting = ({ accounts, today }: Pick<Props, 'accounts' | 'today'>) => (
  <BulkForm
    action={href(routes.firstPasswords)}
    bar={
      <>
        <Button icon="print">Cấp mật khẩu và in phiếu</Button>
        <Button icon="print" variant="secondary" name="all" value="1">
          {`In cho cả ${accounts.length} người trong danh sách`}
        </Button>
      </>
    }
  >
    {accounts.map((account) => (
      <input key={account.id} type="hidden" name="listed" value={account.id} />
    ))}
    <Table
      caption="Những người chưa tự đặt mật khẩu, xếp theo tên"
      rows={accounts}
      rowKey={(account) => account.id}
      rowHref={(account) => href(routes.accountPage, { id: account.id })}
      select={{ name: 'account', label: (account) => account.name }}
      columns={[
        { key: 'name', header: 'Họ và tên', cell: (account) => account.name, hideLabel: true },
        { key: 'roles', header: 'Vai trò', cell: (account) => <RoleList roles={account.roles} /> },
        { key: 'signIn', header: 'Tên đăng nhập', nowrap: true, cell: (account) => account.signInName },
        {
          key: 'state',
          header: 'Trạng thái',
          nowrap: true,
          cell: (account) => <AccountState account={account} today={today} />,
        },
      ]}
    />
  </BulkForm>
)
