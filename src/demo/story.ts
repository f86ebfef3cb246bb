import { type AccountActor, publicActor, systemActor } from '#domain/actor.ts'
import { addDays, type IsoDate, momentInVietnam } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import {
  acceptDirective,
  acceptHandedIn,
  askForExtension,
  assignPartOfficer,
  closeDirective,
  type DeliverableType,
  type Directive,
  type DirectiveId,
  finishOwnPart,
  getDirective,
  grantOneExtension,
  handInDeliverable,
  noteProgress,
  type Part,
  refuseDirective,
  returnHandedIn,
} from '#features/directives/index.ts'
import { findActor } from '#features/people/index.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { NamedWard } from './found.ts'
import { type Fate, headOf } from './notices.ts'
import type { PersonKey } from './ward.ts'

export type Stage = { readonly ward: NamedWard; readonly deps: Deps }

/** Something somebody does at a moment of the story; it may lead to further steps. */
export type Step = { readonly at: Date; readonly run: () => Promise<readonly Step[] | undefined> }

/** What happens to one directive, each step by the person whose step it is. */
export async function stepsOf(
  stage: Stage,
  id: DirectiveId,
  fate: Fate,
  issued: IsoDate,
): Promise<readonly Step[]> {
  const directive = await directiveOf(stage, id)
  const lead = directive.parts.find(({ role }) => role === 'lead')
  if (fate === 'new' || lead === undefined) return []
  const begun = beginning(stage, directive, lead, issued)
  const due = directive.originalLastDay ?? addDays(issued, 14)
  switch (fate) {
    case 'refused':
      return [refusal(stage, directive, lead, issued)]
    case 'running':
      return begun
    case 'asking':
      return [...begun, asking(stage, id, lead, due)]
    case 'extended':
      return [...begun, asking(stage, id, lead, due), granting(stage, id, due)]
    case 'handed-in':
      return [...begun, ...handingIn(stage, directive, lead, addDays(due, -2))]
    case 'returned':
      return [
        ...begun,
        ...handingIn(stage, directive, lead, addDays(due, -2)),
        returning(stage, id, addDays(due, -1)),
      ]
    case 'closed':
      return [
        ...begun,
        ...handingIn(stage, directive, lead, addDays(due, -2)),
        closing(stage, id, addDays(due, -1)),
      ]
    case 'closed-late':
      return [
        ...begun,
        ...handingIn(stage, directive, lead, addDays(due, 3)),
        closing(stage, id, addDays(due, 4)),
      ]
  }
}

const refusal = (stage: Stage, directive: Directive, lead: Part, issued: IsoDate): Step =>
  step(addDays(issued, 2), '08:50', async () => {
    const reason =
      'Phần lớn cột và dây ở các điểm này do ngành điện và các nhà mạng quản lý. Đề nghị giao đơn vị quản lý chủ trì, phòng phối hợp.'
    const head = await actorOf(stage, headOfPart(lead))
    expectOk(await refuseDirective(stage.deps, head, { directive: directive.id, part: lead.id, reason }))
  })

function beginning(stage: Stage, directive: Directive, lead: Part, issued: IsoDate): readonly Step[] {
  const { id } = directive
  const accepting = directive.parts.map((part, index) =>
    step(addDays(issued, part.role === 'lead' ? 1 : 2), `09:${20 + (index % 30)}`, async () => {
      const head = await actorOf(stage, headOfPart(part))
      expectOk(await acceptDirective(stage.deps, head, { directive: id, part: part.id }))
    }),
  )
  const officer = stage.ward.accounts[directive.code.endsWith('2') ? 'nga' : 'duc']
  const naming = step(addDays(issued, 2), '11:05', async () => {
    const head = await actorOf(stage, headOfPart(lead))
    if (officer !== undefined)
      expectOk(await assignPartOfficer(stage.deps, head, { directive: id, part: lead.id, officer }))
  })
  const noting = step(addDays(issued, 3), '16:05', async () => {
    const head = await actorOf(stage, headOfPart(lead))
    const text = 'Đã họp với các đơn vị liên quan, chia tuyến và cử cán bộ phụ trách từng khu vực.'
    expectOk(await noteProgress(stage.deps, head, { directive: id, part: lead.id, text }))
  })
  return [...accepting, ...(/^Phòng Kinh tế/u.test(lead.unitName) ? [naming] : []), noting]
}

function handingIn(stage: Stage, directive: Directive, lead: Part, on: IsoDate): readonly Step[] {
  const partners = directive.parts
    .filter(({ role }) => role !== 'lead')
    .map((part) =>
      step(addDays(on, -1), '15:10', async () => {
        const head = await actorOf(stage, headOfPart(part))
        const text = 'Đã cử lực lượng phối hợp đủ các buổi; phần việc của đơn vị đã xong.'
        expectOk(
          await finishOwnPart(stage.deps, head, { directive: directive.id, part: part.id, text, files: [] }),
        )
      }),
    )
  const products = directive.deliverables.map((deliverable, index) =>
    step(on, `09:${String(10 + index * 7).padStart(2, '0')}`, async () => {
      const report = deliverable.type === 'report'
      const input = {
        directive: directive.id,
        deliverable: deliverable.id,
        part: lead.id,
        text: handedInWords[deliverable.type],
        documentNumber: report ? `${100 + Number(directive.code.slice(-3))}/BC-UBND` : null,
        documentDate: report ? on : null,
        files: [],
      }
      expectOk(await handInDeliverable(stage.deps, await actorOf(stage, headOfPart(lead)), input))
    }),
  )
  return [...partners, ...products]
}

