import type { Actor, HeldRole, Role } from './actor.ts'

/**
 * One line of a policy table: holders of `roles` may act when `when` says so.
 * `when` sees the role as held (its unit) and the subject; without it the role alone suffices.
 * `system: true` opens the line to scheduled jobs and the operator's command line.
 */
export type Rule<Subject> = {
  readonly roles: readonly Role[]
  readonly when?: (held: HeldRole, subject: Subject) => boolean
  readonly system?: true
  /** Opens the line to people who are not signed in (signing in itself, the public forms). */
  readonly public?: true
  /** Opens the line to everybody signed in, whatever their roles: the own password, the own absence. */
  readonly account?: true
}

/** Who may do what to a `Subject`: an action that is not listed, or whose rules do not match, is denied. */
export type Policy<Action extends string, Subject> = {
  readonly name: string
  readonly rules: Readonly<Record<Action, readonly Rule<Subject>[]>>
}

/** May the actor do this? Default deny. State of the subject is the decision's business, not the policy's. */
export function can<Action extends string, Subject>(
  policy: Policy<Action, Subject>,
  actor: Actor,
  action: Action,
  subject: Subject,
): boolean {
  const rules = policy.rules[action]
  if (actor.kind === 'system') return rules.some((rule) => rule.system === true)
  if (actor.kind === 'public') return rules.some((rule) => rule.public === true)
  return rules.some(
    (rule) =>
      rule.account === true ||
      actor.roles.some((held) => rule.roles.includes(held.role) && (rule.when?.(held, subject) ?? true)),
  )
}

/** All abilities at once: what a page receives, so that it never recomputes them. */
export function abilities<Action extends string, Subject>(
  policy: Policy<Action, Subject>,
  actor: Actor,
  subject: Subject,
): Readonly<Record<Action, boolean>> {
  const actions = Object.keys(policy.rules) as Action[]
  return Object.fromEntries(actions.map((action) => [action, can(policy, actor, action, subject)])) as Record<
    Action,
    boolean
  >
}
