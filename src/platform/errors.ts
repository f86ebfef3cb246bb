/** Not there, or not within the actor's reach: the two look the same from outside (404). */
export class NotFound extends Error {
  constructor(what: string) {
    super(`not found: ${what}`)
    this.name = 'NotFound'
  }
}

/** Within reach, but the actor lacks the ability (403). */
export class Forbidden extends Error {
  constructor(policy: string, action: string) {
    super(`not allowed: ${policy} ${action}`)
    this.name = 'Forbidden'
  }
}

/** A form of an earlier sign-in: what it says may be right, but it does not come from this session's pages (403). */
export class StaleForm extends Forbidden {
  constructor() {
    super('form', 'without its token')
    this.name = 'StaleForm'
  }
}

/** What was sent is no form that can be read (400). */
export class Unreadable extends Error {
  constructor(cause: unknown) {
    super('the body is no form', { cause })
    this.name = 'Unreadable'
  }
}

/** More of a costly thing is asked for at once than the process can carry: the same may be asked again soon (503). */
export class Busy extends Error {
  constructor(what: string) {
    super(`busy: ${what}`)
    this.name = 'Busy'
  }
}

/** The row a query had to find; throws `NotFound` in the words of `what` when it did not. */
export function found<T>(row: T | undefined | null, what: string): T {
  if (row === undefined || row === null) throw new NotFound(what)
  return row
}
