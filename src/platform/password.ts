import { hash, verify } from '@node-rs/argon2'

/** Work per password: memory in KiB and passes over it. */
export type PasswordCost = { readonly memoryCost: number; readonly timeCost: number }

/** The first choice of the OWASP Password Storage Cheat Sheet for Argon2id: 19 MiB, 2 passes, 1 lane. */
const OWASP: PasswordCost = { memoryCost: 19_456, timeCost: 2 }

/** The Argon2id string to store. Takes tens of milliseconds on purpose, off the event loop. Tests pass a lower cost. */
export const hashPassword = (password: string, cost: PasswordCost = OWASP): Promise<string> =>
  hash(password, { parallelism: 1, ...cost }) // Argon2id is the library's default

/** Whether `password` made `stored`. Without a stored hash it is false after the same work, so that time tells nothing. */
export async function verifyPassword(
  stored: string | null,
  password: string,
  cost: PasswordCost = OWASP,
): Promise<boolean> {
  const same = await verify(stored ?? (await nobody(cost)), password)
  return same && stored !== null
}

const nobodies = new Map<number, Promise<string>>()

/** A hash that belongs to nobody, made once per cost. */
function nobody(cost: PasswordCost): Promise<string> {
  const made = nobodies.get(cost.memoryCost) ?? hashPassword(crypto.randomUUID(), cost)
  nobodies.set(cost.memoryCost, made)
  return made
}
