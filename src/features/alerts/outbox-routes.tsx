import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { countLetters, getLetter, listLetters } from './outbox-queries.ts'
import { LetterPage } from './pages/LetterPage.tsx'
import { OutboxPage } from './pages/OutboxPage.tsx'
import { alertPolicy } from './policy.ts'
import { resendLetter } from './send-commands.ts'

const crumbs = [{ label: 'Quản trị', href: href(routes.admin) }]

const outboxQuery = z.object({
  'tinh-trang': z.enum(['held', 'queued', 'sent', 'failed', 'dropped']).optional().catch(undefined),
  cho: z.literal('nguoi-dan').optional().catch(undefined),
  truoc: z.string().optional().catch(undefined),
})

export function serveOutbox(app: HttpApp): void {
  app.get(routes.outbox, async (c) => {
    authorize(alertPolicy, c.var.actor, 'read-outbox', null)
    return outboxPage(c)
  })

  app.get(routes.outboxLetter, async (c) => {
    const { deps, actor } = c.var
    authorize(alertPolicy, actor, 'read-letter', null)
    const letter = await reading(deps, actor, (db) => getLetter(db, actor, parseId(c.req.param('id'))))
    return c.var.page(
      { title: letter.subject, breadcrumbs: [...crumbs, { label: 'Thư đi', href: href(routes.outbox) }] },
      <LetterPage letter={letter} />,
    )
  })

  app.post(routes.outboxResend, async (c) => {
    const id = found(parseId<'OutboxMessage'>(c.req.param('id')), 'letter')
    const result = await resendLetter(c.var.deps, c.var.actor, { id })
    if (!result.ok) return outboxPage(c, result.refusals[0].message)
    return redirect(c, href(routes.outbox), 'Thư đã được xếp vào hàng chờ gửi.')
  })
}

async function outboxPage(c: HttpContext, refused: string | null = null) {
  const { deps, actor } = c.var
  const { 'tinh-trang': state, cho, truoc } = readQuery(c, outboxQuery)
  const { list, counts } = await reading(deps, actor, async (db) => ({
    list: await listLetters(db, actor, {
      state: state ?? null,
      citizens: cho !== undefined,
      before: parseId(truoc),
    }),
    counts: await countLetters(db, actor),
  }))
  return c.var.page(
    { title: 'Thư đi', breadcrumbs: crumbs },
    <OutboxPage
      letters={list.letters}
      counts={counts}
      state={state ?? null}
      citizens={cho !== undefined}
      nextHref={
        list.next === null
          ? undefined
          : href(routes.outbox, {}, { 'tinh-trang': state, cho, truoc: list.next })
      }
      sending={deps.mailer !== null}
      mayRead={can(alertPolicy, actor, 'read-letter', null)}
      refused={refused}
    />,
    refused === null ? 200 : 422,
  )
}
