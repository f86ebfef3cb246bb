import type { Name } from './names.ts'

/** Who is told to act. `after` is where reading of the task goes on, `start` where its quote begins. */
export type Act = {
  readonly start: number
  readonly after: number
  readonly names: readonly Name[]
  readonly rule: ActRule
  /** "Chỉ đạo Y" assigns only where nobody leads yet; else Y carries out what the lead must direct. */
  readonly directs: boolean
}
/** `assign`: "Giao X"; `issuer`: "Ban Thường vụ giao X"; `aside`: "Đối với …, giao X"; `label`: "X: …"; `subject`: "X chủ trì …"; `later-subject`: "Trong tháng 12, X …"; `behind`: the task, then the one told. */
export type ActRule = 'assign' | 'issuer' | 'aside' | 'label' | 'subject' | 'later-subject' | 'behind'
