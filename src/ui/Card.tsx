import type { ComponentChildren } from 'preact'

type Props = {
  title?: ComponentChildren | undefined
  actions?: ComponentChildren | undefined
  headingLevel?: 2 | 3 | undefined
  children: ComponentChildren
}

/** A part of a page that can be read on its own. */
export const Card = ({ title, actions, headingLevel = 2, children }: Props) => {
  const Heading = `h${headingLevel}` as const
  return (
    <section class="card">
      {(title || actions) && (
        <div class="card-head">
          {title && <Heading>{title}</Heading>}
          {actions && <div class="actions">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
