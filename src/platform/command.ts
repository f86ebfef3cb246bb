import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import { type Actor, accountOf } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { can, type Policy } from '#domain/permission.ts'
import type { Result } from '#domain/result.ts'
import { type AuditEvent, appendAudit } from './audit.ts'
import { refusalOfConstraint } from './db/constraints.ts'
import type { DatabaseTransaction } from './db/database.ts'
import { enterWard } from './db/reading.ts'
import type { Deps } from './deps.ts'
import { Forbidden } from './errors.ts'

/** One write under way. */
export type Tx = {
  readonly db: DatabaseTransaction
  readonly now: Date
  readonly deps: Deps
  /** Writes the audit event and, in the same transaction, one job per subscriber of its type. Once per command. */
  announce(event: AuditEvent): Promise<void>
  /** Adds a job that runs after the commit. The same `key` replaces a job that has not started. */
  enqueue(
    job: string,
    payload: Readonly<Record<string, unknown>>,
    options?: { key?: string; runAt?: Date },
  ): Promise<void>
}

type Write = { authorized: boolean; announced: boolean }
const current = new AsyncLocalStorage<Write>()

/** Ability, default deny. Every command calls it before it writes. Throws `Forbidden`. */
export function authorize<Action extends string, Subject>(
  policy: Policy<Action, Subject>,
  actor: Actor,
  action: Action,
  subject: Subject,
): void {
  if (!can(policy, actor, action, subject)) throw new Forbidden(policy.name, action)
  const write = current.getStore()
  if (write !== undefined) write.authorized = true
}

/** Whoever acts, where it must be a person. Throws `Forbidden` for jobs and for people who are not signed in. */
export function personOf(actor: Actor): AccountId {
  const account = accountOf(actor)
  if (account === null) throw new Forbidden('actor', 'not a person')
  return account
}

/** Writes, and answers after the commit. Throws `NotFound` and `Forbidden`; what is expected comes back as a refusal. */
export type Command<Input, Output> = (deps: Deps, actor: Actor, input: Input) => Promise<Result<Output>>

/**
 * One command = one transaction = one authorization = one audit event = its jobs. The promise resolves after the commit.
 * A refusal rolls back and is returned; a constraint that PostgreSQL refuses becomes its Vietnamese sentence.
 * With an idempotency key a repeated call returns the first answer and changes nothing, so `Output` must survive JSON.
 * A write that commits without `authorize` or without its event is a bug and throws before the commit.
 */
export function command<Input, Output>(
  name: string,
  body: (tx: Tx, actor: Actor, input: Input) => Promise<Result<Output>>,
): Command<Input, Output> {
  return async (deps, actor, input) => {
    const write: Write = { authorized: false, announced: false }
    try {
      return await current.run(write, () =>
        deps.db.transaction().execute(async (db) => {
          await enterWard(db, actor.ward)
          const earlier = await earlierAnswer<Output>(db, deps, actor, name)
          if (earlier !== null) return earlier
          const result = await body(transaction(db, deps, actor, write), actor, input)
          if (!result.ok) throw new Refusal(result)
          if (!write.authorized) throw new Error(`${name} wrote without authorization`)
          if (!write.announced) throw new Error(`${name} wrote without its audit event`)
          await rememberAnswer(db, deps, actor, name, result.value)
          return result
        }),
      )
    } catch (error) {
      if (error instanceof Refusal) return error.result
      const refused = refusalOfConstraint(error, deps.constraints)
      if (refused !== null) return refused
      throw error
    }
  }
}

/** Carries a refusal out of the transaction, so that it rolls back. */
class Refusal extends Error {
  readonly result: Extract<Result<never>, { ok: false }>
  constructor(result: Extract<Result<never>, { ok: false }>) {
    super('refused')
    this.result = result
  }
}

function transaction(db: DatabaseTransaction, deps: Deps, actor: Actor, write: Write): Tx {
  const now = deps.clock.now()
  const tx: Tx = {
    db,
    now,
    deps,
    announce: async (event) => {
      if (write.announced) throw new Error(`a second event in one command: ${event.type}`)
      write.announced = true
      const seq = await appendAudit(db, actor, now, event)
      for (const job of deps.subscribers.get(event.type) ?? [])
        await tx.enqueue(job, { ward: actor.ward, seq })
    },
    enqueue: async (job, payload, options = {}) => {
      await sql`select graphile_worker.add_job(${job}, ${JSON.stringify({ ward: actor.ward, ...payload })}::json,
        job_key => ${options.key ?? null}::text, run_at => ${options.runAt ?? null}::timestamptz, max_attempts => 12)`.execute(
        db,
      )
    },
  }
  return tx
}

/** Null when this is the first time; waits for a first attempt that is still under way. */
async function earlierAnswer<Output>(db: DatabaseTransaction, deps: Deps, actor: Actor, name: string) {
  const account = accountOf(actor)
  if (deps.idempotencyKey === undefined || account === null) return null
  const key = { ward_id: actor.ward, account_id: account, key: deps.idempotencyKey, command: name }
  const inserted = await db
    .insertInto('idempotency_key')
    .values({ ...key, result: null, at: deps.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n) return null
  const row = await db
    .selectFrom('idempotency_key')
    .select('result')
    .where('ward_id', '=', key.ward_id)
    .where('account_id', '=', account)
    .where('key', '=', key.key)
    .where('command', '=', name)
    .executeTakeFirstOrThrow()
  return row.result as Result<Output>
}

async function rememberAnswer(
  db: DatabaseTransaction,
  deps: Deps,
  actor: Actor,
  name: string,
  value: unknown,
) {
  const account = accountOf(actor)
  if (deps.idempotencyKey === undefined || account === null) return
  await db
    .updateTable('idempotency_key')
    .set({ result: JSON.stringify({ ok: true, value: value ?? null }) })
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', account)
    .where('key', '=', deps.idempotencyKey)
    .where('command', '=', name)
    .execute()
}
