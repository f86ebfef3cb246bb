import { glob, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { roles } from '#domain/actor.ts'
import type { Policy, Rule } from '#domain/permission.ts'
import { projectRoot } from '#platform/root.ts'

export const rolesMatrixFile = join(projectRoot, 'docs', 'security', 'roles-matrix.md')

/** docs/security/roles-matrix.md as the policy tables of all features say it. */
export async function rolesMatrix(): Promise<string> {
  const policies: AnyPolicy[] = []
  for await (const path of glob('src/features/*/policy.ts', { cwd: projectRoot })) {
    const exported: object = await import(join(projectRoot, path))
    policies.push(...Object.values(exported).filter(isPolicy))
  }
  const tables = policies.toSorted((a, b) => a.name.localeCompare(b.name)).map(tableOf)
  return [heading, ...tables].join('\n\n').concat('\n')
}

type AnyPolicy = Policy<string, unknown>

const isPolicy = (value: unknown): value is AnyPolicy =>
  typeof value === 'object' && value !== null && 'rules' in value && 'name' in value

const heading = `# Who may do what

Written from the policy tables (\`src/features/*/policy.ts\`) by \`node test/security/roles-matrix.ts\`; a test refuses this file when it
says anything else. ● always; ◐ only where the rule's condition holds (mostly: in the own unit's part). Nothing else is allowed to anybody.

Ability only: what a person can see at all (reach) stands inside each query. Whether the state of a thing allows an act is decided by the
act itself. *System* is a scheduled job or the operator's command line, *public* is somebody not signed in.`

const columns = [...roles, 'system', 'public'] as const

function tableOf({ name, rules }: AnyPolicy): string {
  const lines = Object.entries(rules).map(([action, of]) =>
    row([action, ...columns.map((who) => cell(of, who))]),
  )
  return [`## ${name}`, '', row(['', ...columns]), row(['', ...columns].map(() => '---')), ...lines].join(
    '\n',
  )
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function cell(rules: readonly Rule<unknown>[], who: (typeof columns)[number]): string {
  const open = rules.filter((rule) => opens(rule, who))
  if (open.length === 0) return ''
  return open.some((rule) => rule.when === undefined || who === 'system' || who === 'public') ? '●' : '◐'
}

const opens = (rule: Rule<unknown>, who: (typeof columns)[number]): boolean =>
  who === 'system'
    ? rule.system === true
    : who === 'public'
      ? rule.public === true
      : rule.account === true || rule.roles.includes(who)

if (import.meta.main) await writeFile(rolesMatrixFile, await rolesMatrix())
