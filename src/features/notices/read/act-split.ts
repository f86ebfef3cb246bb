import type { Act } from './act.ts'
import { actBehindTask } from './act-behind.ts'
import { cutsOf } from './act-cuts.ts'
import { quoted, trimEnd, withoutRemarks } from './act-quote.ts'
import { actAt } from './acts.ts'
import { keyOf } from './key.ts'
import { GROUP_LEAD } from './lexicon/deliverables.ts'
import type { Name, NameList, Source } from './names.ts'
import { assignedAt, blamed } from './orders.ts'
import { HANDS_ON } from './reporting.ts'
import { helpsAt, onlyHelpsAt } from './roles.ts'
import { sameBodies } from './same-bodies.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { behindHelpers, bySubject, laterSubject } from './subject-acts.ts'
import { isProgress, isSaidByPeople, isTold } from './telling.ts'
import { matchAt } from './words.ts'

/** One act of assignment with the stretch of text that belongs to it. */
export type ActSpan = { readonly act: Act; readonly span: Span }
export type SplitSpan = {
  /** Words before the first act; empty when the first act begins the span. */
  readonly before: Span
  readonly acts: readonly ActSpan[]
}

/**
 * The acts in `span`, each reaching to the next. A sentence that names nobody new belongs to the act before it; so does a second act of
 * the same body. `told` are the names already told to act when the span begins; `led`: somebody leads here already, by whatever name.
 */
export function splitActs(
  source: Source,
  span: Span,
  told: readonly Name[] = [],
  led = told.length > 0,
): SplitSpan {
  const starts: { at: number; act: Act }[] = []
  let names = told
  for (const sentence of sentencesOf(source.text, span)) {
    if (isSaidByPeople(source, sentence) || isProgress(source, sentence)) continue
    const told = isTold(source, sentence)
    for (const at of cutsOf(source, sentence)) {
      if (at !== sentence.start && isProposal(source, at)) continue
      if (told && at !== sentence.start && source.text.slice(0, at).trimEnd().endsWith(',')) continue
      const reach = starts.at(-1)?.act.after ?? span.start
      if (at !== sentence.start && at < reach) continue
      const act =
        at === sentence.start
          ? (actAt(source, sentence) ?? (led || starts.length > 0 ? null : behindHelpers(source, sentence)))
          : innerAct(source, { start: at, end: sentence.end }, starts.length === 0 && !led)
      if (act === null || (names.length > 0 && sameBodies(act.names, names))) continue
      if ((act.directs || leads(act)) && (led || starts.length > 0)) continue
      if (at !== sentence.start && act.rule === 'subject' && isDirecting(source, starts.at(-1)?.act)) continue
      const inner = starts.length > 0 && at !== sentence.start
      if ((starts.length > 0 || (led && at !== span.start)) && helpsOnly(source, act)) continue
      if (inner && handsOn(source, act)) continue
      starts.push({ at, act })
      names = act.names
    }
  }
  const acts = starts.map(({ at, act }, index) => ({
    act,
    span: quoted(source.text, {
      start: Math.max(at, act.start),
      end: trimEnd(
        source.text,
        starts[index + 1]?.at ?? withoutRemarks(source, { start: at, end: span.end }),
      ),
    }),
  }))
  return { before: { start: span.start, end: starts[0]?.at ?? span.end }, acts }
}

/** "… có văn bản báo cáo, đề nghị UBND thành phố xem xét": what the lead asks of those above it. */
const isProposal = ({ key }: Source, at: number): boolean =>
  ASKS_ABOVE.test(key.slice(at, at + 60)) && !/;\s+$/u.test(key.slice(0, at))
const ASKS_ABOVE =
  /^đề nghị (?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chủ tịch ubnd) )?(?:thành phố|tỉnh|trung ương|thành ủy|tỉnh ủy|sở|bộ|các sở|cấp trên|cấp có thẩm quyền)(?!\p{L})/u

/** "Giao X chỉ đạo: Phòng A …; Công an …": those behind the colon carry out what X must direct. */
const isDirecting = ({ key }: Source, act: Act | undefined): boolean =>
  act !== undefined &&
  /^\s*(?:[\p{L}]+ [\p{L}]+,? )?(?:lãnh đạo, )?chỉ đạo(?: (?:các|những) (?:cơ quan|đơn vị|phòng|ban|ngành)[^:;.]{0,30})?\s*:/u.test(
    key.slice(act.after, act.after + 80),
  )

