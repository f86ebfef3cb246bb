import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { contentDisposition } from '../files/names.ts'
import type { HttpContext } from './context.ts'

/** After a write: go there (303) and, when `flash` is given, say this sentence once on the next page. */
export function redirect(c: HttpContext, to: string, flash?: string): Response {
  if (flash !== undefined) leaveFlash(c, flash)
  return c.redirect(to, 303)
}

/** Nothing came of it: go there (303) and say why, once, on the next page. */
export function turnBack(c: HttpContext, to: string, why: string): Response {
  leaveFlash(c, UNDONE + why)
  return c.redirect(to, 303)
}

const leaveFlash = (c: HttpContext, flash: string): void =>
  setCookie(c, FLASH, flash, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.secure,
    path: '/',
    maxAge: 60,
  })

/** The sentence left by the request before, and whether it tells of something done; reading it removes it. */
export function takeFlash(c: HttpContext): { readonly message: string; readonly done: boolean } | null {
  const flash = getCookie(c, FLASH)
  if (flash === undefined) return null
  deleteCookie(c, FLASH, { path: '/' })
  const done = !flash.startsWith(UNDONE)
  return { message: (done ? flash : flash.slice(UNDONE.length)).slice(0, 300), done }
}

/** Before a sentence of something that was not done. */
const UNDONE = '!'
const FLASH = 'hoi-am-flash'

/** A file for the person to keep. `body` may be a stream; `name` may hold Vietnamese letters (RFC 5987). */
export function download(
  c: HttpContext,
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string,
  file: { readonly name: string; readonly mediaType: string; readonly inline?: boolean },
): Response {
  c.header('Content-Type', file.mediaType)
  c.header('Content-Disposition', contentDisposition(file.name, { inline: file.inline ?? false }))
  c.header('Content-Security-Policy', "default-src 'none'; sandbox")
  c.header('Cache-Control', 'private, no-store')
  return c.body(body)
}
