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

/** The row a query had to find; throws `NotFound` in the words of `what` when it did not. */
export function found<T>(row: T | undefined | null, what: string): T {
  if (row === undefined || row === null) throw new NotFound(what)
  return row
}
