import { reading } from '#platform/db/reading.ts'
import type { HttpContext } from '#platform/http/context.ts'
import { loadRules } from './queries.ts'
import type { WardRules } from './rules/correction.ts'

/** The rules of form as the ward of a request corrected them. */
export const rulesIn = ({ var: { deps, actor, ward } }: HttpContext): Promise<WardRules> =>
  reading(deps, actor, (db) => loadRules(db, ward.id))
