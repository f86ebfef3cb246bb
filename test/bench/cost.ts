export type Cost = {
  readonly seconds: number
  /** Memory of the whole process in MiB, its threads with it: before, and at its highest. */
  readonly memoryBefore: number
  readonly memoryPeak: number
}

export async function watched<T>(work: () => Promise<T>) {
  globalThis.gc?.()
  const memoryBefore = memory()
  let memoryPeak = memoryBefore
  const watch = setInterval(() => {
    memoryPeak = Math.max(memoryPeak, memory())
  }, 20)
  const start = performance.now()
  try {
    const result = await work()
    const seconds = (performance.now() - start) / 1000
    return { result, cost: { seconds, memoryBefore, memoryPeak: Math.max(memoryPeak, memory()) } }
  } finally {
    clearInterval(watch)
  }
}

const memory = (): number => process.memoryUsage().rss / 2 ** 20
