const LONGEST = 120

/** Letters that turn the direction of writing (they can make "exe.pdf" of "fdp.exe") or show nothing at all. */
const DECEIVING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const RESERVED = /[<>:"|?*]/g

/** A name that every system can keep: the last part of a path, composed, without control and reserved signs, 120 letters at most. */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(DECEIVING, '')
    .replace(RESERVED, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const { base, extension } = splitName(clean)
  const kept = [...base]
    .slice(0, LONGEST - extension.length)
    .join('')
    .trim()
  return (kept === '' ? 'tep' : kept) + (extension === '' ? '' : `.${extension}`)
}

/** "Báo cáo 1.2.DOCX" → base "Báo cáo 1.2", extension "docx". */
export function splitName(name: string): { base: string; extension: string } {
  const parts = /^(.*)\.([A-Za-z0-9]{1,8})$/s.exec(name)
  return parts === null
    ? { base: name, extension: '' }
    : { base: parts[1] ?? '', extension: (parts[2] ?? '').toLowerCase() }
}

const RUNS =
  /\.(?:exe|com|scr|pif|bat|cmd|msi|dll|lnk|js|jse|vbs|vbe|wsf|hta|ps1|jar|apk|sh|php|html?|svg|docm|dotm|xlsm|xltm|pptm)\b/i

/** Whether a name pretends: "quyet-dinh.pdf.exe", or "quyet-dinh.exe.pdf" for a system that hides the last part. */
export const hidesProgram = (name: string): boolean => RUNS.test(name)

/**
 * The Content-Disposition of a download (RFC 6266): the true name in UTF-8 (RFC 5987), and an ASCII one for old programs.
 * `inline` shows the file in the browser instead of keeping it.
 */
export function contentDisposition(name: string, { inline = false }: { inline?: boolean } = {}): string {
  const safe = safeFileName(name)
  const ascii = safe
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w. -]/g, '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