/** "Lãnh đạo UBND phường kiểm tra …" under a heading that names who leads it. */
const leads = ({ rule, names }: Act): boolean =>
  rule === 'subject' && /^lãnh đạo\s(?!các phòng|các đơn vị)/iu.test(names[0]?.text ?? '')

function innerAct(source: Source, span: Span, first: boolean): Act | null {
  const start =
    span.start +
    (/^(?:(?:đồng thời|và|riêng|còn|trong đó|\(\d\)|\([iv]+\)|[a-zđ]\))[,:]?\s+)*(?:(?:đối với|về) [^:;.]{3,120}:\s+)?/u.exec(
      source.key.slice(span.start, span.end),
    )?.[0].length ?? 0)
  const assigned = assignedAt(source, start)
  if (
    assigned !== null &&
    (assigned.verb.startsWith('giao') || isNamed(assigned.list.names[0]) || (first && isGroup(assigned.list)))
  ) {
    return {
      start: span.start,
      after: assigned.list.end,
      names: assigned.list.names,
      rule: 'assign',
      directs: assigned.verb === 'chỉ đạo' || assigned.verb === 'mời',
    }
  }
  const then = matchAt(THEN, source.key, span.start)
  const rest = then === null ? null : bySubject(source, THEN.lastIndex, span, true)
  if (rest !== null) return { ...rest, start: span.start }
  const part = { start, end: span.end }
  const blame = blamed(source, start, part)
  if (blame !== null) return { ...blame, start: span.start }
  const subject = bySubject(source, start, span) ?? actBehindTask(source, part) ?? laterSubject(source, part)
  return subject === null ? null : { ...subject, start: span.start }
}

/** "…, còn kinh phí thuê tàu thì Phòng Kinh tế cân đối …". */
const THEN = /(?:còn|riêng)\s[^,;.:]{3,90}?\sthì\s+/uy

/** Inside a sentence "yêu cầu các hộ tháo dỡ" is what the lead must do; only a body called by its name is told anew. */
const isNamed = (name: Name | undefined): boolean =>
  name !== undefined &&
  !ANY_SUCH.test(name.text) &&
  (/^(?:(?:các|\d+) )?\p{Lu}/u.test(name.text) ||
    (/\p{Lu}|\d/u.test(name.text) && GROUP_LEAD.test(keyOf(name.text))))

/** "…, yêu cầu Công ty tưới đường" speaks of one named before. */
const ANY_SUCH = /^(?:Công ty|Doanh nghiệp|Đơn vị|Cơ quan|Xí nghiệp|Nhà máy|Nhà thầu|Chủ đầu tư|Hợp tác xã)$/u

/** Where nobody is told yet, groups and offices are told though no name is theirs alone. */
const isGroup = ({ names }: NameList): boolean =>
  names.every(({ text }) =>
    /^(?:các|\d+) (?:chi bộ|tổ dân phố|khu phố|thôn|ấp|phòng|cơ quan|đơn vị|đoàn thể)/iu.test(text),
  )
/** "…; Công an phường phối hợp" gives a helper to the act before, not a new act. */
const helpsOnly = (source: Source, { rule, names }: Act): boolean =>
  (rule === 'subject' && helpsAt(source, names.at(-1)?.end ?? 0)) ||
  (rule === 'assign' && onlyHelpsAt(source, names.at(-1)?.end ?? 0))

const COLLECTS = /^tổng hợp[^.;]*(?:trước|chậm nhất|muộn nhất|trong)[^,.;]{0,12}\d/u

/** "…; UBND phường báo cáo Ban Thường vụ": whoever stands above the lead only hands the report on, unless with a term of its own. */
const handsOn = (source: Source, { rule, names, after }: Act): boolean =>
  rule === 'subject' &&
  !COLLECTS.test(/^[^.;]*/u.exec(source.key.slice(after))?.[0] ?? '') &&
  names.every(({ text }) => HANDS_ON.test(keyOf(text))) &&
  /^(?:tổng hợp,? )?(?:báo cáo|trình)(?!\p{L})/u.test(source.key.slice(after, after + 30))
