/** What a commune-level unit can be since 01/7/2025 (Law on Organisation of Local Government 72/2025/QH15, Art. 1). */
export type WardKind = 'phuong' | 'xa' | 'dac-khu'

/** The ward as people call it: "Phường Kiến An". */
export const wardTitle = (ward: { readonly kind: WardKind; readonly name: string }): string =>
  `${KINDS[ward.kind]} ${ward.name}`

const KINDS: Readonly<Record<WardKind, string>> = { phuong: 'Phường', xa: 'Xã', 'dac-khu': 'Đặc khu' }
