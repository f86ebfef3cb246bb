import type { HttpContext } from './context.ts'

/** The site under the name the browser asked for: "https://kien-an.example". */
export const originOf = (c: HttpContext): string =>
  `${c.var.secure ? 'https' : 'http'}://${c.req.header('host') ?? ''}`
