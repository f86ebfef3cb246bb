import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { routes } from '#routes'
import { cancelDirective, closeDirective, reopenDirective } from './closure-commands.ts'
import { blank, carriedOut, done, formPage } from './form-routes.tsx'
import { cancellationForm, closureForm, reopeningForm } from './input.ts'
import { listNoticeChoices } from './notice-queries.ts'
import { directiveIn } from './page-routes.tsx'
import { CancellationPage } from './pages/CancellationPage.tsx'
import { ClosurePage } from './pages/ClosurePage.tsx'
import type { FormPageState } from './pages/FormPage.tsx'
import { ReopeningPage } from './pages/ReopeningPage.tsx'

/** How a directive ends, and begins again. */
export function serveClosures(app: HttpApp): void {
  app.get(routes.directiveClosure, (c) => closurePage(c, blank))
  app.post(routes.directiveClosure, async (c) => {
    const refused = await carriedOut(c, closureForm, (value) =>
      closeDirective(c.var.deps, c.var.actor, { directive: directiveIn(c), ...value }),
    )
    return refused === null ? done(c, 'Đã kết thúc chỉ đạo.') : closurePage(c, refused)
  })

  app.get(routes.directiveReopening, (c) => reopeningPage(c, blank))
  app.post(routes.directiveReopening, async (c) => {
    const refused = await carriedOut(c, reopeningForm, ({ reason, deliverables, parts }) =>
      reopenDirective(c.var.deps, c.var.actor, {
        directive: directiveIn(c),
        redo: { deliverables, parts },
        reason,
      }),
    )
    return refused === null ? done(c, 'Đã mở lại chỉ đạo.') : reopeningPage(c, refused)
  })

  app.get(routes.directiveCancellation, (c) =>
    cancellationPage(c, {
      values: { notice: c.req.query('thong-bao') ?? '', clause: c.req.query('muc') ?? '' },
      errors: [],
    }),
  )
  app.post(routes.directiveCancellation, async (c) => {
    const refused = await carriedOut(c, cancellationForm, (value) =>
      cancelDirective(c.var.deps, c.var.actor, { directive: directiveIn(c), ...value }),
    )
    return refused === null ? done(c, 'Đã hủy chỉ đạo.') : cancellationPage(c, refused)
  })
}

const closurePage = (c: HttpContext, state: FormPageState) =>
  formPage(c, 'close', state, ({ directive }) => ({
    title: 'Kết thúc chỉ đạo',
    content: <ClosurePage {...state} directive={directive} />,
  }))

const reopeningPage = (c: HttpContext, state: FormPageState) =>
  formPage(c, 'reopen', state, ({ directive }) => ({
    title: 'Mở lại chỉ đạo',
    content: <ReopeningPage {...state} directive={directive} />,
  }))

const cancellationPage = (c: HttpContext, state: FormPageState) =>
  formPage(c, 'cancel', state, async ({ directive }) => {
    const notices = await reading(c.var.deps, c.var.actor, (db) => listNoticeChoices(db, c.var.actor))
    const content = <CancellationPage {...state} directive={directive} notices={notices} />
    return { title: 'Hủy chỉ đạo', content }
  })
