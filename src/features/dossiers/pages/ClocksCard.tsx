import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import type { Clock, ClockKind } from '../dossier.ts'
import { cannotAsk } from '../extension-request.ts'
import { clockNames } from '../messages.ts'
import { allAnswered } from '../state.ts'
import type { DossierPageProps } from './DossierPage.tsx'
import { ExtensionRequestItem } from './ExtensionRequestItem.tsx'

/** The two clocks side by side, each with the day first set and how it was counted. */
export const ClocksCard = (props: DossierPageProps) => {
  const { view, may, today } = props
  const { dossier, extensions } = view
  const waiting = view.requests.find(({ decision }) => decision === null)
  const clocks: readonly (readonly [ClockKind, Clock | null])[] = [
    ['answer', dossier.answerDue],
    ['work', dossier.workDue],
  ]
  return (
    <Card
      title="Hai thời hạn"
      actions={
        dossier.mergedInto === null && (
          <>
            {may.extend && (
              <LinkButton size="sm" href={href(routes.dossierDue, { id: dossier.id })}>
                Ghi hạn, gia hạn
              </LinkButton>
            )}
            {may['ask-extension'] && cannotAsk(dossier, waiting ?? null) === null && (
              <LinkButton size="sm" href={href(routes.dossierExtensions, { id: dossier.id })}>
                Đề nghị gia hạn
              </LinkButton>
            )}
          </>
        )
      }
    >
      <dl class="dossier-clocks">
        {clocks.map(([kind, clock]) => (
          <div key={kind}>
            <dt>{clockNames[kind]}</dt>
            <dd>
              {kind === 'answer' ? (
                <AnswerDue view={view} today={today} />
              ) : (
                <DueDate
                  due={clock?.due ?? null}
                  original={clock?.original ?? null}
                  done={dossier.workDoneOn}
                  today={today}
                />
              )}
              {clock?.why && (
                <details class="more">
                  <summary>Vì sao là ngày này</summary>
                  <p>
                    Hạn ban đầu {formatDate(clock.original)}. {clock.why}.
                  </p>
                </details>
              )}
              {extensions
                .filter((extension) => extension.clock === kind)
                .map((extension) => (
                  <p key={extension.to} class="muted">
                    Gia hạn từ {formatDate(extension.from)} đến {formatDate(extension.to)}
                    {extension.document !== null && ` theo ${extension.document}`}: {extension.reason}
                  </p>
                ))}
              {kind === 'work' && view.requests.length > 0 && (
                <ul class="requests">
                  {view.requests.map((request) => (
                    <ExtensionRequestItem key={request.id} {...props} request={request} />
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** The clock of the answer: it stands still once everybody has theirs. */
export const AnswerDue = ({ view, today }: Pick<DossierPageProps, 'view' | 'today'>) => {
  const { dossier, facts, gathered } = view
  const last = gathered.petitions
    .flatMap(({ reply }) => reply?.firstAnsweredOn ?? [])
    .toSorted()
    .at(-1)
  if (allAnswered(facts) && last === undefined) return <span>Đã trả lời tại hội nghị</span>
  return (
    <DueDate
      due={dossier.answerDue?.due ?? null}
      original={dossier.answerDue?.original ?? null}
      done={allAnswered(facts) ? last : null}
      today={today}
    />
  )
}
