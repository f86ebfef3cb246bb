import type { OfficialDocument } from '../official.ts'
import type { Rules } from '../rules/regime.ts'
import type { RuleKey } from '../rules/rule.ts'
import { type Signing, signatureOf } from '../signing.ts'

/** The sample with the part in it that a rule speaks of, when an ordinary notice has none: a mark, an addressee, another form of signing. */
export function showing(key: RuleKey, sample: OfficialDocument, rules: Rules): OfficialDocument {
  const one = { ...sample, ...(key === 'annexName' || key === 'annexTitle' ? {} : { annexes: [] }) }
  const signed = (signing: Omit<Signing, 'signer'>): OfficialDocument => ({
    ...one,
    signatures: [signatureOf({ ...signing, signer: 'Họ tên người ký' }, rules)],
  })
  switch (key) {
    case 'urgency':
      return { ...one, marks: { urgency: 'Hỏa tốc' } }
    case 'circulation':
      return { ...one, marks: { circulation: 'Xong hội nghị trả lại' } }
    case 'draft':
      return { ...one, marks: { draft: 'Dự thảo lần 2' } }
    case 'typist':
      return { ...one, marks: { typist: 'ABC-268' } }
    case 'contact':
      return { ...one, marks: { contact: 'Chi tiết liên hệ: Văn phòng, điện thoại 0225 3 000 000' } }
    case 'grouping':
      return { ...one, body: [{ kind: 'heading', text: 'Điều 1. Phạm vi áp dụng' }, ...one.body] }
    case 'letterAbstract':
    case 'letterAbstractLead':
    case 'addresseeLead':
    case 'addresseeWords':
      return { ...one, typeName: null, bases: [], addressees: [{ name: 'Bà Nguyễn Thị Sáu' }] }
    case 'proposalWords':
      return { ...one, typeName: 'Tờ trình', addressees: [{ name: 'Cơ quan cấp trên' }] }
    case 'collectiveLead':
      return signed({ chain: [{ form: 'collective', whom: 'Ban Thường vụ' }], position: 'Bí thư' })
    case 'deputyLead':
      return signed({ chain: [{ form: 'deputy', whom: 'Chánh Văn phòng' }], position: 'Phó Chánh Văn phòng' })
    case 'orderLead':
      return signed({ chain: [{ form: 'order', whom: 'Ban Thường vụ' }], position: 'Chánh Văn phòng' })
    case 'proxyLead':
      return signed({ chain: [{ form: 'proxy', whom: 'Chủ tịch' }], position: 'Chánh Văn phòng' })
    case 'actingLead':
      return signed({ chain: [], position: 'Chánh Văn phòng', acting: true })
    default:
      return one
  }
}
