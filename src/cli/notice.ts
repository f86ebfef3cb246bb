import { basename } from 'node:path'
import { nationalCalendar } from '#domain/national-calendar.ts'
import { type NoticeReading, readNotice, toNoticeJson } from '#features/notices/index.ts'
import { recognise } from '#platform/readers/ocr.ts'
import { readDocumentText } from '#platform/readers/read.ts'
import { openFile } from './open-file.ts'

/** Reads a file as the confirm screen would, with the national calendar; needs no database. */
export async function readNoticeFile(file: string, options: { readonly json?: boolean }): Promise<void> {
  const reading = await readFileAsNotice(file)
  process.stdout.write(
    options.json ? `${JSON.stringify(toNoticeJson(reading), null, 2)}\n` : summary(reading),
  )
}

async function readFileAsNotice(file: string): Promise<NoticeReading> {
  const bytes = await openFile(file)
  const calendar = nationalCalendar
  const document = await readDocumentText(bytes, { fileName: basename(file) })
  if (document.kind === 'unreadable') throw new Error(document.message)
  if (document.kind === 'text') return readNotice(document.text, { calendar, source: 'text' })
  const { text } = await recognise(bytes)
  return readNotice(text, { calendar, source: 'ocr' })
}

function summary(reading: NoticeReading): string {
  const { document, directives, warnings } = toNoticeJson(reading)
  const lines = directives.map(
    (directive) =>
      `${(directive.clause ?? '').padEnd(8)} ${directive.lead.join('; ')} · ${directive.deliverables.join(', ')} · ${directive.due.map((due) => due.phrase).join('; ') || '—'}`,
  )
  return [
    `${document.type ?? ''} ${document.number ?? '…'}-${document.symbol ?? ''} ${document.date ?? ''}`,
    document.subject ?? '',
    '',
    ...lines,
    '',
    ...warnings.map((warning) => `! ${warning.message}`),
    '',
  ].join('\n')
}
