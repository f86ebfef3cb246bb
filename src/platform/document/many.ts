import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Paper } from './document.ts'
import { toPdf } from './pdf.ts'
import type { Done, Task } from './setting-thread.ts'

/** Parts set at once: the time and memory of a run grow faster than its pages. So many are set on the spot, too. */
const PARTS_AT_ONCE = 20

/**
 * A paper of many parts as one tagged PDF, set in a thread of its own, so that pages go on being served: a thousand letters take some seconds and
 * some hundred megabytes, given back at the end.
 */
export async function toLongPdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  if (paper.parts.length <= PARTS_AT_ONCE) return toPdf(paper)
  return inThread(async (ask) => {
    for (let at = 0; at < paper.parts.length; at += PARTS_AT_ONCE)
      await ask({ kind: 'set', paper: { ...paper, parts: paper.parts.slice(at, at + PARTS_AT_ONCE) } })
    return ask({ kind: 'join', bothSides: paper.bothSides ?? false })
  })
}

/** Each paper as a Word file of its own, one after the other, written in a thread of its own. */
export async function* toManyDocx(papers: Iterable<Paper>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const thread = await nextThread()
  try {
    for (const paper of papers) yield await thread.ask({ kind: 'docx', paper })
  } finally {
    await thread.close()
  }
}

type Ask = (task: Task) => Promise<Uint8Array<ArrayBuffer>>

async function inThread<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const thread = await nextThread()
  try {
    return await work(thread.ask)
  } finally {
    await thread.close()
  }
}

/** The thread's own file lies beside this one, in the sources as in the bundle. */
const file = new URL(
  import.meta.url.endsWith('.ts') ? './setting-thread.ts' : './setting-thread.js',
  import.meta.url,
)

type Thread = { readonly ask: Ask; close(): Promise<void> }

/** One thread at a time: who comes while another works waits until that one is closed. */
let last: Promise<void> = Promise.resolve()

async function nextThread(): Promise<Thread> {
  const before = last
  let done = () => {}
  last = new Promise((resolve) => {
    done = resolve
  })
  await before
  try {
    const thread = openThread()
    return { ask: thread.ask, close: () => thread.close().finally(done) }
  } catch (error) {
    done()
    throw error
  }
}

function openThread(): Thread {
  const thread = new Worker(file)
  // Waited for by whoever asks; between two questions there is nobody to tell.
  thread.on('error', () => undefined)
  return {
    ask: async (task) => {
      const answered = once(thread, 'message')
      thread.postMessage(task)
      const [done] = (await answered) as [Done]
      if (!done.ok) throw new Error(`the setting thread failed: ${done.message}`)
      return done.bytes
    },
    close: async () => void (await thread.terminate()),
  }
}
