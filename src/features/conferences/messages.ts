import type { ConferenceState } from './conference.ts'

export const stateNames: Readonly<Record<ConferenceState, string>> = {
  planned: 'Đang chuẩn bị',
  announced: 'Đã thông báo',
  open: 'Đang họp',
  closed: 'Đã bế mạc',
  published: 'Đã công bố kết quả',
  cancelled: 'Đã hủy',
}

/** How the people are told, as Art. 43 names the ways. */
export const channelNames = {
  media: 'Truyền thanh, cổng thông tin, mạng xã hội của phường',
  headquarters: 'Niêm yết tại trụ sở',
  'group-heads': 'Gửi tổ trưởng tổ dân phố',
  'group-house': 'Niêm yết ở nhà văn hóa',
  newspaper: 'Báo, đài của thành phố',
} as const
export type Channel = keyof typeof channelNames

export const channelName = (code: string): string => channelNames[code as Channel] ?? code
