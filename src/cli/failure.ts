/** What went wrong, for the person at the command line: never a bare code of the operating system, never nothing. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const first = error instanceof AggregateError ? error.errors[0] : error
  const { code, path, address, port } = first as NodeJS.ErrnoException & { address?: string; port?: number }
  const where = path?.replace(/\.[0-9a-f]{12}\.partial$/, '') ?? ''
  switch (code) {
    case 'ENOENT':
      return `there is no such file or folder: ${where}`
    case 'EACCES':
    case 'EPERM':
      return `no right to use ${where}`
    case 'EISDIR':
      return `this is a folder, not a file: ${where}`
    case 'ENOSPC':
      return 'the disk is full'
    case 'ECONNREFUSED':
      return `nothing answers at ${address}:${port}. Is the database running, and is DATABASE_URL right?`
    case 'ENOTFOUND':
      return `${error.message}. Is the host in DATABASE_URL right?`
    default:
      return error.message === '' ? String(code ?? error.name) : error.message
  }
}
