import type { PoolClient } from 'pg'

/** Sent this often, a statement is worth a place in every connection's memory. */
const OFTEN = 3
/** Statements kept; and those counted, before the counting begins anew. */
const KEPT = 250
const COUNTED = 5_000

/** What is found differs so much from word to word that each search is planned for its own words. */
const SEARCH = / (?:@@|<%) /
/** "cached plan must not change result type": a newer version changed a table under a process that still runs. */
const CHANGED = '0A000'

/**
 * Names for the statements that come again and again: PostgreSQL parses and plans such a one once for each connection, and plans it
 * again for its values only where that promises to be cheaper. Statements are known by their text.
 */
export function statementNames() {
  const names = new Map<string, string>()
  const never = new Set<string>()
  let times = new Map<string, number>()
  return {
    nameOf: (text: string): string | undefined => {
      const name = names.get(text)
      if (name !== undefined || names.size >= KEPT || never.has(text) || SEARCH.test(text)) return name
      const sent = (times.get(text) ?? 0) + 1
      if (sent < OFTEN) {
        if (times.size >= COUNTED) times = new Map()
        times.set(text, sent)
        return undefined
      }
      times.delete(text)
      names.set(text, `s${names.size + 1}`)
      return names.get(text)
    },
    forget: (text: string): void => {
      never.add(text)
      names.delete(text)
    },
  }
}

/** Has a connection send statements with values under their names. Everything else goes as it came. */
export function prepareOften(client: PoolClient, names: ReturnType<typeof statementNames>): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown
  const query = (text: unknown, values?: unknown, ...rest: unknown[]) => {
    const plain = typeof text === 'string' && Array.isArray(values) && values.length > 0 && rest.length === 0
    const name = plain ? names.nameOf(text) : undefined
    if (!plain || name === undefined) return send(text, values, ...rest)
    return (send({ name, text, values }) as Promise<unknown>).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === CHANGED) names.forget(text)
      throw error
    })
  }
  Object.assign(client, { query })
}
