import type { IsoDate } from '#domain/date.ts'
import { formatPhone, type Phone } from '#domain/phone.ts'
import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import type { Values } from '#ui/form-state.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Timeline, type TimelineItem } from '#ui/Timeline.tsx'
import { Day, Moment } from '#ui/When.tsx'
import type { Absence } from '../absence-queries.ts'
import { isLapsed } from '../account.ts'
import type { ListedAccount } from '../account-queries.ts'
import type { OpenIdLink } from '../openid/queries.ts'
import type { AccountAction } from '../policy.ts'
import type { SecondFactor } from '../second-factor/queries.ts'
import type { Unit } from '../unit.ts'
import { AccountActs } from './AccountActs.tsx'
import { AccountState } from './AccountState.tsx'
import { RolesCard } from './RolesCard.tsx'

export type AccountPageProps = {
  account: ListedAccount
  secondFactor: SecondFactor | null
  /** How many passkeys the person has. */
  passkeys: number
  /** The identity of a provider by which the person may sign in. */
  openId: OpenIdLink | null
  units: readonly Unit[]
  absences: readonly Absence[]
  history: readonly TimelineItem[]
  today: IsoDate
  may: Readonly<Record<AccountAction, boolean>>
  refused?: {
    form: 'role' | 'state' | 'password' | 'second-factor' | 'end-role'
    values: Values
    errors: readonly Refusal[]
  }
}

export const AccountPage = (props: AccountPageProps) => {
  const { account, may, today } = props
  return (
    <>
      <PageHeading
        title={account.name}
        status={<AccountState account={account} today={today} />}
        lead={account.position}
        actions={
          may.change && (
            <LinkButton href={href(routes.accountEdit, { id: account.id })}>Sửa thông tin</LinkButton>
          )
        }
      />
      {account.deactivated && (
        <Notice tone="warning" title="Tài khoản đã ngừng sử dụng">
          <p>
            Từ <Moment at={account.deactivated.at} />, lý do: {account.deactivated.reason}
          </p>
        </Notice>
      )}
      {isLapsed(account, today) && (
        <Notice tone="warning" title="Mật khẩu lần đầu đã hết hạn">
          <p>Người này không đăng nhập được nữa. Hãy cấp mật khẩu mới rồi trao tận tay phiếu in.</p>
        </Notice>
      )}
      <div class="columns">
        <div class="stack">
          <Card title="Thông tin">
            <Facts {...props} />
          </Card>
          <RolesCard
            account={account}
            units={props.units}
            mayChange={may['change-roles'] && account.deactivated === null}
            refused={
              props.refused?.form === 'role' || props.refused?.form === 'end-role' ? props.refused : undefined
            }
          />
        </div>
        <div class="stack">
          <AccountActs {...props} />
          <Card title="Lịch sử tài khoản">
            <Timeline items={props.history} />
          </Card>
        </div>
      </div>
    </>
  )
}

const Facts = ({ account, secondFactor, passkeys, openId, absences }: AccountPageProps) => (
  <DefinitionList
    items={[
      { term: 'Tên đăng nhập', value: account.signInName },
      { term: 'Điện thoại', value: account.phone && formatPhone(account.phone as Phone) },
      { term: 'Thư điện tử', value: account.email },
      ...(account.firstPasswordUntil === null
        ? []
        : [
            {
              term: 'Mật khẩu lần đầu',
              value: (
                <>
                  dùng được đến hết <Day date={account.firstPasswordUntil} />
                </>
              ),
            },
          ]),
      {
        term: 'Xác thực hai bước',
        value:
          secondFactor === null ? (
            'chưa bật'
          ) : (
            <>
              bật từ <Moment at={secondFactor.addedAt} />
            </>
          ),
      },
      ...(passkeys === 0 ? [] : [{ term: 'Khóa truy cập', value: `${passkeys} khóa` }]),
      ...(openId === null
        ? []
        : [
            {
              term: 'Tài khoản định danh',
              value: (
                <>
                  gắn từ <Moment at={openId.linkedAt} />
                </>
              ),
            },
          ]),
      { term: 'Tạo lúc', value: <Moment at={account.createdAt} /> },
      ...absences.map((absence) => ({
        term: 'Vắng mặt',
        value: (
          <>
            <Day date={absence.from} /> đến <Day date={absence.to} />, {absence.substituteName} làm thay
          </>
        ),
      })),
    ]}
  />
)
