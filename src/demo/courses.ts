import type { PersonKey } from './ward.ts'

type Way = 'hand' | 'post' | 'group-head' | 'email'

/** What the citizen says of the result, and by which door. */
export type DemoWord = {
  readonly says: 'solved' | 'partly' | 'not-solved'
  readonly reason?: string
  readonly door: 'code' | 'link' | 'group-head'
  /** The office takes the matter up again; without it the word still waits for somebody to decide. */
  readonly decided?: string
}

/** What becomes of the letter to one person after it has been signed: on its way, brought back, in their hands. */
export type DemoHandover = {
  readonly to: string
  readonly by: Way
  readonly outcome?: 'delivered' | { readonly failed: string }
  readonly receiver?: string
  readonly word?: DemoWord
}

/** How far the letters of one matter have come. */
export type DemoCourse = {
  readonly upTo: 'drafted' | 'submitted' | 'returned' | 'numbered' | 'signed'
  readonly reason?: string
  readonly handovers?: readonly DemoHandover[]
}

/** The answers, by the topic of their matter: every state a letter can stand in is there once. */
export const answerCourses: Readonly<Record<string, DemoCourse>> = {
  'ngap-ung': { upTo: 'submitted' },
  'duong-ngo': {
    upTo: 'returned',
    reason: 'Ghi rõ số quyết định phê duyệt quy hoạch và việc bà con có thể làm tiếp, rồi trình lại.',
  },
  'an-ninh': { upTo: 'signed' },
  'cay-xanh': {
    upTo: 'signed',
    handovers: [
      {
        to: 'Phạm Đức Toàn',
        by: 'group-head',
        outcome: 'delivered',
        word: { says: 'solved', door: 'group-head' },
      },
      {
        to: 'Đào Thị Nhài',
        by: 'group-head',
        outcome: 'delivered',
        receiver: 'Con gái bà Nhài',
        word: {
          says: 'partly',
          reason: 'Cây chết chặt rồi, nhưng còn một cành to chìa ra đường, xe tải đi qua vẫn quệt.',
          door: 'link',
        },
      },
    ],
  },
  'chieu-sang': {
    upTo: 'signed',
    handovers: [
      {
        to: 'Vũ Hồng Quang',
        by: 'hand',
        outcome: 'delivered',
        word: {
          says: 'not-solved',
          reason: 'Sáng được mấy hôm thì bốn bóng lại tắt, ngõ lại tối như cũ.',
          door: 'code',
          decided:
            'Giao phòng Kinh tế, Hạ tầng và Đô thị kiểm tra lại đường dây nhánh, thay bóng loại chống ẩm.',
        },
      },
    ],
  },
  'day-vong': {
    upTo: 'signed',
    handovers: [
      { to: 'Hoàng Thị Mến', by: 'group-head' },
      {
        to: 'Ngô Duy Khánh',
        by: 'post',
        outcome: { failed: 'Bưu điện trả lại: cửa hàng đóng cửa, không có người nhận.' },
      },
    ],
  },
}

/** Told in writing that their words were taken in: most people, not all, as in a real ward. */
export const acceptanceCourses: Readonly<Record<string, DemoCourse>> = {
  'ngap-ung': {
    upTo: 'signed',
    handovers: [
      { to: 'Trần Thị Sáu', by: 'group-head', outcome: 'delivered' },
      { to: 'Nguyễn Văn Bảng', by: 'group-head', outcome: 'delivered', receiver: 'Vợ ông Bảng' },
      { to: 'Lê Thị Thơm', by: 'group-head' },
    ],
  },
  'cay-xanh': delivered('Phạm Đức Toàn', 'Đào Thị Nhài'),
  'chieu-sang': delivered('Vũ Hồng Quang'),
  'day-vong': delivered('Hoàng Thị Mến', 'Ngô Duy Khánh'),
  'o-nhiem': {
    upTo: 'signed',
    handovers: [
      { to: 'Đinh Thị Hà', by: 'email' },
      { to: 'Trịnh Văn Lợi', by: 'group-head', outcome: 'delivered' },
    ],
  },
  'an-ninh': delivered('Phan Văn Nghĩa'),
  gcn: { upTo: 'numbered' },
  'di-tich': { upTo: 'drafted' },
}

function delivered(...people: readonly string[]): DemoCourse {
  return {
    upTo: 'signed',
    handovers: people.map((to) => ({ to, by: 'group-head', outcome: 'delivered' })),
  }
}

/** The head of a group by the group's number. */
export const headOfGroup = (group: number): PersonKey | `to${number}` => (group === 12 ? 'hoa' : `to${group}`)
