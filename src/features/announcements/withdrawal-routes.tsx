import type { z } from 'zod'
import type { Refusal, Result } from '#domain/result.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { WithdrawalPage, type Withdrawn } from './pages/WithdrawalPage.tsx'

type Withdrawal<Fields> = {
  readonly title: string
  readonly breadcrumbs: readonly { readonly label: string; readonly href: string }[]
  readonly fields: z.ZodType<Fields>
  /** What would be taken back; throws when there is nothing, or the actor may not. */
  readonly of: (c: HttpContext) => Promise<Withdrawn>
  readonly run: (c: HttpContext, value: Fields) => Promise<Result<unknown>>
  readonly said: string
}

/** Takes something public back, with a reason: a notice's results, a matter, an article. */
export function serveWithdrawal<Fields>(app: HttpApp, path: string, withdrawal: Withdrawal<Fields>): void {
  const { title, breadcrumbs, fields, of, run, said } = withdrawal
  app.get(path, (c) => page(c))
  app.post(path, async (c) => {
    const form = readForm(c, fields)
    if (!form.ok) return page(c, form)
    const { backHref } = await of(c)
    const result = await run(c, form.value)
    if (!result.ok) return page(c, { values: form.values, errors: result.refusals })
    return redirect(c, backHref, said)
  })

  async function page(
    c: HttpContext,
    { values = {}, errors = [] }: { readonly values?: FormValues; readonly errors?: readonly Refusal[] } = {},
  ) {
    return c.var.page(
      { title, breadcrumbs },
      <WithdrawalPage {...(await of(c))} title={title} values={values} errors={errors} />,
      errors.length === 0 ? 200 : 422,
    )
  }
}
