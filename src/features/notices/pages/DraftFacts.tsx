import { formatDate } from '#domain/date.ts'
import { needsUnit, type ShownDue } from '../confirm-view.ts'
import type { Draft, DraftRole } from '../draft.ts'
import { deliverableNames, roleNames } from '../messages.ts'
import type { ConfirmView } from './ConfirmPage.tsx'

/** Who, what, until when. */
export const DraftFacts = ({ view, draft }: { readonly view: ConfirmView; readonly draft: Draft }) => (
  <dl class="facts">
    {(Object.keys(roleNames) as (keyof typeof roleNames)[]).map((role) => {
      const units = draft.units.filter((unit) => unit.role === role)
      if (units.length === 0 && role !== 'lead') return null
      return (
        <div key={role}>
          <dt>{roleNames[role]}</dt>
          <dd>
            {units.length === 0 ? (
              <strong class="missing">Chưa có đơn vị</strong>
            ) : (
              <ul class="plain-list">
                {units.map((unit) => (
                  <li key={unit.name}>
                    {unit.unitId === null ? unit.name : (view.unitNames.get(unit.unitId) ?? unit.name)}
                    {needsUnit(unit) && <Unclear role={role} />}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      )
    })}
    <div>
      <dt>Sản phẩm</dt>
      <dd>
        {draft.deliverables.map((type) => deliverableNames[type] ?? type).join('; ') ||
          'Không nêu (sẽ là báo cáo)'}
      </dd>
    </div>
    <div>
      <dt>Thời hạn</dt>
      <dd>
        <Dues dues={view.dues.get(draft.id) ?? []} />
      </dd>
    </div>
  </dl>
)

/** Only a lead must be known before the notice can be issued. */
const Unclear = ({ role }: { role: DraftRole }) =>
  role === 'lead' ? (
    <strong class="missing"> (chưa rõ là đơn vị nào)</strong>
  ) : (
    <span class="muted"> (chưa rõ là đơn vị nào)</span>
  )

const Dues = ({ dues }: { dues: readonly ShownDue[] }) =>
  dues.length === 0 ? (
    <>Văn bản không nêu</>
  ) : (
    <ul class="plain-list">
      {dues.map(({ due, lastDay, warning }) => (
        <li key={due.phrase}>
          {due.phrase}
          {lastDay === null ? (
            <span class="muted"> (không tính được ngày nên không nhắc hạn)</span>
          ) : (
            <>
              : đúng hạn đến hết <strong>{formatDate(lastDay)}</strong>
            </>
          )}
          {warning !== null && <p class="missing">{warning}</p>}
        </li>
      ))}
    </ul>
  )
