import { formatBytes } from '#ui/Attachments.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Moment } from '#ui/When.tsx'
import type { SystemFacts } from '../system-queries.ts'

type Props = {
  facts: SystemFacts
  product: string
  node: string
  /** Bytes; null when the store of files does not say. */
  room: { readonly free: number; readonly total: number } | null
  mailConfigured: boolean
  publicUrl: string
  /** Whole days since the last backup; null when there is none. */
  backupAge: number | null
}

export const SystemPage = (props: Props) => (
  <>
    <PageHeading title="Hệ thống" />
    <Warnings {...props} />
    <div class="columns">
      <div class="stack">
        <Card title="Sao lưu">
          <DefinitionList
            items={[
              {
                term: 'Lần gần nhất',
                value: props.facts.lastBackup && (
                  <>
                    <Moment at={props.facts.lastBackup.at} /> ({formatBytes(props.facts.lastBackup.bytes)})
                  </>
                ),
              },
              { term: 'Cách sao lưu', value: <code>hoi-am backup TỆP.tar.gz</code> },
            ]}
          />
        </Card>
        <Card title="Phiên bản">
          <DefinitionList
            items={[
              { term: 'Hồi Âm', value: props.product },
              { term: 'Node.js', value: props.node },
              { term: 'PostgreSQL', value: props.facts.postgres },
              { term: 'Địa chỉ', value: props.publicUrl },
              { term: 'Máy chủ thư', value: props.mailConfigured ? 'Đã cấu hình' : null },
            ]}
          />
        </Card>
      </div>
      <Card title="Dung lượng">
        <DefinitionList
          items={[
            { term: 'Cơ sở dữ liệu', value: formatBytes(props.facts.databaseSize) },
            {
              term: 'Tệp đính kèm',
              value: `${props.facts.files.count.toLocaleString('vi-VN')} tệp, ${formatBytes(props.facts.files.size)}`,
            },
            {
              term: 'So tệp với cơ sở dữ liệu',
              value: props.facts.fileCheck && <FileCheck {...props.facts.fileCheck} />,
            },
            { term: 'Chỗ trống cho tệp', value: props.room && roomWords(props.room) },
            { term: 'Nhật ký', value: `${props.facts.events.toLocaleString('vi-VN')} dòng` },
          ]}
        />
      </Card>
    </div>
  </>
)

const FileCheck = ({ at, files, missing, changed, unknown }: NonNullable<SystemFacts['fileCheck']>) => (
  <span>
    <Moment at={at} />: {files.toLocaleString('vi-VN')} tệp,{' '}
    {missing + changed === 0 ? 'không thiếu, không bị đổi' : `mất ${missing}, bị đổi ${changed}`}
    {unknown > 0 && `, ${unknown} tệp không ai dùng`}
  </span>
)

const Warnings = ({ backupAge, room, mailConfigured, facts: { fileCheck } }: Props) => (
  <>
    {fileCheck !== null && fileCheck.missing + fileCheck.changed > 0 && (
      <Notice tone="danger" title="Có tệp bị mất hoặc bị đổi">
        Lần so gần nhất thấy {fileCheck.missing} tệp bị mất, {fileCheck.changed} tệp bị đổi nội dung. Hãy chạy{' '}
        <code>hoi-am files verify</code> để biết tệp nào, rồi lấy lại từ bản sao lưu.
      </Notice>
    )}
    {(backupAge === null || backupAge > 1) && (
      <Notice
        tone="warning"
        title={backupAge === null ? 'Chưa có bản sao lưu nào' : `Đã ${backupAge} ngày chưa sao lưu`}
      >
        Hãy đặt lịch sao lưu hằng đêm và thử khôi phục định kỳ trên máy khác.
      </Notice>
    )}
    {room !== null && room.free < room.total / 10 && (
      <Notice tone="danger" title="Ổ đĩa sắp đầy">
        Chỉ còn {formatBytes(room.free)}. Hãy mở rộng ổ đĩa trước khi hệ thống ngừng nhận tệp.
      </Notice>
    )}
    {!mailConfigured && (
      <Notice>
        Chưa cấu hình máy chủ thư (SMTP_URL), nên thư chỉ nằm ở mục Thư đi, không được gửi ra ngoài.
      </Notice>
    )}
  </>
)

const roomWords = ({ free, total }: { free: number; total: number }): string =>
  `${formatBytes(free)} trong ${formatBytes(total)}`
