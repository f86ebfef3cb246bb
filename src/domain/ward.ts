export type WardKind = 'phuong' | 'xa' | 'dac-khu'

/** The ward as people call it: "Phường Kiến An". */
export const wardTitle = (ward: { readonly kind: WardKind; readonly name: string }): string =>
  `${KINDS[ward.kind]} ${ward.name}`

const KINDS: Readonly<Record<WardKind, string>> = { phuong: 'Phường', xa: 'Xã', 'dac-khu': 'Đặc khu' }
