import { hasRole, publicActor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import type { OfficeNumbers } from '#features/notices/index.ts'
import { accountNames } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { crumbs, type LetterAct, type Refused, replyIn } from './context.tsx'
import { deliverReply, failToDeliver } from './delivery-commands.ts'
import { decisionForm, deliverForm, failForm, sayForm, writeDownForm } from './input.ts'
import { replyPageOf } from './letter-routes.tsx'
import { getCarriedReply } from './load-queries.ts'
import { ErrandsPage } from './pages/ErrandsPage.tsx'
import { SayPage } from './pages/SayPage.tsx'
import { WordsPage } from './pages/WordsPage.tsx'
import { noReply, replyPolicy } from './policy.ts'
import { listErrands } from './register-queries.ts'
import type { CitizenWordId } from './word.ts'
import { sayWordByLink, writeDownWord } from './word-commands.ts'
import { decideWord } from './word-decision-commands.ts'
import { openedByLink } from './word-link-queries.ts'
import { listUndecidedWords } from './word-queries.ts'

/** Handing over, and what comes back: by the office, the group head, and the citizen. */
export function serveDelivery(app: HttpApp, numbers: OfficeNumbers): void {
  app.get(routes.repliesToCarry, (c) => errandsPage(c))
  carry(app, numbers, routes.replyDelivery, {
    act: 'deliver',
    fields: deliverForm,
    run: async (c, value) => {
      const { deps, actor } = c.var
      const letter = await reading(deps, actor, (db) => getCarriedReply(db, actor, replyIn(c)))
      authorize(replyPolicy, actor, 'deliver', letter)
      const files = await storeUploads(deps, c.var.form.files['files'] ?? [], 'files')
      if (!files.ok) return files
      return deliverReply(deps, actor, { id: replyIn(c), ...value, files: files.value })
    },
    said: 'Đã ghi thư đến tay người dân.',
  })
  carry(app, numbers, routes.replyFailure, {
    act: 'fail',
    fields: failForm,
    run: (c, value) => failToDeliver(c.var.deps, c.var.actor, { id: replyIn(c), ...value }),
    said: 'Đã ghi chưa giao được.',
  })
  carry(app, numbers, routes.replyWord, {
    act: 'word',
    fields: writeDownForm,
    run: (c, value) => writeDownWord(c.var.deps, c.var.actor, { reply: replyIn(c), ...value }),
    said: 'Đã ghi lời người dân.',
  })

  app.get(routes.citizenWords, (c) => wordsPage(c))
  app.post(routes.citizenWordDecision, async (c) => {
    const word = found(parseId<'CitizenWord'>(c.req.param('word')), 'citizen word')
    const form = readForm(c, decisionForm)
    if (!form.ok) return wordsPage(c, { word, values: form.values, errors: form.errors })
    const result = await decideWord(c.var.deps, c.var.actor, { word, ...form.value })
    if (!result.ok) return wordsPage(c, { word, values: form.values, errors: result.refusals })
    return redirect(c, href(routes.citizenWords), 'Đã ghi quyết định.')
  })

  app.get(routes.sayByLink, async (c) => {
    const letter = await openedIn(c)
    return sayPage(c, letter.used ? 'used' : 'open')
  })
  app.post(routes.sayByLink, async (c) => {
    await openedIn(c)
    const form = readForm(c, sayForm)
    if (!form.ok) return sayPage(c, 'open', form)
    const secret = c.req.param('secret') ?? ''
    const result = await sayWordByLink(c.var.deps, publicOf(c), { reply: replyIn(c), secret, ...form.value })
    if (!result.ok) return sayPage(c, 'open', { values: form.values, errors: result.refusals })
    return sayPage(c, 'thanks')
  })
}

/** The same acts for the office, on the letter's page, and for a group head, on the list of errands. */
function carry<Fields>(
  app: HttpApp,
  numbers: OfficeNumbers,
  path: string,
  { act, fields, run, said }: LetterAct<Fields>,
): void {
  app.post(path, async (c: HttpContext) => {
    const form = readForm(c, fields)
    const result = form.ok ? await run(c, form.value) : { ok: false as const, refusals: form.errors }
    const office = hasRole(c.var.actor, 'clerk')
    if (!result.ok) {
      const refused = { act, values: form.values, errors: result.refusals }
      return office
        ? replyPageOf(c, numbers, replyIn(c), refused)
        : errandsPage(c, { ...refused, reply: replyIn(c) })
    }
    return redirect(c, office ? href(routes.reply, { reply: replyIn(c) }) : href(routes.repliesToCarry), said)
  })
}

async function errandsPage(c: HttpContext, refused: (Refused & { readonly reply: string }) | null = null) {
  const { deps, actor } = c.var
  const groups = actor.kind === 'account' ? actor.roles.map(({ unit }) => unit) : []
  const may = groups.some((group) => can(replyPolicy, actor, 'deliver', { leadUnit: null, group }))
  if (!may && !can(replyPolicy, actor, 'deliver', noReply)) throw new Forbidden('reply', 'carry')
  const errands = await reading(deps, actor, (db) => listErrands(db, actor))
  if (refused !== null)
    found(
      errands.find(({ id }) => id === refused.reply),
      'errand',
    )
  return c.var.page(
    { title: 'Thư cần giao' },
    <ErrandsPage errands={errands} today={todayOf(c.var.deps)} refused={refused} />,
    refused === null ? 200 : 422,
  )
}

type WordAttempt = {
  readonly word: CitizenWordId
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

async function wordsPage(c: HttpContext, refused: WordAttempt | null = null) {
  const { deps, actor } = c.var
  authorize(replyPolicy, actor, 'decide', noReply)
  const { words, names } = await reading(deps, actor, async (db) => {
    const waiting = await listUndecidedWords(db, actor, refused?.word ?? null)
    const ids = waiting.flatMap(({ recordedBy }) => (recordedBy === null ? [] : [recordedBy as AccountId]))
    if (refused !== null)
      found(
        waiting.find(({ id }) => id === refused.word),
        'citizen word',
      )
    return { words: waiting, names: await accountNames(db, actor.ward, ids) }
  })
  return c.var.page(
    { title: 'Người dân nói chưa xong', breadcrumbs: crumbs },
    <WordsPage
      words={words}
      mayDecide={can(replyPolicy, actor, 'decide-word', noReply)}
      names={names}
      refused={refused}
    />,
    refused === null ? 200 : 422,
  )
}

/** Whoever holds the letter speaks as its receiver, signed in or not. */
const publicOf = (c: HttpContext) => publicActor(c.var.ward.id)

const openedIn = (c: HttpContext) =>
  reading(c.var.deps, publicOf(c), (db) =>
    openedByLink(db, c.var.deps, publicOf(c), replyIn(c), c.req.param('secret') ?? ''),
  )

function sayPage(
  c: HttpContext,
  state: 'open' | 'used' | 'thanks',
  attempt?: { readonly values: FormValues; readonly errors: readonly Refusal[] },
) {
  const action = href(routes.sayByLink, { reply: replyIn(c), secret: c.req.param('secret') ?? '' })
  return c.var.page(
    { title: 'Việc đã được giải quyết chưa?', narrow: true },
    <SayPage action={action} state={state} values={attempt?.values ?? {}} errors={attempt?.errors ?? []} />,
    attempt === undefined ? 200 : 422,
  )
}
