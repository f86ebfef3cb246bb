import type { Certificate, RelativeDistinguishedNames } from 'pkijs'
import type { Signer } from './finding.ts'

/** Who a certificate speaks of; names NFC, without signs that show nothing. */
export const signerOf = (certificate: Certificate): Signer => ({
  name:
    nameIn(certificate.subject, COMMON_NAME) ?? nameIn(certificate.subject, ORGANISATION) ?? 'không ghi tên',
  organisation: nameIn(certificate.subject, ORGANISATION),
  serial: Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex').toUpperCase(),
  issuer:
    nameIn(certificate.issuer, COMMON_NAME) ?? nameIn(certificate.issuer, ORGANISATION) ?? 'không ghi tên',
  validFrom: certificate.notBefore.value.toISOString(),
  validTo: certificate.notAfter.value.toISOString(),
})

/** Whether the certificate’s own dates cover the moment; says nothing of revocation. */
export const inForceAt = (certificate: Certificate, at: Date): boolean =>
  certificate.notBefore.value <= at && at <= certificate.notAfter.value

const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'

function nameIn({ typesAndValues }: RelativeDistinguishedNames, type: string): string | null {
  const value = typesAndValues.find((one) => one.type === type)?.value.valueBlock
  const text = value !== undefined && 'value' in value ? String(value.value) : ''
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200)
  return clean === '' ? null : clean
}
