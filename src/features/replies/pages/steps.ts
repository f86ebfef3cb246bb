import { formatDate } from '#domain/date.ts'
import type { TimelineItem } from '#ui/Timeline.tsx'
import { stateTones } from '../dossier-queries.ts'
import { channelNames } from '../messages.ts'
import type { ReplyStep, ReplyStepKind } from '../reply.ts'

const did: Readonly<Record<ReplyStepKind, string>> = {
  drafted: 'soạn thư',
  submitted: 'trình duyệt',
  returned: 'trả lại để sửa',
  approved: 'duyệt',
  numbered: 'ghi số',
  signed: 'lưu bản đã ký',
  sent: 'gửi thư đi',
  'not-delivered': 'báo chưa giao được',
  delivered: 'ghi đã giao',
  withdrawn: 'hủy thư',
  replaced: 'thay bằng thư khác',
}

/** The story of a letter, the latest first. */
export const stepItems = (
  steps: readonly ReplyStep[],
  names: ReadonlyMap<string, string>,
): readonly TimelineItem[] =>
  steps
    .map((step, at) => ({
      key: String(at),
      at: step.at,
      who: step.by === null ? 'Máy chủ thư' : (names.get(step.by) ?? 'Người đã thôi việc'),
      what: whatOf(step),
      note: step.reason ?? undefined,
      tone: stateTones[step.kind],
    }))
    .toReversed()

function whatOf({ kind, on, channel, receiver }: ReplyStep): string {
  switch (kind) {
    case 'numbered':
      return `${did[kind]}, ngày ${formatDate(on)}`
    case 'sent':
      return `${did[kind]} ngày ${formatDate(on)}${channel === null ? '' : `: ${channelNames[channel].toLocaleLowerCase('vi')}`}`
    case 'delivered':
      return `${did[kind]} ngày ${formatDate(on)}, người nhận: ${receiver}`
    default:
      return did[kind]
  }
}
