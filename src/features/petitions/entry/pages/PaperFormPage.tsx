import { href, routes } from '#routes'
import { PageHeading } from '#ui/PageHeading.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { channelNames, kindNames } from '../../messages.ts'
import { consentLabels } from '../../pages/PersonalDataNotice.tsx'
import { petitionKinds, replyChannels } from '../../petition.ts'

const LINES = 9

/** A sheet to be written on by hand. Nothing is ticked beforehand. */
export const PaperFormPage = ({ ward, publicUrl }: { readonly ward: string; readonly publicUrl: string }) => (
  <>
    <div class="screen-only">
      <PageHeading
        title="Mẫu phiếu giấy"
        lead="In một mặt giấy A4 (Ctrl + P), phát cho bà con. Phiếu viết xong nộp cho tổ trưởng hoặc tại trụ sở phường; người nhận ghi vào hệ thống kèm ảnh chụp phiếu và trao biên nhận."
      />
    </div>
    <div class="paper-form">
      <div class="paper-head">
        <div>
          <p class="paper-issuer">{ward.toLocaleUpperCase('vi')}</p>
          <h2>PHIẾU GHI Ý KIẾN, KIẾN NGHỊ</h2>
          <p>Gửi qua mạng: quét mã bên cạnh hoặc vào {publicUrl.replace(/^https?:\/\//, '')}</p>
        </div>
        <QrCode text={`${publicUrl}${href(routes.petitionSubmission)}`} label="Mã vạch mở trang gửi ý kiến" />
      </div>
      <p>
        Đây là:{' '}
        {petitionKinds.map((kind) => (
          <span key={kind} class="paper-choice">
            {kindNames[kind]}
          </span>
        ))}
      </p>
      <p>Điều muốn nói (việc gì, từ bao giờ, mong phường làm gì):</p>
      <Lines count={LINES} />
      <p>Việc ở đâu:</p>
      <Lines count={1} />
      <div class="paper-row">
        <p>Họ tên:</p>
        <p>Tổ dân phố:</p>
        <p>Điện thoại:</p>
      </div>
      <p class="paper-blank">Địa chỉ:</p>
      <p>
        Nhận trả lời:{' '}
        {replyChannels.map((channel) => (
          <span key={channel} class="paper-choice">
            {channelNames[channel]}
          </span>
        ))}
      </p>
      <p class="paper-choice">Đồng ý cho phường lưu tên, điện thoại, địa chỉ đã ghi để hỏi lại và trả lời</p>
      <p class="paper-choice">{consentLabels.text}</p>
      <p class="paper-choice">{consentLabels.photo}</p>
      <div class="paper-row">
        <p>Ngày viết:</p>
        <p>Người viết ký tên:</p>
        <p>Người nhận phiếu:</p>
      </div>
      <p class="paper-note">
        Tên, điện thoại, địa chỉ không bắt buộc ghi và chỉ dùng để trả lời; bà con có quyền xem, sửa, xóa, rút
        lại đồng ý (Luật số 91/2025/QH15). Lời tố cáo xin bỏ phong bì dán kín, ngoài ghi “Đơn hạn chế”.
      </p>
    </div>
  </>
)

const Lines = ({ count }: { readonly count: number }) => (
  <div class="paper-lines">
    {Array.from({ length: count }, (_, at) => (
      <div key={at} />
    ))}
  </div>
)
