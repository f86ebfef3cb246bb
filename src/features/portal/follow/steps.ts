import { dateInVietnam, formatDate } from '#domain/date.ts'
import type { MatterOfPetition, PetitionReply } from '#features/dossiers/index.ts'
import type { Followed } from '#features/petitions/index.ts'

type Step = { readonly title: string; readonly words: string | null }

/** What happened so far and what comes next, for the person who asked. An answer and the work itself are told apart. */
export function stepsOf(
  followed: Extract<Followed, { kind: 'petition' }>,
  matter: MatterOfPetition | null,
  reply: PetitionReply | null,
): readonly Step[] {
  return [
    { title: 'Đã nhận', words: `Ngày ${formatDate(dateInVietnam(followed.receivedAt))}` },
    ...onSpot(followed),
    handling(followed, matter),
    ...answering(matter, reply),
    ...working(matter),
    ...words(reply),
  ]
}

const onSpot = ({ answeredOnSpot }: Extract<Followed, { kind: 'petition' }>): readonly Step[] =>
  answeredOnSpot === null ? [] : [{ title: 'Đã trả lời tại hội nghị', words: answeredOnSpot }]

const handling = (
  { tellBy }: Extract<Followed, { kind: 'petition' }>,
  matter: MatterOfPetition | null,
): Step =>
  matter === null
    ? {
        title: 'Ý kiến đã được ghi nhận, đang chờ phường xem xét',
        words: `Phường đang phân loại để giao đơn vị giải quyết. Chậm nhất ${formatDate(tellBy)}, phường báo cho ông/bà việc được tiếp nhận hay chuyển đi đâu.`,
      }
    : {
        title: `Đã lập hồ sơ ${matter.code}`,
        words:
          matter.leadUnit === null ? 'Đang giao đơn vị giải quyết.' : `Đơn vị giải quyết: ${matter.leadUnit}`,
      }

function answering(matter: MatterOfPetition | null, reply: PetitionReply | null): readonly Step[] {
  if (reply?.answeredOn)
    return [{ title: `Đã trả lời: ${reply.name}`, words: `Giao ngày ${formatDate(reply.answeredOn)}` }]
  if (reply !== null) return [{ title: reply.name, words: reply.toReceiver }]
  const due = matter?.answerDue ?? null
  return due === null ? [] : [{ title: 'Chờ trả lời', words: `Hạn trả lời ${formatDate(due)}` }]
}

function working(matter: MatterOfPetition | null): readonly Step[] {
  if (matter === null) return []
  const { outcome, workDoneOn, workDue } = matter
  if (workDoneOn !== null) return [{ title: 'Việc đã làm xong', words: `Ngày ${formatDate(workDoneOn)}` }]
  switch (outcome?.kind) {
    case 'referred':
      return [
        {
          title: 'Đã chuyển nơi có thẩm quyền',
          words: [outcome.referredTo, outcome.explanation].filter(Boolean).join('. '),
        },
      ]
    case 'not-possible':
      return [
        {
          title: 'Chưa thể thực hiện',
          words: [outcome.explanation, outcome.nextStep].filter(Boolean).join(' '),
        },
      ]
    default: {
      const until = outcome?.until ?? workDue
      return until === null
        ? []
        : [{ title: 'Việc đang làm, chưa xong', words: `Dự kiến xong ${formatDate(until)}` }]
    }
  }
}

const words = (reply: PetitionReply | null): readonly Step[] =>
  (reply?.words ?? []).map(({ says, on }) => ({
    title: `Ông/bà đã cho biết: ${wordNames[says]}`,
    words: `Ngày ${formatDate(on)}`,
  }))

const wordNames = {
  solved: 'đã được giải quyết',
  partly: 'mới xong một phần',
  'not-solved': 'chưa được giải quyết',
} as const
