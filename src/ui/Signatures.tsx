import { dateInVietnam, formatDate } from '#domain/date.ts'
import { isBroken, type Signature, type SignatureStanding, standingOf } from '#platform/signature/finding.ts'
import { formatBytes } from './Attachments.tsx'
import { DefinitionList } from './DefinitionList.tsx'
import { Status } from './Status.tsx'
import type { Tone } from './tone.ts'
import { Moment } from './When.tsx'

type Props = { readonly signatures: readonly Signature[] }

/** What the electronic signatures of a file say, in words for whoever received it; the details folded away. */
export const Signatures = ({ signatures }: Props) => {
  const standing = standingOf(signatures)
  const { tone, word, sentence } = standings[standing]
  const people = signatures.filter(({ kind }) => kind === 'person')
  return (
    <div class="signed-file">
      <p>
        <Status tone={tone}>{word}</Status> {sentence}
        {standing === 'extended' && <> Phần ghi thêm: {formatBytes(addedBehind(signatures))}.</>}
      </p>
      {people.length > 0 && (
        <>
          <ul>
            {people.map((one) => (
              <li key={one.covers}>
                <Signer {...one} />
              </li>
            ))}
          </ul>
          <p class="muted">Tên lấy từ chứng thư trong tệp, chưa đối chiếu với tổ chức cấp chứng thư.</p>
          <details class="more">
            <summary>Chi tiết chữ ký</summary>
            <div class="stack">
              {signatures.map((one) => (
                <Details key={one.covers} {...one} />
              ))}
            </div>
          </details>
        </>
      )}
    </div>
  )
}

const standings: Readonly<Record<SignatureStanding, { tone: Tone; word: string; sentence: string }>> = {
  whole: { tone: 'success', word: 'Chữ ký số còn nguyên', sentence: 'Từ lúc ký, tệp không bị sửa.' },
  extended: {
    tone: 'warning',
    word: 'Có ghi thêm sau khi ký',
    sentence: 'Phần đã ký còn nguyên, nhưng sau chữ ký cuối tệp được ghi thêm mà không ai ký.',
  },
  broken: {
    tone: 'danger',
    word: 'Chữ ký số không còn giá trị',
    sentence: 'Tệp bị sửa sau khi ký, hoặc phần chữ ký bị hỏng. Xin lấy lại tệp từ phần mềm ký số.',
  },
  unjudged: {
    tone: 'warning',
    word: 'Chưa kiểm được chữ ký số',
    sentence: 'Chữ ký dùng cách ký cũ hoặc thiếu chứng thư, phần mềm không kết luận được.',
  },
  unsigned: {
    tone: 'neutral',
    word: 'Không có chữ ký số',
    sentence: 'Chữ ký tay, con dấu hay hình vẽ trên trang, phần mềm không kiểm được.',
  },
}

const addedBehind = (signatures: readonly Signature[]): number =>
  Math.min(...signatures.map(({ addedAfter }) => addedAfter))

const Signer = ({ signer, claimedAt, timestamp, certificateInForce, ...one }: Signature) => (
  <>
    <strong>{signer?.name ?? 'Không rõ tên'}</strong>
    {signer?.organisation != null && signer.organisation !== signer.name && ` (${signer.organisation})`}
    {timestamp?.holds === true ? (
      <>
        {' '}
        ký trước <Moment at={new Date(timestamp.at)} />, có dấu thời gian
      </>
    ) : claimedAt === null ? (
      ', không ghi lúc ký'
    ) : (
      <>
        {' '}
        ký lúc <Moment at={new Date(claimedAt)} />, theo đồng hồ máy người ký
      </>
    )}
    {certificateInForce === false && '; lúc ấy chứng thư không còn hoặc chưa có hiệu lực'}
    {isBroken(one) && '; chữ ký này không còn giá trị'}
  </>
)

const day = (moment: string): string => formatDate(dateInVietnam(new Date(moment)))

const Details = ({ kind, signer, timestamp, covers, addedAfter }: Signature) => (
  <DefinitionList
    items={[
      ...(kind === 'time' ? [{ term: 'Loại', value: 'Dấu thời gian trên cả tệp' }] : []),
      ...(signer === null
        ? []
        : [
            { term: 'Người ký', value: signer.name },
            { term: 'Số chứng thư', value: <code class="fingerprint">{signer.serial}</code> },
            { term: 'Nơi cấp ghi trong chứng thư', value: signer.issuer },
            { term: 'Hiệu lực chứng thư', value: `${day(signer.validFrom)} – ${day(signer.validTo)}` },
          ]),
      ...(timestamp === null
        ? []
        : [
            {
              term: 'Dấu thời gian',
              value: timestamp.holds ? (
                <>
                  <Moment at={new Date(timestamp.at)} />, {timestamp.authority}
                </>
              ) : (
                'không khớp với chữ ký, không tính'
              ),
            },
          ]),
      {
        term: 'Phạm vi ký',
        value: addedAfter === 0 ? 'cả tệp' : `${formatBytes(covers)} đầu của tệp`,
      },
    ]}
  />
)
