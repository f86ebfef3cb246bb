import { readFile } from 'node:fs/promises'

/** The bytes of a file named on the command line; a sentence says why it cannot be opened. */
export async function openFile(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? '']
    throw reason === undefined ? error : new Error(`Không mở được “${file}”: ${reason}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này. Hãy kiểm tra lại tên và thư mục.',
  EISDIR: 'đây là thư mục. Hãy chọn một tệp.',
  EACCES: 'không có quyền đọc. Hãy cấp quyền đọc rồi thử lại.',
}
