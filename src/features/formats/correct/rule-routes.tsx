import { formatDate } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import { ok, type Result } from '#domain/result.ts'
import { wardTitle } from '#domain/ward.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { toPicture } from '#platform/document/pdf.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { paperOf } from '../compose/paper.ts'
import { ruleLabel } from '../messages.ts'
import { formatPolicy } from '../policy.ts'
import { listSteps, loadRules } from '../queries.ts'
import { regimeIn, shownOn } from '../regime-routes.tsx'
import type { Correction, CorrectionId, WardRules } from '../rules/correction.ts'
import { isCorrectable } from '../rules/kind.ts'
import { rulesOn, statedRules } from '../rules/regime.ts'
import type { Regime, RuleKey } from '../rules/rule.ts'
import { sampleOf } from '../samples.ts'
import { type CorrectInput, correctRule, restoreRule } from './correct-commands.ts'
import { type Attempt, RulePage } from './RulePage.tsx'
import { correctForm, readValue, restoreForm, valuesOf } from './rule-input.ts'
import { showing } from './rule-sample.ts'

/** One row of the rules of form: what it says, what the ward says instead, how it prints. */
export function serveRule(app: HttpApp): void {
  app.get(routes.formatRule, (c) => rulePage(c))

  app.post(routes.formatRule, async (c) => {
    authorize(formatPolicy, c.var.actor, 'correct', null)
    const { step, proposal } = proposalIn(c)
    if (!proposal.ok) return rulePage(c, refused(c, 'correct', proposal.refusals))
    if (step === 'preview') return rulePage(c, refused(c, 'correct', []), proposal.value)
    const { deps, actor } = c.var
    const result = await correctRule(deps, actor, proposal.value)
    if (!result.ok) return rulePage(c, refused(c, 'correct', result.refusals))
    const { regime, key, from } = proposal.value
    return redirect(
      c,
      href(routes.formatRule, { regime: regime.key, rule: key }),
      `Đã ghi sửa đổi, áp dụng cho văn bản ban hành từ ngày ${formatDate(from)}.`,
    )
  })

  app.post(routes.formatRuleEnd, async (c) => {
    authorize(formatPolicy, c.var.actor, 'correct', null)
    const { regime, key } = rowIn(c)
    const form = readForm(c, restoreForm)
    if (!form.ok) return rulePage(c, refused(c, 'restore', form.errors))
    const result = await restoreRule(c.var.deps, c.var.actor, { regime, key, ...form.value })
    if (!result.ok) return rulePage(c, refused(c, 'restore', result.refusals))
    return redirect(
      c,
      href(routes.formatRule, { regime: regime.key, rule: key }),
      `Đã trở lại quy định của ${regime.name}.`,
    )
  })
}

const refused = (c: HttpContext, form: Attempt['form'], errors: Attempt['errors']): Attempt => ({
  form,
  values: c.var.form.values,
  errors,
})

function rowIn(c: HttpContext): { readonly regime: Regime; readonly key: RuleKey } {
  const regime = regimeIn(c)
  const key = c.req.param('rule') ?? ''
  return { regime, key: found(isCorrectable(key) ? key : null, 'rule of form') }
}

/** What was typed, as a correction; every field at fault at once. */
function proposalIn(c: HttpContext): {
  readonly step: 'preview' | 'save'
  readonly proposal: Result<CorrectInput>
} {
  const row = rowIn(c)
  const value = readValue(row.key, c.var.form.values)
  const form = readForm(c, correctForm)
  if (form.ok && value.ok) {
    const { step, ...rest } = form.value
    return { step, proposal: ok({ ...row, ...rest, value: value.value }) }
  }
  const [first, ...others] = [...(value.ok ? [] : value.refusals), ...(form.ok ? [] : form.errors)]
  if (first === undefined) throw new Error('unreachable: one of both was refused')
  return { step: 'save', proposal: { ok: false, refusals: [first, ...others] } }
}

async function rulePage(c: HttpContext, attempt: Attempt | null = null, proposed?: CorrectInput) {
  const { regime, key } = rowIn(c)
  const { deps, actor, ward } = c.var
  const { rules, steps } = await reading(deps, actor, async (db) => ({
    rules: await loadRules(db, ward.id),
    steps: await listSteps(db, ward.id, regime.key, key),
  }))
  const on = shownOn(c, regime)
  const stated = (corrections: WardRules) =>
    found(
      statedRules(regime, corrections, { on, formedAt: null }).find((rule) => rule.key === key),
      'rule of form',
    )
  const [newest] = steps
  const current = newest?.act === 'corrected' ? newest.value : stated([]).value
  const typed = attempt?.form === 'correct' ? attempt.values : null
  return c.var.page(
    {
      title: ruleLabel(key),
      breadcrumbs: [
        { label: 'Thể thức văn bản', href: href(routes.formats) },
        { label: regime.name, href: href(routes.formatRegime, { regime: regime.key }) },
      ],
      wide: true,
    },
    <RulePage
      regime={regime}
      original={stated([])}
      steps={steps}
      mayCorrect={can(formatPolicy, actor, 'correct', null)}
      values={typed ?? { ...valuesOf(key, current), from: on, source: '' }}
      attempt={attempt}
      picture={pictureOf(
        c,
        regime,
        key,
        proposed === undefined ? rules : [...rules, correctionOf(c, proposed)],
      )}
      previewed={proposed !== undefined}
    />,
    attempt === null || proposed !== undefined ? 200 : 422,
  )
}

/** The proposal as if it held from the day that is shown. */
const correctionOf = (c: HttpContext, { regime, key, value, source }: CorrectInput): Correction => ({
  id: 'thu' as CorrectionId,
  regime: regime.key,
  key,
  act: 'corrected',
  value,
  from: regime.from,
  source,
  at: c.var.deps.clock.now(),
})

function pictureOf(c: HttpContext, regime: Regime, key: RuleKey, rules: WardRules): string {
  const { ward } = c.var
  const on = shownOn(c, regime)
  const place = { title: wardTitle(ward), placeName: ward.placeName, province: ward.province }
  const sample = showing(key, sampleOf(regime, place, rules, on), rulesOn(regime.family, on, rules))
  const svg = toPicture(paperOf([sample], { today: todayOf(c.var.deps), title: regime.name, rules }))
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
