import { open } from 'node:fs/promises'

/** Resolves when the names in a folder would outlive a power cut: a renamed file is there only once the folder that holds it is synced. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
