import type { RawBuilder, SqlBool } from 'kysely'

/** Of a row called `petition`. */
export type AnsweredInSql = {
  /** The person holds the answer: given on the spot, or by a letter. */
  readonly answered: RawBuilder<SqlBool>
  /** The person said that it is not, or only partly, solved. */
  readonly objects: RawBuilder<SqlBool>
}
