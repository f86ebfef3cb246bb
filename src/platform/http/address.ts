import type { HttpContext } from './context.ts'

/**
 * The network address a request came from: of the socket, or, behind `trustedProxies` proxies, the entry of X-Forwarded-For that the
 * outermost of them wrote (everything left of it the browser may have invented). An IPv6 address is cut to its /64, which is one household.
 */
export function clientAddress(c: HttpContext, trustedProxies: number): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const told = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined
  return household(told || socketAddress(c.env) || 'unknown')
}

/** @hono/node-server puts the request of Node here; requests made in-process have none. */
const socketAddress = (env: unknown): string | undefined =>
  (env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined)
    ?.incoming?.socket?.remoteAddress

function household(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const zeros = plain.includes('::')
    ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
    : []
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`
}
