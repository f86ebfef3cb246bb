import { refuse } from '#domain/result.ts'

/** One sentence for whoever is not let in, whatever the reason. */
export const notSignedIn = (provider: string) =>
  refuse(
    'wrong',
    `Chưa đăng nhập được bằng ${provider}. Xin thử lại, hoặc đăng nhập bằng mật khẩu; nếu vẫn không được, xin hỏi người quản trị hệ thống của phường.`,
  )

export const unreachable = (provider: string) =>
  refuse(
    'unreachable',
    `Hiện không kết nối được với ${provider}. Xin đăng nhập bằng mật khẩu, hoặc thử lại sau ít phút.`,
  )

export const notLinked = (provider: string) =>
  refuse(
    'not-linked',
    `Chưa gắn được ${provider}: quá mười phút, hoặc phía bên kia chưa xác nhận. Xin thử lại.`,
  )
