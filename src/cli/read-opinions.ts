import { basename } from 'node:path'
import { readSummaryFile, type SummaryReading } from '#features/petitions/index.ts'
import { openFile } from './open-file.ts'

/** Splits the Front's summary report into opinions, as the import preview would; needs no database. */
export async function readOpinionsFile(file: string, options: { readonly json?: boolean }): Promise<void> {
  const read = await readSummaryFile(await openFile(file), basename(file))
  if (read.kind === 'unreadable') throw new Error(read.message)
  process.stdout.write(options.json ? asJson(read.reading) : asTable(read.reading))
}

const asJson = ({ opinions }: SummaryReading): string =>
  `${JSON.stringify(
    opinions.map(({ text, group, name, field }) => ({ text, group, name, field })),
    null,
    2,
  )}\n`

function asTable({ opinions, warnings }: SummaryReading): string {
  const rows = opinions.map(({ text, group, name, field, problems }, i) => {
    const marks = problems.length === 0 ? '' : `  [${problems.join(', ')}]`
    return `${String(i + 1).padStart(3)}. ${(name ?? '—').padEnd(24)} ${(group ?? '—').padEnd(14)} ${field ?? '—'}${marks}\n     ${text}`
  })
  return [
    ...rows,
    '',
    `${opinions.length} ý kiến`,
    ...warnings.map(({ text, line }) => `! dòng ${line}: ${text.split('\n', 1)[0]}`),
    '',
  ].join('\n')
}
