import type { AccountActor, Actor } from '#domain/actor.ts'
import type { ConstraintSentences } from './db/constraints.ts'
import type { DatabaseTransaction } from './db/database.ts'
import type { Deps } from './deps.ts'
import type { HttpApp } from './http/context.ts'

/** What a feature hands to the composition root. Every part is optional. */
export type Feature = {
  readonly name: string
  /** Adds the feature's handlers; called once. */
  readonly routes?: (app: HttpApp) => void
  /** Bodies of at most ten lines that call a command. */
  readonly jobs?: Readonly<Record<string, JobBody>>
  /** event type → jobs that follow it, each with the payload `{ ward, seq }` of the audit event */
  readonly subscribes?: Readonly<Record<string, readonly string[]>>
  readonly menu?: (actor: AccountActor) => readonly MenuItem[]
  readonly constraints?: ConstraintSentences
  /** For each owner kind of attachments: may the actor see the files of this owner? Reach, not ability. */
  readonly attachments?: Readonly<Record<string, AttachmentReach>>
}

/** What a job is given: ids, never words of people. */
export type JobPayload = Readonly<Record<string, unknown>> & { readonly ward: string }
/** Idempotent: a job may run twice. The actor is the system of the payload's ward. */
export type JobBody = (deps: Deps, actor: Actor, payload: JobPayload) => Promise<void>
/** Items of one `group` fold into one entry of the menu, which stands where the first of them would. */
export type MenuItem = {
  readonly label: string
  readonly href: string
  readonly order: number
  readonly group?: string
}
/** Whether the actor may see the files of this owner; false is answered as not found. */
export type AttachmentReach = (db: DatabaseTransaction, actor: Actor, ownerId: string) => Promise<boolean>
