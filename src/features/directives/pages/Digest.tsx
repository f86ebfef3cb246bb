import { DueDate } from '#ui/DueDate.tsx'
import type { DirectivePageProps } from './page-props.ts'

/** The four things one looks for first. */
export const Digest = ({ view: { directive, facts, names }, today }: DirectivePageProps) => {
  const wanted = directive.deliverables.filter(({ state }) => state !== 'waived')
  const partners = directive.parts.filter(({ role, state }) => role !== 'lead' && state !== 'waived')
  return (
    <dl class="digest">
      <div>
        <dt>Hạn</dt>
        <dd>
          <DueDate
            due={directive.lastDay}
            original={directive.originalLastDay}
            done={facts.closedOn}
            today={today}
            over={directive.status === 'cancelled'}
          />
        </dd>
      </div>
      <div>
        <dt>Chủ trì</dt>
        <dd>{names.units.get(directive.leadUnit)}</dd>
      </div>
      <div>
        <dt>Sản phẩm đạt</dt>
        <dd>{count(wanted, ({ state }) => state === 'accepted')}</dd>
      </div>
      <div>
        <dt>Phần việc đã xong</dt>
        <dd>{partners.length === 0 ? 'Không có' : count(partners, ({ state }) => state === 'done')}</dd>
      </div>
    </dl>
  )
}

const count = <One,>(all: readonly One[], done: (one: One) => boolean): string =>
  `${all.filter(done).length} trên ${all.length}`
