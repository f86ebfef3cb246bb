/** Cookies outside the session's own, for what the shell remembers of a visitor. */
export { getCookie, setCookie } from 'hono/cookie'