const returning = (stage: Stage, id: DirectiveId, on: IsoDate): Step =>
  step(on, '14:20', async () => {
    const [first] = (await directiveOf(stage, id)).deliverables
    if (first === undefined) return
    const reason = 'Còn thiếu biên bản của hai cơ sở và ý kiến của tổ dân phố. Đề nghị bổ sung rồi nộp lại.'
    expectOk(
      await returnHandedIn(stage.deps, await actorOf(stage, 'minh'), {
        directive: id,
        deliverable: first.id,
        reason,
      }),
    )
  })

const closing = (stage: Stage, id: DirectiveId, on: IsoDate): Step =>
  step(on, '14:35', async () => {
    const clerk = await actorOf(stage, 'minh')
    for (const deliverable of (await directiveOf(stage, id)).deliverables)
      expectOk(
        await acceptHandedIn(stage.deps, clerk, { directive: id, deliverable: deliverable.id, reason: null }),
      )
    const summary =
      'Đã thực hiện đủ các sản phẩm được giao; kết quả đã thông báo tới các tổ dân phố liên quan.'
    expectOk(await closeDirective(stage.deps, clerk, { directive: id, summary }))
  })

const asking = (stage: Stage, id: DirectiveId, lead: Part, due: IsoDate): Step =>
  step(addDays(due, -6), '10:10', async () => {
    const reason = 'Mưa kéo dài nên còn ba điểm chưa khảo sát, thi công xong.'
    const head = await actorOf(stage, headOfPart(lead))
    expectOk(
      await askForExtension(stage.deps, head, {
        directive: id,
        part: lead.id,
        to: { day: addDays(due, 14) },
        reason,
        files: [],
      }),
    )
  })

const granting = (stage: Stage, id: DirectiveId, due: IsoDate): Step =>
  step(addDays(due, -5), '08:40', async () => {
    const { openExtension } = await directiveOf(stage, id)
    if (openExtension === null) return
    expectOk(
      await grantOneExtension(stage.deps, await actorOf(stage, 'minh'), {
        directive: id,
        extension: openExtension.id,
        day: openExtension.toDay,
        reason: 'Đồng ý; đơn vị làm dứt điểm trong thời gian gia hạn.',
        document: null,
      }),
    )
  })

const handedInWords: Readonly<Record<DeliverableType, string>> = {
  survey: 'Đã khảo sát đủ các vị trí, có bảng hiện trạng từng điểm kèm ý kiến của tổ trưởng tổ dân phố.',
  inspection: 'Đã kiểm tra tại chỗ cùng các đơn vị phối hợp, lập biên bản từng nơi.',
  'priority-list': 'Danh mục xếp theo mức độ ảnh hưởng, nêu rõ việc phường tự làm và việc đề xuất thành phố.',
  plan: 'Kế hoạch nêu việc, người phụ trách, thời gian và kinh phí dự kiến.',
  proposal: 'Đề xuất hai phương án kèm ước tính kinh phí và nguồn vốn.',
  repair: 'Đã khắc phục tại chỗ các điểm mất an toàn, có ảnh trước và sau.',
  guidance: 'Đã hướng dẫn tận nơi, phát tờ hướng dẫn cho các hộ.',
  'citizen-reply': 'Đã trả lời bằng văn bản từng trường hợp có kiến nghị.',
  report: 'Báo cáo kết quả thực hiện, các tồn tại và đề nghị tiếp theo.',
  announcement: 'Đã niêm yết tại trụ sở, đọc trên loa và gửi tới các tổ trưởng.',
  campaign: 'Các tổ đã họp dân, số hộ tham gia tăng so với đợt trước.',
}

export const step = (day: IsoDate, time: string, act: () => Promise<readonly Step[] | undefined>): Step => ({
  at: momentInVietnam(day, time),
  run: act,
})

/** The person as of the story's moment. */
export async function actorOf(
  { ward, deps }: Stage,
  person: PersonKey | `to${number}`,
): Promise<AccountActor> {
  const account = ward.accounts[person]
  if (account === undefined) throw new Error(`the demo has no ${person}`)
  const found = await reading(deps, publicActor(ward.id), (db) =>
    findActor(db, ward.id, account, deps.clock.now()),
  )
  if (found === null) throw new Error(`${person} may not work in the demo`)
  return found.actor
}

function directiveOf({ ward, deps }: Stage, id: DirectiveId): Promise<Directive> {
  const system = systemActor(ward.id)
  return reading(deps, system, (db) => getDirective(db, system, id))
}

/** The Party Office stands in where a body has no head of its own. */
function headOfPart({ unitName }: Part): PersonKey | `to${number}` {
  const group = /số (\d+)$/u.exec(unitName)?.[1]
  const known = headOf.find(([name]) => name.test(unitName))?.[1]
  return known ?? (group === undefined ? 'minh' : `to${Number(group)}`)
}
