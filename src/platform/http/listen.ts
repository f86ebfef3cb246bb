/** Binds the product's handler to a host and port of this machine. */
export { serve as listen } from '@hono/node-server'
