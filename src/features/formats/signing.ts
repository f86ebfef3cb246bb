import type { Signature } from './official.ts'
import type { Rules } from './rules/regime.ts'

/** On behalf of a collective, for the head, by order, by proxy. */
export type SigningForm = 'collective' | 'deputy' | 'order' | 'proxy'

/** Who signs in whose name, the highest first: by order of the chairman, for the chief of office. */
export type Signing = {
  readonly chain: readonly { readonly form: SigningForm; readonly whom: string }[]
  readonly position: string | null
  /** Holds the office for the time being. */
  readonly acting?: boolean
  readonly signer: string
}

/** The lines as they are printed, capitals left to the look. */
export const signatureOf = (signing: Signing, rules: Rules): Signature => ({
  authority: signing.chain.map(({ form, whom }) => `${leadOf(form, rules)}${whom}`),
  position: signing.position === null ? null : `${signing.acting ? rules.actingLead : ''}${signing.position}`,
  signer: signing.signer,
})

function leadOf(form: SigningForm, rules: Rules): string {
  switch (form) {
    case 'collective':
      return rules.collectiveLead
    case 'deputy':
      return rules.deputyLead
    case 'order':
      return rules.orderLead
    case 'proxy':
      return rules.proxyLead ?? ''
  }
}

/** Vietnamese sentences about what may not be signed so; empty when all is well. */
export function signingFaults(signing: Signing, rules: Rules): readonly string[] {
  const { chain } = signing
  const count = (form: SigningForm) => chain.filter((one) => one.form === form).length
  return [
    ...(rules.proxyLead === null && count('proxy') > 0
      ? ['Văn bản của Đảng không có thể thức thừa ủy quyền (TUQ). Hãy ký thừa lệnh (T/L).']
      : []),
    ...(count('order') + count('proxy') > 1
      ? [
          'Người được giao ký thừa lệnh phải tự mình ký, không giao tiếp cho người khác ký thay lệnh của mình.',
        ]
      : []),
    ...(rules.regime.family === 'party' &&
    chain.some(({ form, whom }) => form === 'deputy' && /bí thư/iu.test(whom))
      ? ['Cấp ủy không ký thay (K/T). Phó bí thư ký thay mặt (T/M) tập thể, dưới ghi PHÓ BÍ THƯ.']
      : []),
    ...(chain.length > 2 ? ['Quyền hạn ký không quá hai dòng, dưới đó là chức vụ người ký.'] : []),
  ]
}
