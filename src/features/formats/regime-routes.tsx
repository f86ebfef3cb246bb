import { formatDate } from '#domain/date.ts'
import { wardTitle } from '#domain/ward.ts'
import { authorize } from '#platform/command.ts'
import { toDocx } from '#platform/document/docx.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { download } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { paperOf } from './compose/paper.ts'
import { RegimePage } from './pages/RegimePage.tsx'
import { RegimesPage } from './pages/RegimesPage.tsx'
import { formatPolicy } from './policy.ts'
import { regimes } from './rules/regime.ts'
import type { Regime } from './rules/rule.ts'
import { dayUnder, sampleOf } from './samples.ts'

/** The rules of form to read, each regime with a sample that a new paper can be begun from. */
export function serveRegimes(app: HttpApp): void {
  app.get(routes.formats, (c) => {
    authorize(formatPolicy, c.var.actor, 'read', null)
    return c.var.page({ title: 'Thể thức văn bản' }, <RegimesPage regimes={regimes.toReversed()} />)
  })
  app.get(routes.formatRegime, (c) => {
    const regime = regimeIn(c)
    return c.var.page(
      {
        title: `Thể thức theo ${regime.name}`,
        breadcrumbs: [{ label: 'Thể thức văn bản', href: href(routes.formats) }],
        wide: true,
      },
      <RegimePage regime={regime} sample={samplePaper(c, regime)} />,
    )
  })
  app.get(routes.formatSampleDocx, async (c) => {
    const regime = regimeIn(c)
    return download(c, await toDocx(samplePaper(c, regime)), {
      name: `mau-thong-bao-${regime.key}.docx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    })
  })
  app.get(routes.formatSamplePdf, (c) => {
    const regime = regimeIn(c)
    return download(c, toPdf(samplePaper(c, regime)), {
      name: `mau-thong-bao-${regime.key}.pdf`,
      mediaType: 'application/pdf',
    })
  })
}

function regimeIn(c: HttpContext): Regime {
  authorize(formatPolicy, c.var.actor, 'read', null)
  return found(regimes.find(({ key }) => key === c.req.param('regime')) ?? null, 'regime')
}

const samplePaper = ({ var: { ward } }: HttpContext, regime: Regime) =>
  paperOf(
    [
      sampleOf(regime, {
        title: wardTitle(ward),
        placeName: ward.placeName,
        province: ward.province,
      }),
    ],
    { today: dayUnder(regime), title: `Mẫu thông báo theo ${regime.name}, từ ${formatDate(regime.from)}` },
  )
