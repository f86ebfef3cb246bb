/** A browser's own description of itself as people would say it: "Chrome trên Windows". */
export function deviceName(userAgent: string | null): string {
  if (userAgent === null || userAgent === '') return 'Thiết bị không rõ'
  const browser = nameIn(userAgent, browsers) ?? 'Trình duyệt khác'
  const system = nameIn(userAgent, systems)
  return system === undefined ? browser : `${browser} trên ${system}`
}

const nameIn = (text: string, table: readonly (readonly [RegExp, string])[]): string | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1]

/** In this order: each later one also claims the name of an earlier one. */
const browsers = [
  [/coc_coc/i, 'Cốc Cốc'],
  [/Zalo/i, 'Zalo'],
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const
const systems = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'máy Mac'],
  [/Linux/, 'Linux'],
] as const
