import type { Signing, SigningForm } from '#features/formats/index.ts'

const forms: readonly (readonly [SigningForm, RegExp])[] = [
  ['collective', /^T\s*\/?\s*M\b\.?\s*/iu],
  ['deputy', /^K\s*\/?\s*T\b\.?\s*/iu],
  ['order', /^T\s*\/?\s*L\b\.?\s*/iu],
  ['proxy', /^TUQ\b\.?\s*/iu],
]

/** What the lines above a signature say: "T/L BAN THƯỜNG VỤ" is by order of the standing board. Lines that say no form are left out. */
export const signingOf = (
  lines: readonly string[],
  { position, signer }: { readonly position: string; readonly signer: string },
): Signing => ({
  chain: lines.flatMap((line) => {
    const found = forms.find(([, lead]) => lead.test(line.trim()))
    return found === undefined ? [] : [{ form: found[0], whom: line.trim().replace(found[1], '') }]
  }),
  position,
  signer,
})
