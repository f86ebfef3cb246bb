import { Card } from '#ui/Card.tsx'
import type { AnsweringRole, Part } from '../directive.ts'
import { partStateNames, unitRoleNames } from '../messages.ts'
import { PartItem } from './PartItem.tsx'
import type { DirectivePageProps } from './page-props.ts'

const roles: readonly AnsweringRole[] = ['lead', 'executing', 'coordinating']
/** More units than this are counted first and listed on demand. */
const many = 8

/** Who does what: each unit with its own state. */
export const UnitsCard = (props: DirectivePageProps) => {
  const { directive, relays } = props.view
  return (
    <Card title="Đơn vị">
      {roles.map((role) => {
        const parts = directive.parts.filter((part) => part.role === role)
        return parts.length === 0 ? null : <Role key={role} {...props} role={role} parts={parts} />
      })}
      {(['via', 'report-to'] as const).map((role) => {
        const named = relays.filter((relay) => relay.role === role)
        return named.length === 0 ? null : (
          <section key={role}>
            <h3>{unitRoleNames[role]}</h3>
            <p>{named.map((relay) => relay.unitName).join(', ')}</p>
          </section>
        )
      })}
    </Card>
  )
}

type RoleProps = DirectivePageProps & { role: AnsweringRole; parts: readonly Part[] }

const Role = ({ role, parts, ...props }: RoleProps) => (
  <section>
    <h3>{unitRoleNames[role]}</h3>
    {parts.length <= many ? (
      <Parts {...props} parts={parts} />
    ) : (
      <>
        <p>{tally(parts)}</p>
        <Parts {...props} parts={parts.filter((part) => stands(part, props))} />
        <details class="more">
          <summary>Xem cả {parts.length} đơn vị</summary>
          <Parts {...props} parts={parts} />
        </details>
      </>
    )}
  </section>
)

/** Refused parts and the reader's own are seen without unfolding the list. */
const stands = (part: Part, { view: { acts } }: DirectivePageProps): boolean =>
  part.state === 'refused' ||
  acts.some((act) => (act.kind === 'accept' || act.kind === 'finish') && act.part.id === part.id)

const Parts = ({ parts, ...props }: DirectivePageProps & { parts: readonly Part[] }) =>
  parts.length === 0 ? null : (
    <ul class="parts">
      {parts.map((part) => (
        <li key={part.id}>
          <PartItem {...props} part={part} />
        </li>
      ))}
    </ul>
  )

/** "43 đơn vị: 30 đã tiếp nhận, 12 xong phần việc, 1 từ chối" */
function tally(parts: readonly Part[]): string {
  const byState = Map.groupBy(parts, ({ state }) => state)
  const counts = [...byState].map(([state, some]) => `${some.length} ${partStateNames[state].toLowerCase()}`)
  return `${parts.length} đơn vị: ${counts.join(', ')}.`
}
