import type { ConstraintSentences } from '#platform/db/constraints.ts'
import type { Tone } from '#ui/tone.ts'
import type { Purpose } from './dispatch.ts'
import type { Stage, Standing } from './receipt.ts'

export const purposeWords: Readonly<Record<Purpose, string>> = {
  information: 'Để biết',
  action: 'Để thực hiện',
}

/** What a recipient has done so far. */
export const stageWords: Readonly<Record<Stage, string>> = {
  received: 'Đã nhận',
  read: 'Đã đọc',
  acknowledged: 'Đã nắm nội dung',
  done: 'Đã thực hiện',
}

/** What is asked of every recipient. */
export const requiredWords: Readonly<Record<Stage, string>> = {
  received: 'Chỉ cần nhận',
  read: 'Mở đọc',
  acknowledged: 'Xác nhận đã nắm nội dung',
  done: 'Báo đã thực hiện',
}

/** "40/43 nơi đã xác nhận" */
export const requiredDone: Readonly<Record<Stage, string>> = {
  received: 'đã nhận',
  read: 'đã đọc',
  acknowledged: 'đã xác nhận',
  done: 'đã thực hiện',
}

export function standingWords(standing: Standing): { readonly words: string; readonly tone: Tone } {
  if (standing.kind === 'complete')
    return standing.late
      ? { words: 'Xong, trễ hạn', tone: 'warning' }
      : { words: 'Xong đúng hạn', tone: 'success' }
  const words = standing.stage === null ? 'Chưa mở' : stageWords[standing.stage]
  if (standing.kind === 'late') return { words: `${words}, quá hạn`, tone: 'danger' }
  return { words, tone: standing.stage === null ? 'neutral' : 'info' }
}

export const dispatchConstraints: ConstraintSentences = {
  dispatch_once: {
    message:
      'Bản này của văn bản đã được gửi đi với mục đích này. Hãy mở lần gửi đó trong sổ phát hành để thêm nơi nhận.',
    field: 'purpose',
  },
  dispatch_recipient_unit: { message: 'Nơi này đã có trong danh sách nhận.', field: 'units' },
  dispatch_recipient_body: { message: 'Nơi này đã có trong danh sách nhận.', field: 'bodies' },
  dispatch_recipient_ward_id_unit_id_fkey: { message: 'Hãy chọn đơn vị trong danh sách.', field: 'units' },
  dispatch_receipt_once: { message: 'Vừa có người ghi nhận bước này. Hãy tải lại trang để xem.' },
  dispatch_removal_pkey: { message: 'Nơi này vừa được rút khỏi danh sách nhận.' },
  recipient_list_name: { message: 'Đã có danh sách mang tên này. Hãy đặt tên khác.', field: 'name' },
  recipient_list_unit_ward_id_unit_id_fkey: { message: 'Hãy chọn đơn vị trong danh sách.', field: 'units' },
}
