import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Classification, classify, same } from '#features/petitions/index.ts'

type Options = { readonly json?: boolean }

/** Reads `{"id","text"}` lines and says for each what it is about; needs no database. */
export async function classifyOpinions(file: string, options: Options): Promise<void> {
  await answerLines(file, opinionLine, ({ id, text }) => {
    const answer = classify(text)
    return options.json ? JSON.stringify(toJson(id, answer)) : summary(id, answer)
  })
}

/** Reads `{"a","b"}` lines and says for each pair whether they are about the same matter; needs no database. */
export async function compareOpinions(file: string, options: Options): Promise<void> {
  await answerLines(file, pairLine, ({ a, b }) => {
    const answer = same(a, b)
    if (options.json) return JSON.stringify(answer)
    return [`${answer.same >= 0.5 ? 'cùng việc' : 'khác việc'} (${answer.same})`, ...answer.because].join(
      ' · ',
    )
  })
}

const opinionLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
const said = z.union([z.string().transform((text) => ({ text })), z.object({ text: z.string() })])
const pairLine = z.object({ a: said, b: said })

/** One answer per line in the same order. A line that cannot be read is named on stderr and the others are answered. */
async function answerLines<T>(file: string, form: z.ZodType<T>, answer: (line: T) => string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/)
  const unread: string[] = []
  const answers: string[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const read = form.safeParse(parseJson(line))
    if (read.success) answers.push(`${answer(read.data)}\n`)
    else unread.push(`line ${index + 1}: ${problem(read.error)}`)
  }
  process.stdout.write(answers.join(''))
  if (unread.length > 0) throw new Error(unread.join('\nhoi-am: '))
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function problem({ issues }: z.ZodError): string {
  const fields = issues.map((issue) => issue.path.join('.')).filter((field) => field !== '')
  return fields.length > 0 ? `missing or not text: ${fields.join(', ')}` : 'not a JSON object'
}

const toJson = (id: string | number, { topics, kind, restricted }: Classification) => ({
  id,
  topics,
  kind,
  restricted,
})

function summary(id: string | number, { topics, kind, restricted }: Classification): string {
  const about = topics.map(({ code, score, because }) => `${code} ${score} (${because.join(', ')})`)
  return `${id} · ${kind}${restricted ? ' · HẠN CHẾ' : ''} · ${about.join('; ')}`
}
