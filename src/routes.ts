/** Every URL of the product. Paths are Vietnamese words without accents, because people read them aloud and print them. */
export const routes = {
  home: '/',
  signIn: '/dang-nhap',
  signOut: '/dang-xuat',
  password: '/tai-khoan/mat-khau',
  account: '/tai-khoan',
  sessions: '/tai-khoan/phien',
  sessionsEnd: '/tai-khoan/phien/ket-thuc-tat-ca',
  sessionEnd: '/tai-khoan/phien/:id/ket-thuc',
  appearance: '/giao-dien',
  search: '/tim-kiem',
  attachment: '/tep/:id',
  asset: '/tai-nguyen/:file',
  health: '/healthz',
  ready: '/readyz',

  units: '/don-vi',
  unitNew: '/don-vi/moi',
  unit: '/don-vi/:id',
  unitEdit: '/don-vi/:id/sua',
  unitAliases: '/don-vi/:id/ten-khac',
  unitAliasEnd: '/don-vi/:id/ten-khac/bo',
  unitClose: '/don-vi/:id/thoi-hoat-dong',
  accounts: '/nguoi-dung',
  accountNew: '/nguoi-dung/moi',
  accountsImport: '/nguoi-dung/nhap-tu-excel',
  accountsImportConfirm: '/nguoi-dung/nhap-tu-excel/xac-nhan',
  accountsTemplate: '/nguoi-dung/mau-nhap.xlsx',
  firstPasswords: '/nguoi-dung/mat-khau-dau',
  accountPage: '/nguoi-dung/:id',
  accountEdit: '/nguoi-dung/:id/sua',
  accountRoles: '/nguoi-dung/:id/vai-tro',
  accountRoleEnd: '/nguoi-dung/:id/vai-tro/:role/thoi',
  accountDeactivate: '/nguoi-dung/:id/ngung',
  accountReactivate: '/nguoi-dung/:id/mo-lai',
  accountNewPassword: '/nguoi-dung/:id/cap-lai-mat-khau',
  absences: '/vang-mat',
  absenceCancel: '/vang-mat/:id/huy',

  calendar: '/lich-lam-viec',
  calendarDays: '/lich-lam-viec/ngay',
  calendarDayEnd: '/lich-lam-viec/ngay/:date/bo',
  calendarWorkout: '/lich-lam-viec/tinh-han',
  calendarRules: '/lich-lam-viec/cach-tinh-han',
  calendarHours: '/lich-lam-viec/gio-lam-viec',
  calendarLenient: '/lich-lam-viec/tinh-den-het-ngay',
  calendarReminders: '/lich-lam-viec/moc-nhac',

  conferences: '/hoi-nghi',
  petitions: '/y-kien',
  restrictedPetitions: '/don-han-che',
  dossiers: '/ho-so',
  dossier: '/ho-so/:id',

  notices: '/thong-bao',
  noticeNew: '/thong-bao/moi',
  notice: '/thong-bao/:id',
  noticeReading: '/thong-bao/:id/dang-doc',
  noticeText: '/thong-bao/:id/van-ban',
  noticeConfirm: '/thong-bao/:id/xac-nhan',
  noticeFacts: '/thong-bao/:id/the-thuc',
  noticeIssue: '/thong-bao/:id/ban-hanh',
  noticeDiscard: '/thong-bao/:id/bo',
  noticeSource: '/thong-bao/:id/tep-goc',
  noticeDrafts: '/thong-bao/:id/nhiem-vu',
  noticeDraft: '/thong-bao/:id/nhiem-vu/:draft',
  noticeDraftSplit: '/thong-bao/:id/nhiem-vu/:draft/tach',
  noticeDraftMerge: '/thong-bao/:id/nhiem-vu/:draft/gop',
  noticeDraftDrop: '/thong-bao/:id/nhiem-vu/:draft/bo',
  noticeDraftRestore: '/thong-bao/:id/nhiem-vu/:draft/lay-lai',
  noticeUnitName: '/thong-bao/:id/ten-don-vi',
  clause: '/thong-bao/:id/muc/:number',
  clauseChanges: '/thong-bao/:id/muc/:number/thay-doi',

  directives: '/chi-dao',
  directivesBoard: '/chi-dao/bang',
  directivesMine: '/chi-dao/viec-cua-toi',
  directivesXlsx: '/chi-dao/xuat.xlsx',
  directivesCsv: '/chi-dao/xuat.csv',
  directivesPrint: '/chi-dao/in',
  directivesBulk: '/chi-dao/hang-loat',
  savedViews: '/chi-dao/bo-loc',
  savedViewEnd: '/chi-dao/bo-loc/:id/bo',
  directiveNew: '/chi-dao/moi',
  directive: '/chi-dao/:id',
  directiveEdit: '/chi-dao/:id/sua',
  directiveAcceptance: '/chi-dao/:id/phan/:part/tiep-nhan',
  directiveRefusal: '/chi-dao/:id/phan/:part/tu-choi',
  directivePartDone: '/chi-dao/:id/phan/:part/hoan-thanh',
  directivePartAgain: '/chi-dao/:id/phan/:part/yeu-cau-lai',
  directivePartWaiver: '/chi-dao/:id/phan/:part/mien',
  directivePartUnit: '/chi-dao/:id/phan/:part/doi-don-vi',
  directiveOfficer: '/chi-dao/:id/phan/:part/can-bo',
  directiveUnits: '/chi-dao/:id/don-vi-phoi-hop',
  directiveProgress: '/chi-dao/:id/tien-do',
  directiveSubmission: '/chi-dao/:id/san-pham/:deliverable/nop',
  directiveSubmissionAcceptance: '/chi-dao/:id/san-pham/:deliverable/dat',
  directiveSubmissionReturn: '/chi-dao/:id/san-pham/:deliverable/tra-lai',
  directiveDeliverableWaiver: '/chi-dao/:id/san-pham/:deliverable/mien',
  directiveDeliverables: '/chi-dao/:id/san-pham',
  directiveExtensions: '/chi-dao/:id/gia-han',
  directiveExtensionGrant: '/chi-dao/:id/gia-han/:extension/dong-y',
  directiveExtensionRefusal: '/chi-dao/:id/gia-han/:extension/tu-choi',
  directiveClosure: '/chi-dao/:id/ket-thuc',
  directiveReopening: '/chi-dao/:id/mo-lai',
  directiveCancellation: '/chi-dao/:id/huy',

  announcements: '/cong-khai-ket-qua',
  announcementEdit: '/thong-bao/:id/cong-khai',
  announcementPreview: '/thong-bao/:id/cong-khai/xem-truoc',
  announcementWithdrawal: '/thong-bao/:id/cong-khai/thu-hoi',
  articles: '/cong-khai-ket-qua/chuyen-muc',
  articleNew: '/cong-khai-ket-qua/chuyen-muc/moi',
  articleEdit: '/cong-khai-ket-qua/chuyen-muc/:article',
  articlePublication: '/cong-khai-ket-qua/chuyen-muc/:article/cong-khai',
  articleWithdrawal: '/cong-khai-ket-qua/chuyen-muc/:article/thu-hoi',
  publicArticles: '/chuyen-muc',
  publicArticle: '/chuyen-muc/:article',
  publicArticleData: '/chuyen-muc/:article/du-lieu.json',
  publicNotices: '/cong-khai',
  publicNotice: '/cong-khai/:notice',
  publicNoticeData: '/cong-khai/:notice/du-lieu.json',

  leader: '/tong-quan',
  notifications: '/thong-bao-cua-toi',
  notificationsRead: '/thong-bao-cua-toi/da-doc',
  notification: '/thong-bao-cua-toi/:id',
  outbox: '/quan-tri/thu-di',
  outboxLetter: '/quan-tri/thu-di/:id',
  outboxResend: '/quan-tri/thu-di/:id/gui-lai',
  calendarFeedSecret: '/tai-khoan/lich-han',
  calendarFeedEnd: '/tai-khoan/lich-han/bo',
  calendarFeed: '/lich-han/:secret',
  admin: '/quan-tri',
  wardSettings: '/quan-tri/phuong',
  auditLog: '/quan-tri/nhat-ky',
  auditLogCsv: '/quan-tri/nhat-ky.csv',
  auditChain: '/quan-tri/nhat-ky/kiem-tra',
  jobs: '/quan-tri/viec-nen',
  jobRetry: '/quan-tri/viec-nen/:id/chay-lai',
  system: '/quan-tri/he-thong',
} as const

type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Params<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

/** The address of a route: `href(routes.directive, { id })`. A missing or misspelt parameter is a type error. */
export function href<Path extends string>(
  path: Path,
  ...rest: [Params<Path>] extends [never]
    ? [params?: Record<string, never>, query?: Query]
    : [params: Readonly<Record<Params<Path>, string>>, query?: Query]
): string {
  const [params, query] = rest
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((params as Readonly<Record<string, string>> | undefined)?.[name] ?? ''),
  )
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value === null || value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one))
  }
  const text = search.toString()
  return text === '' ? filled : `${filled}?${text}`
}
