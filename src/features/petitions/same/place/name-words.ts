/** With these Vietnamese family names, and so most names of streets and schools, begin. */
export const FAMILY_NAMES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh trinh mac ton doan luong lam mai cao quach tong chu kieu quang hung bach phu to ha'.split(
    ' ',
  ),
)

/** Syllables that, after "đường" or "chợ" in small letters, go on with the sentence instead of naming anything. */
export const ORDINARY = new Set(
  `co khong chua bi dang da se duoc rat qua nay do kia ay nao thi la ma va voi cua o tai tren duoi trong ngoai truoc sau canh gan ben vao ra len xuong
  di den ve cho de lam nhu may cac nhung moi mot hai ba bon nam sau bay tam chin muoi toi em chau minh nha nguoi dan xe rac den nuoc cong ranh cay day
  hong vo nat xau tac ngap un lay loi lom toi om hep chat dong cao thap cu moi hu xuong cap thieu het mat can xin mong nho de nghi kien phuong hay van cung
  lai roi luon mai suot ca ngay dem sang chieu trua khuya gio tuan thang hom qua chung rieng chinh lon nho to be dai ngan nhieu it bao via he mat long le
  ban mua lan chiem bay ke dung do dau cho chan kin day trai phep bua bai ai ho no chi con cai chiec buoi lua tu thuc pho cuc xung quanh bo dat da gach be tong nhua
  nhung hoc tap doc ket ly khoi bui mui hoi thoi chet noi troi bo lang vang re cat tia nguy hiem mo thuong xuyen hien bay gio thoi phai trai ngang giua doi
  dien phia thuoc tung doan so nghi nghi vi do nen neu khi luc bang khac nua theo sao the nao gi dau vay chang cha dung ngay bat tat keu on nghe ro vuc
  tim thay biet noi bao goi hoi tra thu tien nop so giay xay lap dap dao lap san vuon cong cua loi dan di viet thoat ha tang mua nang gio ong`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
