import type { Deliverable, DeliverableId, Directive, Part, PartId } from './directive.ts'
import { isOpen, isStuck, openStatus } from './directive.ts'

/** The directive after its facts changed at `at`: what follows from the facts follows here and nowhere else. */
export function settled(directive: Directive, changes: Partial<Directive>, at: Date): Directive {
  const next = { ...directive, ...changes }
  const status = isOpen(next) ? openStatus(next) : next.status
  return { ...next, status, stuckSince: isStuck({ ...next, status }) ? (directive.stuckSince ?? at) : null }
}

export const withPart = (directive: Directive, id: PartId, change: Partial<Part>): readonly Part[] =>
  directive.parts.map((part) => (part.id === id ? { ...part, ...change } : part))

export const withDeliverable = (
  directive: Directive,
  id: DeliverableId,
  change: Partial<Deliverable>,
): readonly Deliverable[] =>
  directive.deliverables.map((one) => (one.id === id ? { ...one, ...change } : one))
