import { foldForSearch, stripAccents, tonePlacementKey } from './text.ts'

/**
 * The key under which a unit's names and aliases meet: blind to case, place of tone marks, white space,
 * dashes, commas and "và", with the common abbreviations written out. "Đảng ủy UBND phường" and "Đảng uỷ Ủy
 * ban nhân dân phường" share one. The ward's own name after "phường", "xã", "đặc khu" is left out when
 * `wardName` says it ("Kiến An"), so "Công an phường Kiến An" meets "Công an phường".
 */
export function normaliseUnitName(name: string, wardName?: string): string {
  const full = words(name)
    .flatMap((word, index) => ABBREVIATIONS.get(word) ?? initialOf(word, index))
    .join(' ')
    .replaceAll('mặt trận tổ quốc việt nam', 'mặt trận tổ quốc')
    .replaceAll('ban chấp hành quân sự', 'ban chỉ huy quân sự')
    .replace(/tổ dân phố (?:số )?0*(?=\d)/gu, 'tổ dân phố ')
  return wardName === undefined ? full : withoutWardName(full, words(wardName).join(' '))
}

/**
 * The keys to look a unit up by, most telling first: as written, then without "phường", "xã", "đặc khu" at
 * its end.
 */
export function unitNameKeys(name: string, wardName?: string): string[] {
  const key = normaliseUnitName(name, wardName)
  return [...new Set([key, key.replace(/ (?:phường|xã|đặc khu)$/u, '')])]
}

/**
 * The keys of a name typed without accents ("PHONG VAN HOA - XA HOI"), for comparison with keys that `foldForSearch` went over; none for
 * a name that has accents. Abbreviations of two letters are left: without accents they are syllables too.
 */
export function accentlessUnitNameKeys(name: string, wardName?: string): string[] {
  if (stripAccents(name) !== name.normalize('NFC')) return []
  const full = words(name)
    .filter((word) => word !== 'va')
    .flatMap((word) => ACCENTLESS_ABBREVIATIONS.get(word) ?? word)
    .join(' ')
    .replaceAll('mat tran to quoc viet nam', 'mat tran to quoc')
    .replace(/to dan pho (?:so )?0*(?=\d)/gu, 'to dan pho ')
  const ward = wardName === undefined ? '' : foldForSearch(words(wardName).join(' '))
  const key =
    ward === ''
      ? full
      : ` ${full} `.replaceAll(new RegExp(` (phuong|xa|dac khu) ${ward}(?= )`, 'gu'), ' $1').trim()
  return [...new Set([key, key.replace(/ (?:phuong|xa|dac khu)$/u, '')])].filter((one) => one !== '')
}

const words = (text: string): string[] =>
  tonePlacementKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'và')

/** "P." opens a department (phòng) and closes a ward's name (phường). */
const initialOf = (word: string, index: number): string =>
  word !== 'p' ? word : index === 0 ? 'phòng' : 'phường'

function withoutWardName(key: string, ward: string): string {
  return ` ${key} `.replaceAll(new RegExp(` (phường|xã|đặc khu) ${ward}(?= )`, 'gu'), ' $1').trim()
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BCH: 'Ban Chấp hành',
    BCHQS: 'Ban Chỉ huy Quân sự',
    BTV: 'Ban Thường vụ',
    CA: 'Công an',
    CAP: 'Công an phường',
    CCB: 'Cựu chiến binh',
    ĐT: 'Đô thị',
    ĐTN: 'Đoàn Thanh niên',
    ĐU: 'Đảng ủy',
    HCC: 'Hành chính công',
    HĐND: 'Hội đồng nhân dân',
    HLHPN: 'Hội Liên hiệp Phụ nữ',
    HND: 'Hội Nông dân',
    HT: 'Hạ tầng',
    KT: 'Kinh tế',
    KTHTĐT: 'Kinh tế Hạ tầng Đô thị',
    LHPN: 'Liên hiệp Phụ nữ',
    MTTQ: 'Mặt trận Tổ quốc',
    MTTQVN: 'Mặt trận Tổ quốc Việt Nam',
    PVHCC: 'Phục vụ hành chính công',
    QS: 'Quân sự',
    TDP: 'tổ dân phố',
    TP: 'thành phố',
    TTPVHCC: 'Trung tâm Phục vụ hành chính công',
    UB: 'Ủy ban',
    UBKT: 'Ủy ban Kiểm tra',
    UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
    UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    UBND: 'Ủy ban nhân dân',
    VH: 'Văn hóa',
    VHXH: 'Văn hóa Xã hội',
    VN: 'Việt Nam',
    VP: 'Văn phòng',
    VPĐU: 'Văn phòng Đảng ủy',
    XH: 'Xã hội',
  }).map(([short, full]) => [tonePlacementKey(short), tonePlacementKey(full)]),
)

const ACCENTLESS_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  [...ABBREVIATIONS]
    .filter(([short]) => short.length > 2)
    .map(([short, full]) => [foldForSearch(short), foldForSearch(full)]),
)
