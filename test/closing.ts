const open: (() => Promise<unknown>)[] = []

/**
 * For whatever a test file opens: closed when the file has ended, the newest first. Vitest's own `afterAll` hears only who calls it while
 * the file is read; what is opened in a `beforeAll` would stay open for the rest of the run.
 */
export const closeAtEnd = (close: () => Promise<unknown>): void => void open.push(close)

export async function closeAll(): Promise<void> {
  for (let close = open.pop(); close !== undefined; close = open.pop()) await close()
}
