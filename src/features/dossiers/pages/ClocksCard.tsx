import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import type { Clock, ClockKind } from '../dossier.ts'
import { clockNames } from '../messages.ts'
import { allAnswered } from '../state.ts'
import type { DossierPageProps } from './DossierPage.tsx'

/** The two clocks side by side, each with the day first set and how it was counted. */
export const ClocksCard = ({ view, may, today }: DossierPageProps) => {
  const { dossier, facts, gathered, extensions } = view
  const answeredOn = gathered.petitions
    .flatMap(({ reply }) => reply?.answeredOn ?? [])
    .toSorted()
    .at(-1)
  const clocks: readonly (readonly [ClockKind, Clock | null, typeof answeredOn | null])[] = [
    ['answer', dossier.answerDue, allAnswered(facts) ? (answeredOn ?? null) : null],
    ['work', dossier.workDue, dossier.workDoneOn],
  ]
  return (
    <Card
      title="Hai thời hạn"
      actions={
        may.extend && dossier.mergedInto === null ? (
          <LinkButton size="sm" href={href(routes.dossierDue, { id: dossier.id })}>
            Ghi hạn, gia hạn
          </LinkButton>
        ) : undefined
      }
    >
      <dl class="clocks">
        {clocks.map(([kind, clock, done]) => (
          <div key={kind}>
            <dt>{clockNames[kind]}</dt>
            <dd>
              {kind === 'answer' && done === null && allAnswered(facts) ? (
                <span>Đã trả lời tại hội nghị</span>
              ) : (
                <DueDate
                  due={clock?.due ?? null}
                  original={clock?.original ?? null}
                  done={done ?? null}
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
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
