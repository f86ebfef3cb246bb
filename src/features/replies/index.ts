import { hasRole } from '#domain/actor.ts'
import type { OfficeNumbers } from '#features/notices/index.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveActs } from './act-routes.tsx'
import { seesLetter, seesProof } from './attachment-reach-queries.ts'
import { mayReadAny } from './context.tsx'
import { serveDelivery } from './delivery-routes.tsx'
import { serveLetters } from './letter-routes.tsx'
import { replyConstraints } from './messages.ts'
import { serveOffice } from './office-routes.tsx'
import { serveTemplates } from './template-routes.tsx'

export {
  approveReplies,
  keepSigned,
  numberReplies,
  returnReplies,
  sendReplies,
  submitReplies,
} from './act-commands.ts'
export { getBatch } from './batch-queries.ts'
export { deliverReply, failToDeliver } from './delivery-commands.ts'
export { dossierReplies } from './dossier-queries.ts'
export { draftReplies } from './draft-commands.ts'
export { forgetLetters } from './forget-commands.ts'
export { findIssuedLetter, type IssuedLetter } from './issued-queries.ts'
export { lettersAbout, lettersToSeal } from './kept-queries.ts'
export type { Letterhead, LetterheadId } from './letterhead.ts'
export { saveLetterhead } from './letterhead-commands.ts'
export { getLetterhead, type KeptLetterhead, listLetterheads } from './letterhead-queries.ts'
export { noteMailed, noteMailFailed } from './mail-commands.ts'
export { type LetterMail, lettersToMail, mailedFile } from './mail-queries.ts'
export { listNumberedLetters } from './numbered-queries.ts'
export { lettersPaper } from './print.ts'
export type { Reply, ReplyId, ReplyKind } from './reply.ts'
export { fillTemplate, parseTemplate, type TemplatePart } from './template/language.ts'
export type { ReplyTemplate } from './template.ts'
export { saveTemplate, seedReplyTemplates } from './template-commands.ts'
export { listTemplates } from './template-queries.ts'
export { listWaitingLetters } from './waiting-queries.ts'
export { sayWord, sayWordByLink, writeDownWord } from './word-commands.ts'
export { decideWord } from './word-decision-commands.ts'
export { linkSecret } from './word-link-queries.ts'
export { listUndecidedWords } from './word-queries.ts'

/** The answer that comes back: letters, their delivery, and the citizen's own word on it. */
export const repliesFeature = (later: { readonly numbers: OfficeNumbers }): Feature => ({
  name: 'replies',
  routes: (app) => {
    serveTemplates(app)
    serveOffice(app)
    serveActs(app, later.numbers)
    serveLetters(app, later.numbers)
    serveDelivery(app, later.numbers)
  },
  constraints: replyConstraints,
  attachments: { 'reply-signed': seesLetter, 'reply-proof': seesProof },
  menu: (actor) => [
    ...(mayReadAny(actor)
      ? [{ label: 'Thư trả lời', href: href(routes.replies), order: 34, group: 'Văn bản' }]
      : []),
    ...(hasRole(actor, 'group-head')
      ? [{ label: 'Thư cần giao', href: href(routes.repliesToCarry), order: 34 }]
      : []),
  ],
})
