import { addDays, type IsoDate } from '#domain/date.ts'
import { expectOk } from '#domain/result.ts'
import { fingerprintOfArticle, publishArticleNow, writeArticle } from '#features/announcements/index.ts'
import { saveLetterhead, saveTemplate } from '#features/replies/index.ts'
import { demoArticles } from './articles.ts'
import { actorOf, type Stage, type Step, step } from './story.ts'

/** What the Party Office sets up before its first letter, and what it explains to everybody. */
export const officeSteps = (stage: Stage, first: IsoDate, today: IsoDate): readonly Step[] => [
  step(first, '08:15', async () => {
    const clerk = await actorOf(stage, 'minh')
    const unit = stage.ward.units.kt
    const unitHead = { ...ktHead, ...(unit === undefined ? {} : { unit }) }
    for (const head of [partyHead, stateHead, unitHead])
      expectOk(await saveLetterhead(stage.deps, clerk, { ...head, id: null, version: 0, closed: false }))
    expectOk(await saveTemplate(stage.deps, clerk, { ...floodTemplate, id: null, version: 0 }))
    return undefined
  }),
  ...demoArticles.map(({ daysAgo, draft = false, ...words }) =>
    step(addDays(today, -daysAgo), '10:10', async () => {
      const clerk = await actorOf(stage, 'minh')
      const { id } = expectOk(await writeArticle(stage.deps, clerk, words))
      if (!draft)
        expectOk(await publishArticleNow(stage.deps, clerk, { id, seen: fingerprintOfArticle(words) }))
      return undefined
    }),
  ),
]

const partyHead = {
  name: 'Đảng ủy, Phó Chánh Văn phòng ký',
  family: 'party' as const,
  superior: 'Đảng bộ thành phố Hải Phòng',
  issuer: 'Đảng ủy phường Kiến An',
  bodySymbol: 'ĐU',
  officeSymbol: null,
  authority: 'T/L Ban Thường vụ',
  position: 'Phó Chánh Văn phòng',
  signer: 'Phạm Quang Minh',
  recipients: ['Như trên', 'Thường trực Đảng ủy (để báo cáo)', 'Lưu Văn phòng Đảng ủy'],
  contact: 'Văn phòng Đảng ủy phường, trụ sở phường Kiến An, giờ hành chính',
}

const stateHead = {
  name: 'Ủy ban nhân dân, Chủ tịch ký',
  family: 'state' as const,
  superior: null,
  issuer: 'Ủy ban nhân dân phường Kiến An',
  bodySymbol: 'UBND',
  officeSymbol: 'VP',
  authority: 'TM. Ủy ban nhân dân',
  position: 'Chủ tịch',
  signer: 'Lê Đình Chiến',
  recipients: ['Như trên', 'Đảng ủy phường (để báo cáo)', 'Lưu: VT, VP'],
  contact: null,
}

const ktHead = {
  ...stateHead,
  name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  superior: 'UBND phường Kiến An',
  issuer: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  bodySymbol: 'KTHTĐT',
  officeSymbol: null,
  authority: 'Trưởng phòng',
  position: '',
  signer: 'Vũ Phương Thảo',
  recipients: ['Như trên', 'UBND phường (để báo cáo)', 'Lưu: VT'],
}

const floodTemplate = {
  name: 'Trả lời về ngập úng: đang làm, hẹn ngày',
  kind: 'answer' as const,
  outcome: 'in-progress' as const,
  topicCode: 'ngap-ung',
  form: 'letter' as const,
  subject: 'Trả lời ý kiến của {ông bà} {họ tên} về ngập úng',
  legalBasis: null,
  body: `Ngày {ngày ý kiến}, {ông bà} có ý kiến{nếu nơi nêu ý kiến} tại {nơi nêu ý kiến}{hết} (mã {mã ý kiến}) về việc: {việc}.

Phường đã cho kiểm tra tại chỗ{nếu đơn vị chủ trì}, giao {đơn vị chủ trì} chủ trì xử lý{hết}. Đến nay: {kết quả}

Phường hẹn xong chậm nhất ngày {hẹn đến ngày}. Trong khi chờ, nếu mưa to gây ngập vào nhà, xin {ông bà} báo ngay tổ trưởng tổ dân phố để phường cử người đến giúp.

{phần riêng}

Trân trọng cảm ơn {ông bà} đã góp ý để phường phục vụ Nhân dân tốt hơn.`,
}
