import { everything } from './pages.ts'
import { ask, closeIdleSockets, type Server, signIn } from './server.ts'

export type Csv = {
  readonly seconds: number
  readonly bytes: number
  /** Memory of the product in MiB before the download and at its highest during it. */
  readonly memoryBefore: number
  readonly memoryPeak: number
}

/** Downloads the whole register and watches the product's memory meanwhile. */
export async function measureCsv(product: Server, password: string): Promise<Csv> {
  const cookie = await signIn(product.origin, 'minh', password)
  closeIdleSockets()
  const memoryBefore = await product.memory()
  let memoryPeak = memoryBefore
  const watch = setInterval(() => {
    product.memory().then((now) => {
      memoryPeak = Math.max(memoryPeak, now)
    })
  }, 50)
  const start = performance.now()
  try {
    const bytes = await ask(product.origin, { path: everything, cookie })
    return { seconds: (performance.now() - start) / 1000, bytes, memoryBefore, memoryPeak }
  } finally {
    clearInterval(watch)
  }
}
