import { href, routes } from '#routes'
import { SelectField } from '#ui/SelectField.tsx'
import { changeField } from '../amendment.ts'
import type { ProposedChange } from '../amendment-queries.ts'
import { changeOptions } from '../messages.ts'
import { type Notice, noticeTitle } from '../notice.ts'

/** What the text says of earlier notices; each is recorded when this one is issued, unless the clerk chooses otherwise. */
export const ProposedChanges = ({ proposals }: { readonly proposals: readonly ProposedChange[] }) => (
  <section id="thay-doi" class="proposed-changes" aria-labelledby="thay-doi-ten">
    <h3 id="thay-doi-ten">Thay đổi thông báo trước ({proposals.length})</h3>
    <p>
      Ghi nhận cùng lúc ban hành. Mục cũ vẫn đọc được và dẫn tới mục mới. Việc này không tự hủy chỉ đạo nào.
    </p>
    {proposals.map((proposal, place) => (
      <div key={changeField(place)} class="proposed-change">
        <blockquote>{proposal.quote}</blockquote>
        {proposal.earlier === null || proposal.missing !== null ? (
          <p class="missing">{missingWords(proposal)}</p>
        ) : (
          <>
            <p>
              <ClauseLinks earlier={proposal.earlier} changed={proposal.changed} />
            </p>
            <SelectField
              name={changeField(place)}
              label={`Ghi nhận ${proposal.named}`}
              empty="Không ghi nhận"
              conditional
              options={changeOptions}
              value={proposal.kind}
            />
          </>
        )}
      </div>
    ))}
  </section>
)

const ClauseLinks = ({ earlier, changed }: { earlier: Notice; changed: ProposedChange['changed'] }) => (
  <>
    {changed.map(({ number }) => (
      <span key={number}>
        <a href={href(routes.clause, { id: earlier.id, number })}>Mục {number}</a>,{' '}
      </span>
    ))}
    <a href={href(routes.notice, { id: earlier.id })}>{noticeTitle(earlier)}</a>
  </>
)

const missingWords = ({ missing, named }: ProposedChange): string =>
  missing === 'clause'
    ? `Không thấy ${named}: thông báo ấy có trong sổ nhưng không có mục này. Hãy xem lại số mục.`
    : `Không thấy ${named} trong các thông báo đã ban hành ở đây. Hãy xem lại số, ngày; nếu thông báo ấy có trước khi dùng hệ thống thì không cần ghi nhận.`
