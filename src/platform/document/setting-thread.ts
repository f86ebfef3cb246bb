import { parentPort } from 'node:worker_threads'
import type { Paper } from './document.ts'
import { toDocx } from './docx.ts'
import { joinPdfs } from './join-pdf.ts'
import { toPdf } from './pdf.ts'

/** What the thread is asked: to set a part of a long PDF and keep it, to join what it kept, or to write a Word file. */
export type Task =
  | { readonly kind: 'set'; readonly paper: Paper }
  | { readonly kind: 'join'; readonly bothSides: boolean }
  | { readonly kind: 'docx'; readonly paper: Paper }
export type Done =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly message: string }

const kept: Uint8Array[] = []

async function answer(task: Task): Promise<Uint8Array<ArrayBuffer>> {
  switch (task.kind) {
    case 'set':
      kept.push(toPdf(task.paper))
      return new Uint8Array()
    case 'join': {
      const [first = new Uint8Array(), ...rest] = kept.splice(0)
      return joinPdfs([first, ...rest], { onSheetsOfTheirOwn: task.bothSides })
    }
    case 'docx':
      return new Uint8Array(await toDocx(task.paper))
  }
}

// One task at a time: whoever asks waits for the answer before asking again.
parentPort?.on('message', (task: Task) => {
  answer(task).then(
    (bytes) => parentPort?.postMessage({ ok: true, bytes } satisfies Done, [bytes.buffer]),
    (error: unknown) => parentPort?.postMessage({ ok: false, message: String(error) } satisfies Done),
  )
})
