import { sql } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { DatabaseTransaction } from './database.ts'

/** What arrives with a signal: null says "look at the database"; anything else is passed on and kept nowhere. */
export type Payload = Readonly<Record<string, unknown>> | null
type Listener = {
  readonly heard: (payload: Payload) => void
  /** The process is going down: no signal will come any more. */
  readonly ended: () => void
}

/** News between web processes, through PostgreSQL: whoever listens to a topic hears what any process signalled after its commit. */
export type Signals = {
  /** Resolves once signals arrive for sure. The returned function stops listening. */
  listen(topic: string, listener: Listener): Promise<() => void>
  /** Ends every listener; later ones end at once. */
  close(): void
}

const CHANNEL = 'hoi_am'
const PAUSE_MS = 500

/** Tells every process, once the transaction commits. A payload is at most 7,000 bytes and may hold nothing that must stay in a ward's rows. */
export async function signal(db: DatabaseTransaction, topic: string, payload: Payload): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify({ topic, payload })})`.execute(db)
}

/**
 * One connection of the pool listens for everybody, taken with the first listener and given back with the last. When it breaks another
 * takes its place and every listener hears null, so that it reads what it may have missed.
 */
export function openSignals(pool: Pool): Signals {
  const topics = new Map<string, Set<Listener>>()
  let closed = false
  let line: Promise<PoolClient> | null = null

  function connected(): Promise<PoolClient> {
    line ??= connect()
    return line
  }

  async function connect(): Promise<PoolClient> {
    const client = await pool.connect()
    client.on('notification', hear)
    client.once('error', () => void lost(client))
    try {
      await client.query(`listen ${CHANNEL}`)
    } catch (error) {
      line = null
      release(client, true)
      throw error
    }
    return client
  }

  async function lost(client: PoolClient): Promise<void> {
    release(client, true)
    line = null
    while (!closed && topics.size > 0) {
      const again = await connected().catch(() => null)
      if (again !== null) {
        for (const listeners of topics.values()) for (const one of listeners) one.heard(null)
        return
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }

  function release(client: PoolClient, broken: boolean): void {
    client.off('notification', hear)
    client.release(broken)
  }

  function hear({ payload: text }: { payload?: string | undefined }): void {
    const { topic, payload } = JSON.parse(text ?? '{}') as { topic: string; payload: Payload }
    for (const one of topics.get(topic) ?? []) one.heard(payload)
  }

  /** The connection goes back destroyed: a pooled one must not go on listening. */
  function hangUp(): void {
    const ending = line
    line = null
    ending?.then(
      (client) => release(client, true),
      () => undefined,
    )
  }

  return {
    async listen(topic, listener) {
      if (closed) {
        listener.ended()
        return () => undefined
      }
      const listeners = topics.get(topic) ?? new Set()
      topics.set(topic, listeners.add(listener))
      const stop = () => {
        listeners.delete(listener)
        if (listeners.size === 0 && topics.get(topic) === listeners) topics.delete(topic)
        if (topics.size === 0) hangUp()
      }
      try {
        await connected()
      } catch (error) {
        stop()
        throw error
      }
      return stop
    },
    close() {
      closed = true
      const all = [...topics.values()].flatMap((listeners) => [...listeners])
      topics.clear()
      for (const one of all) one.ended()
      hangUp()
    },
  }
}
