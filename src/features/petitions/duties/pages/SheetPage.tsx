import { formatDate, formatMoment } from '#domain/date.ts'
import type { Attachment } from '#platform/files/attachments.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import type { Petition } from '../../load-queries.ts'
import { channelNames, kindNames, originNames } from '../../messages.ts'
import { petitionPolicy } from '../../policy.ts'
import type { DataRequest } from '../request.ts'
import { requestNames, whoLooks } from '../words.ts'

type Props = {
  readonly petition: Petition
  readonly group: string | null
  readonly files: readonly Attachment[]
  readonly letters: readonly string[]
  readonly requests: readonly DataRequest[]
  readonly issuer: readonly string[]
  readonly printed: string
}

/** Everything the ward keeps about the person of one petition, on one sheet. */
export const SheetPage = ({ petition, issuer, printed, ...rest }: Props) => (
  <>
    <div class="screen-only">
      <PageHeading
        title={`Bản kê dữ liệu ${petition.code}`}
        lead="Dùng lệnh in của trình duyệt, khổ A4. Chỉ trao cho đúng người kiến nghị."
        actions={
          <LinkButton variant="secondary" href={href(routes.petition, { id: petition.id })}>
            Quay lại ý kiến
          </LinkButton>
        }
      />
    </div>
    <PrintSheet
      issuer={issuer}
      title="NHỮNG GÌ PHƯỜNG ĐANG LƯU VỀ ÔNG/BÀ"
      subtitle={`Theo ý kiến mã ${petition.code}`}
      printed={printed}
    >
      <DefinitionList items={kept({ petition, ...rest })} />
      <p>
        Ông/bà có quyền yêu cầu sửa, rút lại việc cho công khai, hoặc xóa; phường báo đã nhận trong 2 ngày làm
        việc.
      </p>
    </PrintSheet>
  </>
)

function kept({ petition, group, files, letters, requests }: Omit<Props, 'issuer' | 'printed'>) {
  const { petitioner } = petition
  const yes = (consent: boolean) => (consent ? 'Có' : 'Không')
  return [
    { term: 'Họ tên', value: petitioner.name },
    { term: 'Điện thoại', value: petitioner.phone },
    { term: 'Thư điện tử', value: petitioner.email },
    { term: 'Địa chỉ', value: petitioner.address },
    { term: 'Tổ dân phố', value: group },
    { term: 'Nhận trả lời', value: channelNames[petitioner.channel] },
    { term: 'Loại', value: kindNames[petition.kind] },
    { term: 'Lời đã ghi', value: petition.text },
    {
      term: 'Nói ngày, ở đâu',
      value: [formatDate(petition.saidOn), petition.saidAt].filter(Boolean).join(', '),
    },
    { term: 'Việc ở đâu', value: petition.place },
    {
      term: 'Tọa độ',
      value: petition.point === null ? null : `${petition.point.latitude}, ${petition.point.longitude}`,
    },
    { term: 'Trả lời tại chỗ', value: petition.answeredOnSpot?.answer ?? null },
    {
      term: 'Nguồn, lúc ghi',
      value: `${originNames[petition.origin]}, ${formatMoment(petition.receivedAt)}`,
    },
    {
      term: 'Tệp kèm theo',
      value: files.length === 0 ? null : files.map(({ fileName }) => fileName).join(', '),
    },
    { term: 'Hồ sơ', value: petition.dossier?.code ?? null },
    { term: 'Thư đã gửi', value: letters.length === 0 ? null : letters.join('; ') },
    { term: 'Cho công khai lời', value: yes(petition.mayPublishText) },
    { term: 'Cho công khai ảnh', value: yes(petition.mayPublishPhoto) },
    {
      term: 'Đã yêu cầu',
      value:
        requests.length === 0
          ? null
          : requests
              .map(({ kind, receivedOn }) => `${requestNames[kind]} (${formatDate(receivedOn)})`)
              .join('; '),
    },
    { term: 'Ai xem được lời', value: rolesFor('read') },
    { term: 'Ai xem được cách liên hệ', value: rolesFor('read-contact') },
  ]
}

const rolesFor = (action: 'read' | 'read-contact'): string =>
  petitionPolicy.rules[action]
    .flatMap(({ roles }) => roles.flatMap((role) => whoLooks[role] ?? []))
    .join(', ')
