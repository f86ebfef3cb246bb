import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { type Conference, stateOf } from '../conference.ts'

/** The papers this dialogue asks for at its stage, each filled in with what is known of it. */
export const PapersCard = ({ conference }: { readonly conference: Conference }) => {
  const state = stateOf(conference)
  if (state === 'cancelled') return null
  const papers = state === 'planned' || state === 'announced' ? before : after
  return (
    <Card title="Soạn văn bản của hội nghị">
      <ul class="paper-links">
        {papers.map(({ kind, label, when }) => (
          <li key={kind}>
            <a href={href(routes.documentNew, {}, { loai: kind, nguon: conference.id })}>{label}</a>
            {when !== null && <span class="muted"> {when}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const before = [
  { kind: 'announcement', label: 'Thông báo tổ chức đối thoại', when: 'chậm nhất 7 ngày trước hội nghị' },
  { kind: 'invitation', label: 'Giấy mời', when: 'in được mỗi người một giấy' },
  { kind: 'loudspeaker', label: 'Bài phát thanh', when: null },
] as const

const after = [
  { kind: 'conclusion', label: 'Thông báo kết luận', when: null },
  { kind: 'results', label: 'Thông báo kết quả đến Nhân dân', when: 'chậm nhất 10 ngày sau hội nghị' },
  { kind: 'loudspeaker', label: 'Bài phát thanh', when: null },
] as const
