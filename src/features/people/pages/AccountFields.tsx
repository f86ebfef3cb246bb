import { TextField } from '#ui/TextField.tsx'

export const AccountFields = () => (
  <>
    <TextField name="name" label="Họ và tên" autocomplete="off" required />
    <TextField
      name="position"
      label="Chức danh"
      hint="Như trong quyết định, ví dụ: Trưởng phòng Văn hóa - Xã hội."
    />
    <TextField
      name="phone"
      label="Điện thoại"
      hint="Ví dụ: 0912 345 678"
      inputmode="tel"
      autocomplete="off"
      size={18}
    />
    <TextField
      name="email"
      label="Thư điện tử"
      hint="Để nhận nhắc hạn qua thư. Không có thì người dùng vẫn thấy nhắc trong hệ thống."
      inputmode="email"
      autocomplete="off"
    />
  </>
)
