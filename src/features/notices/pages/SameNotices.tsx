import { href, routes } from '#routes'
import { Notice as Alert } from '#ui/Notice.tsx'
import { stateOfNotice } from '../messages.ts'
import { noticeTitle, stateOf } from '../notice.ts'
import type { SameNotice, Sameness } from '../same.ts'

/** The same paper came in before: said for as long as it matters, since both would be assigned. */
export const SameNotices = ({ same }: { readonly same: readonly SameNotice[] }) =>
  same.length === 0 ? null : (
    <Alert tone="warning" title="Có vẻ thông báo này đã được nhận">
      <ul>
        {same.map(({ notice, because }) => (
          <li key={notice.id}>
            <a
              href={href(stateOf(notice) === 'issued' ? routes.notice : routes.noticeConfirm, {
                id: notice.id,
              })}
            >
              {noticeTitle(notice)}
            </a>{' '}
            ({stateOfNotice(notice).words.toLocaleLowerCase('vi')}): {reasons[because]}
          </li>
        ))}
      </ul>
      <p>Nếu là cùng một văn bản, hãy bỏ một bản để khỏi giao việc hai lần.</p>
    </Alert>
  )

const reasons: Readonly<Record<Sameness, string>> = {
  file: 'cùng một tệp.',
  number: 'cùng số, ký hiệu và ngày.',
  words: 'chữ gần như giống hệt.',
}
