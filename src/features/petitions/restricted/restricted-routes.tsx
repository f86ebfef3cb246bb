import { z } from 'zod'
import { dateInVietnam } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { wardTitle } from '#domain/ward.ts'
import { calendarAt, loadCalendarHistory } from '#features/calendar/index.ts'
import { accountNames, listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, field, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { download, redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { ReceiptPage } from '../pages/ReceiptPage.tsx'
import { petitionKinds, type RestrictedPetitionId } from '../petition.ts'
import { restrictedPolicy } from '../policy.ts'
import { findOwnRestrictedReceipt, tellBy } from '../receipt-queries.ts'
import { clocksFor } from '../terms/clocks.ts'
import { listTerms } from '../terms/term-queries.ts'
import { QueuePage } from './pages/QueuePage.tsx'
import { RestrictedPage } from './pages/RestrictedPage.tsx'
import { decisions } from './restricted.ts'
import { decideRestricted, openRestricted } from './restricted-commands.ts'
import { findOpened, getRestricted, listRestricted, listViewings } from './restricted-queries.ts'
import { openFile } from './sealed-files.ts'

const queueQuery = z.object({ xem: z.enum(['tat-ca', 'cho']).catch('cho') })
const openingForm = z.object({ purpose: field.required('Xin chọn mục đích mở đơn.', 200) })
const decisionForm = z.object({
  version: z.coerce.number().int(),
  decision: z.enum(decisions, { error: 'Xin chọn cách xử lý.' }),
  note: field.required('Xin ghi căn cứ hoặc nơi chuyển đến.', 2_000),
  kind: z.enum(petitionKinds).catch('phan-anh'),
})

export function serveRestricted(app: HttpApp): void {
  app.get(routes.restrictedPetitions, async (c) => {
    const { deps, actor } = c.var
    authorize(restrictedPolicy, actor, 'list', null)
    const { xem } = readQuery(c, queueQuery)
    const rows = await reading(deps, actor, (db) => listRestricted(db, actor, { waiting: xem === 'cho' }))
    return c.var.page({ title: 'Đơn hạn chế' }, <QueuePage rows={rows} all={xem === 'tat-ca'} />)
  })

  app.get(routes.restrictedPetition, (c) => restrictedPage(c))

  app.post(routes.restrictedOpening, async (c) => {
    authorize(restrictedPolicy, c.var.actor, 'open', null)
    const form = readForm(c, openingForm)
    if (!form.ok) return restrictedPage(c, form)
    const id = restrictedIn(c)
    const result = await openRestricted(c.var.deps, c.var.actor, { id, ...form.value })
    if (!result.ok) return restrictedPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.restrictedPetition, { id }))
  })

  app.post(routes.restrictedDecision, async (c) => {
    authorize(restrictedPolicy, c.var.actor, 'decide', null)
    const form = readForm(c, decisionForm)
    if (!form.ok) return restrictedPage(c, form)
    const id = restrictedIn(c)
    const result = await decideRestricted(c.var.deps, c.var.actor, { id, ...form.value })
    if (!result.ok) return restrictedPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.restrictedPetitions), 'Đã ghi cách xử lý đơn.')
  })

  app.get(routes.restrictedFile, async (c) => {
    const { deps, actor, ward } = c.var
    authorize(restrictedPolicy, actor, 'open', null)
    const opened = await reading(deps, actor, (db) =>
      findOpened(db, actor, deps.seal, restrictedIn(c), deps.clock.now()),
    )
    const file = found(
      opened?.words.files?.find(({ key }) => key === c.req.param('file')),
      'sealed file',
    )
    return download(c, await openFile(deps, ward.id, file), {
      name: file.fileName,
      mediaType: file.mediaType,
    })
  })

  app.get(routes.restrictedReceipt, async (c) => {
    const { deps, actor, ward } = c.var
    const { receipt, due } = await reading(deps, actor, async (db) => {
      const own = found(
        await findOwnRestrictedReceipt(db, actor, deps.seal, restrictedIn(c), deps.clock.now()),
        'receipt',
      )
      return { receipt: own, due: await tellBy(db, actor, own.receivedAt) }
    })
    return c.var.page(
      { title: `Biên nhận ${receipt.code}` },
      <ReceiptPage
        receipt={receipt}
        name={null}
        restricted
        due={due}
        size="a6"
        ward={wardTitle(ward)}
        publicUrl={deps.publicUrl}
        backHref={null}
        reissue={null}
      />,
    )
  })
}

const restrictedIn = (c: HttpContext): RestrictedPetitionId =>
  found(parseId<'RestrictedPetition'>(c.req.param('id')), 'restricted petition')

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

async function restrictedPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
  const { deps, actor } = c.var
  authorize(restrictedPolicy, actor, 'open', null)
  const now = deps.clock.now()
  const id = restrictedIn(c)
  const view = await reading(deps, actor, async (db) => {
    const facts = await getRestricted(db, actor, id)
    const viewings = await listViewings(db, actor, id)
    return {
      facts,
      viewings,
      opened: await findOpened(db, actor, deps.seal, id, now),
      people: await accountNames(
        db,
        actor.ward,
        [facts.enteredBy, facts.decided?.by, ...viewings.map(({ by }) => by)].flatMap(
          (person) => person ?? [],
        ),
      ),
      units: new Map((await listUnits(db, actor)).map((unit) => [unit.id as string, unit.name])),
      calendar: calendarAt(await loadCalendarHistory(db, actor.ward), facts.receivedAt),
      clocks: clocksFor(
        await listTerms(db, actor),
        { kind: 'to-cao', topicCode: null },
        dateInVietnam(facts.receivedAt),
      ),
    }
  })
  return c.var.page(
    {
      title: `Đơn ${view.facts.code}`,
      breadcrumbs: [
        { label: 'Đơn hạn chế', href: href(routes.restrictedPetitions) },
        { label: view.facts.code },
      ],
    },
    <RestrictedPage {...view} today={dateInVietnam(now)} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}
