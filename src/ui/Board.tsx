import type { ComponentChildren } from 'preact'
import { formatNumber } from '#domain/number.ts'
import type { Tone } from './tone.ts'

export type BoardColumn = {
  key: string
  title: string
  tone: Tone
  /** All there are, also those not shown. */
  count: number
  /** There are more than `count`, and nobody counted how many. */
  more?: boolean | undefined
  cards: readonly BoardCard[]
  /** The register filtered to this column, when it holds more than is shown. */
  moreHref?: string | undefined
}
export type BoardCard = {
  key: string
  href: string
  title: string
  over?: string | undefined
  foot?: ComponentChildren
}

/** Work by state, column beside column; on a phone one under the other. */
export const Board = ({ columns }: { columns: readonly BoardColumn[] }) => (
  <div class="board">
    {columns.map((column) => (
      <section key={column.key} data-color={column.tone} aria-labelledby={`cot-${column.key}`}>
        <h2 id={`cot-${column.key}`}>
          {column.title} <span class="count">{countWords(column)}</span>
        </h2>
        <ul data-list>
          {column.cards.map((card) => (
            <li key={card.key}>
              {card.over && <p class="over">{card.over}</p>}
              <a class="row-link" href={card.href}>
                {card.title}
              </a>
              {card.foot && <div class="board-foot">{card.foot}</div>}
            </li>
          ))}
        </ul>
        {column.cards.length === 0 && <p class="muted board-none">Không có việc nào</p>}
        {column.moreHref && (
          <p class="board-more">
            <a href={column.moreHref}>Xem cả {countWords(column)} việc</a>
          </p>
        )}
      </section>
    ))}
  </div>
)

const countWords = ({ count, more }: BoardColumn): string => `${more ? 'hơn ' : ''}${formatNumber(count)}`
