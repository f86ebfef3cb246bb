import type { IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import type { OutcomeKind } from './dossier.ts'

/** What the ward says became of the matter, in words a citizen understands. */
export type Outcome = {
  readonly kind: OutcomeKind
  readonly explanation: string
  /** In progress until. */
  readonly until: IsoDate | null
  readonly referredTo: string | null
  readonly referredNumber: string | null
  readonly referredOn: IsoDate | null
  readonly legalBasis: string | null
  /** What the person can do next. */
  readonly nextStep: string | null
}

/** "Not ours" needs a named owner; "not possible" a law and what the person can do next; "in progress" a day to come. Nothing else is kept. */
export function conclude(outcome: Outcome, today: IsoDate): Result<Outcome> {
  const none = {
    until: null,
    referredTo: null,
    referredNumber: null,
    referredOn: null,
    legalBasis: null,
    nextStep: null,
  }
  const { kind, explanation } = outcome
  switch (kind) {
    case 'done':
      return ok({ ...none, kind, explanation, legalBasis: outcome.legalBasis })
    case 'in-progress':
      if (outcome.until === null)
        return refuse('no-day', 'Xin ghi dự kiến xong ngày nào, để trả lời được người dân.', 'until')
      if (outcome.until < today)
        return refuse('past', 'Ngày dự kiến xong đã qua. Xin ghi từ hôm nay trở đi.', 'until')
      return ok({ ...none, kind, explanation, until: outcome.until, legalBasis: outcome.legalBasis })
    case 'referred':
      if (outcome.referredTo === null || !namesSomebody(outcome.referredTo))
        return refuse(
          'no-owner',
          'Xin ghi rõ tên cơ quan, đơn vị nhận giải quyết. Không trả lời “không thuộc thẩm quyền” mà không nói thuộc ai.',
          'referredTo',
        )
      if (outcome.referredNumber === null)
        return refuse('no-number', 'Xin ghi số văn bản chuyển, để người dân hỏi tiếp được.', 'referredNumber')
      if (outcome.referredOn === null)
        return refuse('no-date', 'Xin ghi ngày của văn bản chuyển.', 'referredOn')
      if (outcome.referredOn > today)
        return refuse('future', 'Ngày chuyển chưa tới. Xin ghi ngày của văn bản đã gửi đi.', 'referredOn')
      return ok({ ...outcome, until: null })
    case 'not-possible':
      if (outcome.legalBasis === null)
        return refuse('no-basis', 'Xin dẫn quy định pháp luật vì sao không thực hiện được.', 'legalBasis')
      if (outcome.nextStep === null)
        return refuse('no-next-step', 'Xin ghi người dân có thể làm gì tiếp theo, gặp ai, ở đâu.', 'nextStep')
      return ok({ ...none, kind, explanation, legalBasis: outcome.legalBasis, nextStep: outcome.nextStep })
  }
}

/** "Cơ quan có thẩm quyền", "cấp trên" and the like name nobody. */
const namesSomebody = (owner: string): boolean =>
  !/^(các\s+)?(cơ quan|đơn vị|cấp|ngành|nơi|bên)?\s*(có thẩm quyền|chức năng|cấp trên|trên|khác|liên quan)\.?$/iu.test(
    owner.trim(),
  )
