import type { ComponentChildren } from 'preact'

type Item = { term: string; value: ComponentChildren }

/** Facts about one thing. Facts that are not known say so ("Chưa có"), they do not disappear. */
export const DefinitionList = ({ items }: { items: readonly Item[] }) => (
  <dl class="facts">
    {items.map(({ term, value }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{value ?? <span class="muted">Chưa có</span>}</dd>
      </div>
    ))}
  </dl>
)
