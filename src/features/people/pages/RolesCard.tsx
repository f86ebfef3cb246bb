import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import type { Values } from '#ui/form-state.ts'
import { PostButton } from '#ui/PostButton.tsx'
import type { ListedAccount } from '../account-queries.ts'
import type { Unit } from '../unit.ts'
import { RoleFields } from './RoleFields.tsx'
import { roleInUnit } from './RoleList.tsx'

type Props = {
  account: ListedAccount
  units: readonly Unit[]
  mayChange: boolean
  refused?: { form: string; values: Values; errors: readonly Refusal[] } | undefined
}

export const RolesCard = ({ account, units, mayChange, refused }: Props) => (
  <Card title="Vai trò">
    {refused?.form === 'end-role' && <ErrorSummary errors={refused.errors} />}
    {account.roles.length === 0 && (
      <p class="muted">Chưa có vai trò nào, nên chưa làm được việc gì trong hệ thống.</p>
    )}
    <ul class="alias-list">
      {account.roles.map((held) => (
        <li key={held.id}>
          {roleInUnit(held)}
          {mayChange && (
            <PostButton
              action={href(routes.accountRoleEnd, { id: account.id, role: held.id })}
              size="sm"
              variant="tertiary"
              label={`Thôi giữ vai trò ${roleInUnit(held)}`}
            >
              Thôi giữ
            </PostButton>
          )}
        </li>
      ))}
    </ul>
    {mayChange && (
      <details class="more" open={refused?.form === 'role'}>
        <summary>Giao thêm vai trò</summary>
        <Form
          action={href(routes.accountRoles, { id: account.id })}
          values={refused?.form === 'role' ? refused.values : undefined}
          errors={refused?.form === 'role' ? refused.errors : undefined}
          idPrefix="vai-tro-"
        >
          <RoleFields units={units} />
          <FormActions>
            <Button variant="secondary">Giao vai trò</Button>
          </FormActions>
        </Form>
      </details>
    )}
  </Card>
)
