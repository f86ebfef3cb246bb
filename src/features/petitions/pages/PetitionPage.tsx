import { formatMoment, type IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Attachments } from '#ui/Attachments.tsx'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { FilesForm } from '../files/FilesForm.tsx'
import { kindNames } from '../messages.ts'
import type { PetitionView } from '../view-queries.ts'
import { ClassificationCard } from './ClassificationCard.tsx'
import { ClockList } from './ClockList.tsx'
import { LikelyCard } from './LikelyCard.tsx'
import { Petitioner } from './Petitioner.tsx'
import { Provenance } from './Provenance.tsx'
import { StoryCard } from './StoryCard.tsx'

export type RefusedAct = {
  readonly act: 'classification' | 'restriction' | 'files'
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}
type Props = {
  readonly view: PetitionView
  readonly today: IsoDate
  readonly refused: RefusedAct | undefined
}

/** What one person said, where the words come from, and what became of them. */
export const PetitionPage = ({ view, today, refused }: Props) => {
  const { petition, may, files, likely } = view
  return (
    <>
      <PageHeading
        over={`${kindNames[petition.kind]} ${petition.code}`}
        title={petition.petitioner.name ?? 'Người gửi không ghi tên'}
        status={<Standing {...view} />}
        actions={
          <>
            <LinkButton variant="secondary" href={href(routes.petitionRoad, { id: petition.id })}>
              Cả đường đi
            </LinkButton>
            {may['print-receipt'] && (
              <LinkButton variant="secondary" href={href(routes.petitionReceipt, { id: petition.id })}>
                Biên nhận
              </LinkButton>
            )}
          </>
        }
      />
      {petition.erasedAt !== null && (
        <Notice tone="info">
          <p>Dữ liệu cá nhân của ý kiến này đã được xóa lúc {formatMoment(petition.erasedAt)}.</p>
        </Notice>
      )}
      <div class="main-and-side">
        <div class="stack">
          <Card title="Lời bà con">
            <blockquote class="petition-original">{petition.text}</blockquote>
            {view.corrections.map(({ id, text, by, at }) => (
              <p key={id} class="petition-correction">
                {text}{' '}
                <span class="muted">
                  ({view.people.get(by) ?? 'thư ký'} ghi thêm lúc {formatMoment(at)})
                </span>
              </p>
            ))}
            {petition.answeredOnSpot !== null && (
              <Notice tone="success" title="Đã giải đáp tại hội nghị">
                <p class="petition-answer">{petition.answeredOnSpot.answer}</p>
                {petition.answeredOnSpot.by !== null && <p>Người trả lời: {petition.answeredOnSpot.by}</p>}
              </Notice>
            )}
            <Attachments
              items={files.map(({ id, fileName, size }) => ({
                href: href(routes.attachment, { id }),
                name: fileName,
                size,
              }))}
            />
            {may['add-files'] && petition.erasedAt === null && (
              <FilesForm petition={petition.id} errors={refused?.act === 'files' ? refused.errors : []} />
            )}
          </Card>
          <ClassificationCard view={view} refused={refused?.act === 'classification' ? refused : undefined} />
          {likely.length > 0 && (
            <LikelyCard
              petition={petition.id}
              likely={likely}
              mayGather={may.gather && petition.dossier === null}
            />
          )}
          <StoryCard view={view} />
        </div>
        <div class="stack petition-side">
          <Card title="Người kiến nghị">
            <Petitioner {...view} />
          </Card>
          <Card title="Lời này từ đâu">
            <Provenance {...view} />
          </Card>
          <Card title="Thời hạn theo luật">
            <ClockList
              clocks={view.clocks}
              receivedAt={petition.receivedAt}
              calendar={view.calendar}
              today={today}
            />
          </Card>
          {view.mayData.record && petition.erasedAt === null && (
            <Card title="Dữ liệu của bà con">
              <p>
                <a href={href(routes.dataRequestNew, { petition: petition.id })}>Ghi yêu cầu xem, sửa, xóa</a>
              </p>
              <p>
                <a href={href(routes.dataSheet, { petition: petition.id })}>In bản kê đang lưu gì</a>
              </p>
            </Card>
          )}
          {may.restrict && (
            <ConfirmForm
              action={href(routes.petitionRestriction, { id: petition.id })}
              summary="Chuyển vào hàng đơn hạn chế"
              question="Dùng khi đây là lời tố cáo hoặc nói về thái độ, tác phong cán bộ. Lời nói, tên, ảnh được niêm phong và biến khỏi sổ, tìm kiếm, hồ sơ; chỉ người được giao tiếp nhận mới mở được. Anh chị không lấy lại được. Nếu tên hồ sơ, văn bản nào đã chép lại lời này thì phải sửa riêng."
              confirmLabel="Chuyển và niêm phong"
              tone="danger"
              idPrefix="han-che-"
              errors={refused?.act === 'restriction' ? refused.errors : []}
            />
          )}
        </div>
      </div>
    </>
  )
}

const Standing = ({ petition, may }: PetitionView) =>
  petition.dossier === null ? (
    <>
      <Status tone="warning">Chưa vào hồ sơ</Status>{' '}
      {may.gather && <a href={href(routes.dossierOfPetition, { id: petition.id })}>Lập hồ sơ</a>}
    </>
  ) : (
    <>
      <Status tone="info">Đã vào hồ sơ</Status>{' '}
      <a href={href(routes.dossier, { id: petition.dossier.id })}>
        {petition.dossier.code} {petition.dossier.title}
      </a>
    </>
  )
