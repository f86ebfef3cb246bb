import type { Tone } from '#ui/tone.ts'
import type { LetterState } from './outbox-queries.ts'

export const letterStates: Readonly<Record<LetterState, { readonly words: string; readonly tone: Tone }>> = {
  failed: { words: 'Bị lỗi', tone: 'danger' },
  held: { words: 'Giữ lại', tone: 'neutral' },
  queued: { words: 'Chờ gửi', tone: 'info' },
  sent: { words: 'Đã gửi', tone: 'success' },
  dropped: { words: 'Thôi gửi', tone: 'neutral' },
}
