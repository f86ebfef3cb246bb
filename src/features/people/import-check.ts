import type { Refusal } from '#domain/result.ts'
import { foldForSearch } from '#domain/text.ts'
import { newAccountForm } from './account-input.ts'
import type { ListedAccount } from './account-queries.ts'
import type { ImportedAccount } from './import-commands.ts'
import type { Draft } from './import-draft.ts'
import { unfitRole } from './role-fit.ts'
import type { Unit } from './unit.ts'

export type CheckedDraft = {
  readonly draft: Draft
  /** Must be put right before the person can be created; each names its field of the form. */
  readonly problems: readonly Refusal[]
  /** Probably the same person again, or a word nobody understood: for the administrator to decide. */
  readonly doubts: readonly string[]
  /** Ready to be created; null while there are problems. */
  readonly account: ImportedAccount | null
}

type Known = { readonly accounts: readonly ListedAccount[]; readonly units: readonly Unit[] }

/** Judges each draft against the ward and against the others of the same sheet. */
export const checkDrafts = (drafts: readonly Draft[], known: Known): readonly CheckedDraft[] =>
  drafts.map((draft, index) =>
    checkDraft(
      draft,
      drafts.slice(0, index).filter((one) => one.included),
      known,
    ),
  )

function checkDraft(draft: Draft, earlier: readonly Draft[], known: Known): CheckedDraft {
  const form = newAccountForm.safeParse({ ...draft, role: draft.role ?? undefined, unit: draft.unit ?? '' })
  const wrong = form.success
    ? []
    : form.error.issues.map((issue) => ({ field: String(issue.path[0]), message: issue.message }))
  const problems = [...wrong, ...misplaced(draft, known.units), ...taken(draft, earlier, known.accounts)].map(
    ({ field, message }): Refusal => ({
      code: 'line',
      message: `Dòng ${draft.line}: ${message}`,
      field: `${field}.${draft.line}`,
    }),
  )
  return {
    draft,
    problems,
    doubts: doubtsOf(draft, earlier, known),
    account: form.success && problems.length === 0 ? accountOf(form.data) : null,
  }
}

const accountOf = ({ role, unit, ...facts }: (typeof newAccountForm)['_output']): ImportedAccount => ({
  ...facts,
  roles: [{ role, unit }],
})

type Fault = { readonly field: string; readonly message: string }

function misplaced(draft: Draft, units: readonly Unit[]): readonly Fault[] {
  if (draft.role === null) return []
  const kind = units.find((unit) => unit.id === draft.unit)?.kind ?? null
  const message = unfitRole(draft.role, kind)
  return message === null ? [] : [{ field: 'unit', message }]
}

function taken(
  draft: Draft,
  earlier: readonly Draft[],
  accounts: readonly ListedAccount[],
): readonly Fault[] {
  const { signInName } = draft
  const email = draft.email.toLowerCase()
  const nameTaken =
    signInName !== '' && [...accounts, ...earlier].some((other) => other.signInName === signInName)
  const emailTaken =
    email !== '' &&
    (accounts.some((other) => other.deactivated === null && other.email?.toLowerCase() === email) ||
      earlier.some((other) => other.email.toLowerCase() === email))
  return [
    ...(nameTaken
      ? [{ field: 'signInName', message: `Tên đăng nhập "${signInName}" đã có người dùng.` }]
      : []),
    ...(emailTaken
      ? [{ field: 'email', message: `Địa chỉ thư ${draft.email} đã thuộc về người khác.` }]
      : []),
  ]
}

function doubtsOf(draft: Draft, earlier: readonly Draft[], { accounts, units }: Known): readonly string[] {
  const name = foldForSearch(draft.name)
  const digits = draft.phone.replace(/\D/g, '').slice(-9)
  const same = accounts.filter(
    (other) =>
      (foldForSearch(other.name) === name && other.roles.some((held) => held.unit === draft.unit)) ||
      (digits.length === 9 && other.phone?.endsWith(digits) === true),
  )
  const twin = earlier.find((other) => foldForSearch(other.name) === name && other.unit === draft.unit)
  const head = draft.role === 'group-head' ? headOf(draft, accounts, units) : null
  return [
    ...draft.unread.map((word) => `Không có vai trò hay đơn vị nào tên "${word}". Xin chọn trong danh sách.`),
    ...same.map((other) => `Có thể đã có tài khoản: ${other.name} (${other.signInName}).`),
    ...(twin === undefined ? [] : [`Trùng với dòng ${twin.line}.`]),
    ...(head === null || same.length > 0 ? [] : [head]),
  ]
}

function headOf(draft: Draft, accounts: readonly ListedAccount[], units: readonly Unit[]): string | null {
  const head = accounts.find(
    (other) =>
      other.deactivated === null &&
      other.roles.some((held) => held.role === 'group-head' && held.unit === draft.unit),
  )
  const unit = units.find((one) => one.id === draft.unit)
  return head === undefined || unit === undefined ? null : `${unit.name} đã có tổ trưởng: ${head.name}.`
}
