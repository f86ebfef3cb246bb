import { formatDate, type IsoDate } from '#domain/date.ts'
import { wardTitle } from '#domain/ward.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { toDocx } from '#platform/document/docx.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { found } from '#platform/errors.ts'
import { DOCX, PDF } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { download } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { paperOf } from './compose/paper.ts'
import { rulesIn } from './context.ts'
import { RegimePage } from './pages/RegimePage.tsx'
import { RegimesPage } from './pages/RegimesPage.tsx'
import { formatPolicy } from './policy.ts'
import type { WardRules } from './rules/correction.ts'
import { regimes, statedRules } from './rules/regime.ts'
import type { Regime } from './rules/rule.ts'
import { sampleOf, shownDay } from './samples.ts'

/** The rules of form to read, each regime with a sample that a new paper can be begun from. */
export function serveRegimes(app: HttpApp): void {
  app.get(routes.formats, (c) => {
    authorize(formatPolicy, c.var.actor, 'read', null)
    return c.var.page({ title: 'Thể thức văn bản' }, <RegimesPage regimes={regimes.toReversed()} />)
  })
  app.get(routes.formatRegime, async (c) => {
    const regime = regimeIn(c)
    const ward = await rulesIn(c)
    const when = { on: shownOn(c, regime), formedAt: null }
    return c.var.page(
      {
        title: `Thể thức theo ${regime.name}`,
        breadcrumbs: [{ label: 'Thể thức văn bản', href: href(routes.formats) }],
        wide: true,
      },
      <RegimePage
        regime={regime}
        stated={statedRules(regime, ward, when)}
        sample={samplePaper(c, regime, ward)}
      />,
    )
  })

  app.get(routes.formatSampleDocx, async (c) => {
    const regime = regimeIn(c)
    return download(c, await toDocx(samplePaper(c, regime, await rulesIn(c))), {
      name: `mau-thong-bao-${regime.key}.docx`,
      mediaType: DOCX,
    })
  })

  app.get(routes.formatSamplePdf, async (c) => {
    const regime = regimeIn(c)
    return download(c, toPdf(samplePaper(c, regime, await rulesIn(c))), {
      name: `mau-thong-bao-${regime.key}.pdf`,
      mediaType: PDF,
    })
  })
}

export function regimeIn(c: HttpContext): Regime {
  authorize(formatPolicy, c.var.actor, 'read', null)
  return found(regimes.find(({ key }) => key === c.req.param('regime')) ?? null, 'regime')
}

export const shownOn = (c: HttpContext, regime: Regime): IsoDate => shownDay(regime, todayOf(c.var.deps))

const samplePaper = (c: HttpContext, regime: Regime, rules: WardRules) => {
  const { ward } = c.var
  const on = shownOn(c, regime)
  const place = { title: wardTitle(ward), placeName: ward.placeName, province: ward.province }
  return paperOf([sampleOf(regime, place, rules, on)], {
    today: on,
    title: `Mẫu thông báo theo ${regime.name}, từ ${formatDate(regime.from)}`,
    rules,
  })
}
