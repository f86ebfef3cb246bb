export { listOpenDispatches, listRemindedOn, type RemindedRecipient } from './chase-queries.ts'
export type { Dispatch, DispatchId, RecipientId } from './dispatch.ts'
export {
  confirmReceipt,
  type ExchangeBodyId,
  handOverPaper,
  saveBody,
  takeInPackage,
  writeEdxml,
} from './exchange/index.ts'
export { dispatchFeature } from './feature.ts'
export { dispatchCalendarImpact } from './impact-queries.ts'
export { dispatchBasis, waitingEntries } from './later-queries.ts'
export { saveList, seedDispatch } from './lists/list-commands.ts'
export { listLists } from './lists/list-queries.ts'
export { getDispatch } from './load-queries.ts'
export { listEntries } from './received/entry-queries.ts'
export { acknowledge, finish, noteRead, noteReceived } from './received/receipt-commands.ts'
export { recordPaper } from './recipient-commands.ts'
export { listRecipients, ofDispatch, type RecipientFacts } from './recipient-queries.ts'
export { chaseDispatch } from './remind-commands.ts'
export { addRecipients, type SendInput, sendDispatch } from './send-commands.ts'
export { subjectName } from './subject-queries.ts'
