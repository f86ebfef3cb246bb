import { spawn } from 'node:child_process'
import { dirname } from 'node:path'

/** Scripts of package.json, the long one first. Two at once keep a small machine busy without filling its memory. */
const CHECKS = ['types', 'direction', 'lint', 'dead', 'budget']
const AT_ONCE = 2
/** The compiler shares its work among as many checkers as it likes and often clears its memory: both cost more than they bring beside another script. */
const ENVIRONMENT = { ...process.env, GOGC: '400' }
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = { types: ['--', '--checkers', '1'] }

const root = dirname(import.meta.dirname)
const waiting = [...CHECKS]
await Promise.all(Array.from({ length: AT_ONCE }, inTurn))

async function inTurn(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const { said, passed } = await run(name)
    process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n${said}`)
    if (!passed) process.exitCode = 1
  }
}

/** What a script says, in order, shown when it has ended so that two never mix. */
function run(name: string): Promise<{ said: string; passed: boolean }> {
  const script = spawn(process.execPath, ['--run', name, ...(ARGUMENTS[name] ?? [])], {
    cwd: root,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  for (const stream of [script.stdout, script.stderr]) stream.on('data', (piece: Buffer) => said.push(piece))
  return new Promise((ended, failed) => {
    script.once('error', failed)
    script.once('close', (code) => ended({ said: Buffer.concat(said).toString(), passed: code === 0 }))
  })
}
