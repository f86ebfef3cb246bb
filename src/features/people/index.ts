export { cancelAbsence, recordAbsence } from './absence-commands.ts'
export type { Absence } from './absence-queries.ts'
export { listAbsences, substitutesOn } from './absence-queries.ts'
export type { Account, RoleGrant, StandingRole } from './account.ts'
export { changeAccount, createAccount, deactivateAccount, reactivateAccount } from './account-commands.ts'
export {
  accountNames,
  accountsOfUnit,
  accountsWithRole,
  type Colleague,
  getAccount,
  listAccounts,
} from './account-queries.ts'
export { findActor } from './actor-queries.ts'
export { addAlias, removeAlias } from './alias-commands.ts'
export { peopleFeature } from './feature.ts'
export { firstPage } from './first-page.ts'
export { importAccounts } from './import-commands.ts'
export { roleNames, unitKindNames } from './messages.ts'
export { changePassword, issueNewPassword, issueNewPasswords } from './password-commands.ts'
export { endRole, grantRole } from './role-commands.ts'
export { endSession as signOut, signOutEverywhere } from './session-commands.ts'
export { signIn } from './sign-in-commands.ts'
export { staleRefusal } from './stale-queries.ts'
export { isOpenOn, type Unit, type UnitKind, unitKinds } from './unit.ts'
export { changeUnit, closeUnit, createUnit } from './unit-commands.ts'
export { getUnit, listUnits, type Officer, officersOf, resolveUnits } from './unit-queries.ts'
export { foundWard } from './ward-commands.ts'
