import { publicActor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { findByReceipt } from '#features/petitions/index.ts'
import { href, routes } from '#routes'
import type { Answer, TestApp } from '#test/app.ts'

export type FilledPetitions = {
  readonly petition: string
  readonly restricted: string
  readonly sealedFile: string
  /** Of the public form that was sent. */
  readonly formKey: string
  readonly batch: string
  readonly batchRow: string
}

/** Something said at the desk, something sealed and opened, something sent by the public page, a wrong PIN. */
export async function fillPetitions(product: TestApp, mark: string): Promise<FilledPetitions> {
  const [minh, dung] = [await product.as('minh'), await product.as('dung')]
  const files = new File([`Đơn viết tay, ${mark}`], 'don.txt', { type: 'text/plain' })
  const said = {
    kind: 'kien-nghi',
    name: `Nguyễn Thị Sáu ${mark}`,
    unit: product.ward.unit('to12'),
    channel: 'hand',
    saidOn: '21/11/2025',
    files,
  }
  const entered = await minh.post(routes.petitionNew, { ...said, text: `Cống tắc, ${mark}` })
  const petition = idIn(entered)
  const topic = { version: '1', topicCode: 'ngap-ung', kind: 'kien-nghi', unit: said.unit }
  went(await minh.post(href(routes.petitionClassification, { id: petition }), topic), 'classification')

  const asked = { kind: 'see', askedBy: mark, identifiedBy: mark, receivedOn: '21/11/2025' }
  went(await minh.post(href(routes.dataRequestNew, { petition }), asked), 'data request')
  const kept = { code: 'routine', name: mark, years: '10', source: mark, status: 'needs-check' }
  went(await minh.post(routes.retention, kept), 'retention')

  const denounced = { ...said, kind: 'to-cao', restrictionSeen: '1', text: `Có người nhận tiền, ${mark}` }
  const restricted = idIn(await minh.post(routes.petitionNew, denounced))
  const opening = { purpose: 'Xem xét điều kiện thụ lý' }
  went(await dung.post(href(routes.restrictedOpening, { id: restricted }), opening), 'opening')
  const page = (await dung.get(href(routes.restrictedPetition, { id: restricted }))).text
  const sealedFile = /\/tep\/([0-9a-f-]{36})/.exec(page)?.[1] ?? ''

  const formKey = newId<'Form'>()
  const sent = { _key: formKey, text: `Đèn hỏng, ${mark}` }
  went(await product.anybody.post(routes.petitionSubmission, sent), 'public form')

  const report = `1. Bà Nguyễn Thị Sáu (tổ 12): Đề nghị nạo vét cống đầu ngõ, ${mark}.\n2. Ông Lê Văn Tư (tổ 15): Đèn đường hỏng, ${mark}.`
  const batch = idIn(await minh.post(routes.petitionBatches, { text: report }))
  const rows = (await minh.get(href(routes.petitionBatch, { id: batch }))).text
  const batchRow = /\/dong\/([0-9a-f-]{36})/.exec(rows)?.[1] ?? ''
  await findByReceipt(product.deps, publicActor(product.ward.id), {
    code: 'KN-2025-9999',
    pin: '000000',
    address: 'x',
  })
  return { petition, restricted, sealedFile, formKey, batch, batchRow }
}

const idIn = (answer: Answer): string => /[0-9a-f-]{36}/.exec(went(answer, 'entry').location ?? '')?.[0] ?? ''

function went(answer: Answer, what: string): Answer {
  if (answer.status !== 303) throw new Error(`${what}: ${answer.status}`)
  return answer
}
