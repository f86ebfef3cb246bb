import { foldForSearch } from '#domain/text.ts'

const SHORTEST = 10
const LONGEST = 200

/**
 * What is wrong with a new password, as a sentence; null when it will do. Length and not being guessable count, no mixture of characters is
 * asked for (NIST SP 800-63B, 5.1.1.2).
 */
export function weaknessOf(
  password: string,
  owner: { readonly signInName: string; readonly name: string },
): string | null {
  if (password.length < SHORTEST)
    return `Mật khẩu cần ít nhất ${SHORTEST} ký tự. Một câu ngắn dễ nhớ là đủ mạnh.`
  if (password.length > LONGEST) return `Mật khẩu dài tối đa ${LONGEST} ký tự.`
  const bare = foldForSearch(password).replace(/[^a-z0-9]/g, '')
  if (new Set(password).size < 4 || isRun(bare)) return 'Mật khẩu này quá dễ đoán. Xin chọn một câu dài hơn.'
  const rest = wordsOf(owner).reduce((left, word) => left.replaceAll(word, ''), bare)
  return rest.replace(/\d/g, '').length < 4 && password.length < 20
    ? 'Mật khẩu này dễ đoán vì chỉ gồm chữ số, tên người dùng hoặc từ thường dùng. Xin chọn một câu khác.'
    : null
}

/** What a stranger would try first: the names of the person, in whole and in part, and the words everybody uses. */
const wordsOf = (owner: { readonly signInName: string; readonly name: string }): readonly string[] =>
  [owner.signInName, ...foldForSearch(owner.name).split(' '), ...COMMON].toSorted(
    (a, b) => b.length - a.length,
  )

/** 1234567890, abcdefghij and the same backwards. */
function isRun(text: string): boolean {
  const steps = new Set(
    [...text].slice(1).map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index)),
  )
  return steps.size <= 2 && [...steps].every((step) => Math.abs(step) === 1 || step === -9)
}

const COMMON = [
  'matkhau',
  'password',
  'hoiam',
  'phuong',
  'dangnhap',
  'qwerty',
  'qwertyuiop',
  'iloveyou',
  'admin',
  'vietnam',
]
