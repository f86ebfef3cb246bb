import type { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal, Result } from '#domain/result.ts'
import { rulesIn } from '#features/formats/index.ts'
import { todayOf } from '#platform/clock.ts'
import type { Paper } from '#platform/document/document.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import { found } from '#platform/errors.ts'
import type { HttpContext } from '#platform/http/context.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { noReply, type ReplyAction, replyPolicy } from './policy.ts'
import { lettersPaper } from './print.ts'
import type { Reply, ReplyBatchId, ReplyId } from './reply.ts'

export const crumbs = [{ label: 'Thư trả lời', href: href(routes.replies) }]

/** A form that was refused, to be shown again where it stood. */
export type Refused = {
  readonly act: string
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** A form about letters: what reads it, what it does, and what is said when that was done. */
export type LetterAct<Fields> = {
  readonly act: string
  readonly fields: z.ZodType<Fields>
  readonly run: (c: HttpContext, value: Fields) => Promise<Result<unknown>>
  readonly said: string
}

export const replyIn = (c: HttpContext): ReplyId => found(parseId<'Reply'>(c.req.param('reply')), 'reply')
export const batchIn = (c: HttpContext): ReplyBatchId =>
  found(parseId<'ReplyBatch'>(c.req.param('batch')), 'reply batch')

/** Reads through the office's door: clerks, leaders, people of units. Which letters is a matter of reach. */
export const mayReadAny = (actor: Actor): boolean =>
  actor.kind === 'account' &&
  [null, ...actor.roles.map(({ unit }) => unit)].some((leadUnit) =>
    can(replyPolicy, actor, 'read', { leadUnit, group: null }),
  )

export const mayOn = (c: HttpContext, letters: readonly Reply[]) => {
  const may = (action: ReplyAction) =>
    letters.length > 0 && letters.every((letter) => can(replyPolicy, c.var.actor, action, letter))
  return {
    submit: may('submit'),
    decide: may('decide'),
    number: may('number'),
    sign: may('sign'),
    send: may('send'),
    withdraw: may('withdraw'),
    draft: may('draft'),
    replace: may('replace'),
    deliver: may('deliver') && can(replyPolicy, c.var.actor, 'send', noReply),
  }
}

export async function printed(c: HttpContext, letters: readonly Reply[]): Promise<Paper> {
  return lettersPaper(letters, {
    deps: c.var.deps,
    ward: c.var.ward.id,
    today: todayOf(c.var.deps),
    rules: await rulesIn(c),
    bothSides: c.req.query('in') === 'hai-mat',
  })
}

export const previewOf = async (c: HttpContext, letters: readonly Reply[]) => (
  <PaperPreview paper={await printed(c, letters)} />
)
