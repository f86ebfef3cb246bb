import { href, routes } from '#routes'
import { BulkForm } from '#ui/BulkForm.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import type { ListedAccount } from '../account-queries.ts'
import { AccountState } from './AccountState.tsx'
import { RoleList } from './RoleList.tsx'

type Props = { accounts: readonly ListedAccount[]; problem: string | null }

export const FirstPasswordsPage = ({ accounts, problem }: Props) => (
  <>
    <PageHeading
      title="Phiếu mật khẩu đầu"
      lead="Những người chưa tự đặt mật khẩu. Chọn người rồi in phiếu: mỗi lần in là một mật khẩu mới, phiếu in trước đó hết hiệu lực."
    />
    {problem && (
      <Notice tone="danger" role="alert">
        <p>{problem}</p>
      </Notice>
    )}
    <BulkForm
      action={href(routes.firstPasswords)}
      bar={<Button icon="print">Cấp mật khẩu và in phiếu</Button>}
    >
      <Table
        caption="Những người chưa tự đặt mật khẩu, xếp theo tên"
        rows={accounts}
        rowKey={(account) => account.id}
        rowHref={(account) => href(routes.accountPage, { id: account.id })}
        select={{ name: 'account', label: (account) => account.name }}
        empty={<Empty title="Mọi người đều đã đặt mật khẩu riêng">Không còn phiếu nào cần in.</Empty>}
        columns={[
          { key: 'name', header: 'Họ và tên', cell: (account) => account.name, hideLabel: true },
          { key: 'roles', header: 'Vai trò', cell: (account) => <RoleList roles={account.roles} /> },
          { key: 'signIn', header: 'Tên đăng nhập', nowrap: true, cell: (account) => account.signInName },
          {
            key: 'state',
            header: 'Trạng thái',
            nowrap: true,
            cell: (account) => <AccountState account={account} />,
          },
        ]}
      />
    </BulkForm>
  </>
)
