import type { Reading, Word } from '../words/read-words.ts'

/** A request that needs no verb of asking: "lắp thêm …", "… đi", "… với ạ". */
export function commands(reading: Reading): boolean {
  return reading.words.some((word, index) => opensCommand(reading, word, index)) || endsCommanding(reading)
}

function opensCommand({ words, accented }: Reading, word: Word, index: number): boolean {
  if (word.after === 'comma' && word.key === 'xin') return !NOT_AFTER.has(words[index + 1]?.key ?? '')
  if (word.after !== 'stop') return false
  const verb = accented ? (word.marked ?? word.key) : word.key
  const next = words[index + 1]?.key ?? ''
  return (
    (COMMANDS.has(verb) && !NOT_AFTER.has(next) && (accented || verb !== 'cho')) ||
    PAIRS.has(`${word.key} ${next}`)
  )
}
const COMMANDS = new Set(
  `tăng giảm bắt mở xây làm kéo cho đổ nâng thêm lắp sửa thay cắt dọn dẹp thông mời xin bỏ chuyển tách nhổ kẻ phun nạo cấm phạt trồng đặt giúp lát gắn chặt tỉa dời rào vá đậy khơi vớt hốt bứng sơn quét hạ
  tang giam nang keo them lat gan chat tia doi rao khoi vot hot bung quet lap sua cat don dep moi xin chuyen tach nho ke phun nao cam phat giup`.split(
    /\s+/,
  ),
)
const NOT_AFTER = new Set([
  'la',
  'thi',
  'co',
  'bi',
  'ma',
  'tin',
  'hoi',
  'den',
  'ai',
  'to',
  'nha',
  'nay',
  'the',
  'sao',
])
const PAIRS = new Set([
  'bo tri',
  'cai tao',
  'khoi phuc',
  'to chuc',
  'duy tri',
  'ho tro',
  'bo sung',
  'quan tam',
  'nghien cuu',
])

const endsCommanding = ({ words }: Reading): boolean => {
  const [before = '', last = ''] = ending(words)
  return ['di', 'voi', 'giup', 'gium'].includes(last) && !BEFORE_NO_COMMAND.has(before)
}
const BEFORE_NO_COMMAND = new Set([
  'ma',
  'cho',
  'de',
  'loi',
  'duong',
  'duoc',
  'khong',
  'luc',
  'noi',
  'phai',
  'nguoi',
  'xe',
  'ra',
])

/** Ends as questions do: "… không", "… chưa ạ", "… cần giấy gì vậy". */
export function endsAsking({ text, words }: Reading): boolean {
  if (/\?\s*$/u.test(text)) return true
  const [before = '', last = ''] = ending(words)
  if (['khong', 'chua', 'ha', 'nhi'].includes(last))
    return !['luc', 'nghe', 'thay', 'tay', 'nguoi', 'con'].includes(before)
  if (
    ['the nao', 'ra sao', 'bao gio', 'o dau', 've dau', 'tai sao', 'bao nhieu'].includes(`${before} ${last}`)
  )
    return !isDenied(words)
  return ['gi', 'nao', 'ai'].includes(last) && !isRust(words) && !isDenied(words)
}

/** "Gỉ" is rust, "gì" is what. */
const isRust = (words: readonly Word[]): boolean => words.some(({ marked }) => marked === 'gỉ')

const isDenied = (words: readonly Word[]): boolean =>
  words.slice(-9).some(({ key }) => ['khong', 'chang', 'cha', 'chua', 'dung', 'biet'].includes(key))

/** The last two words, without those that only turn to somebody. */
function ending(words: readonly Word[]): string[] {
  const keys = words.map((word) => word.key)
  while (keys.length > 2 && TURNING.has(keys.at(-1) as string)) keys.pop()
  return keys.slice(-2)
}
const TURNING = new Set(
  'a vay the nhi mn nhe moi nguoi ca nha cac bac chu anh chi phuong oi ad admin em minh cong an'.split(' '),
)
