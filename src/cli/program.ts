import { Command } from 'commander'
import packageFile from '../../package.json' with { type: 'json' }
import { failureOf } from './failure.ts'
import { readNoticeFile } from './notice.ts'
import {
  backUp,
  loadDemo,
  migrateNow,
  restoreFrom,
  runBench,
  verifyAuditChains,
  verifyStoredFiles,
} from './operations.ts'
import { classifyOpinions, compareOpinions } from './opinions.ts'
import { createAccountFromLine, createWardFromLine, resetSecondFactorFromLine } from './people.ts'
import { readOpinionsFile } from './read-opinions.ts'
import { serve } from './serve.ts'
import { work } from './work.ts'

/** Exit codes: 0 done, 1 refused or failed (the reason is on stderr), 2 the command line itself is wrong. */
export function program(): Command {
  const root = new Command('hoi-am')
    .description('Hồi Âm: from what a citizen said to an answer everyone can check')
    .version(packageFile.version)
    .showHelpAfterError()
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

  root
    .command('serve')
    .description('run the web site and the jobs (HOST, PORT, DATABASE_URL, DATA_DIR, PUBLIC_URL, SMTP_URL …)')
    .option('--demo', 'load the demo ward first when there is no ward at all')
    .option('--no-jobs', 'web only; run `hoi-am work` elsewhere')
    .action(acting(serve))
  root.command('work').description('run the jobs only').action(acting(work))
  root.command('migrate').description('bring the database to the newest schema').action(acting(migrateNow))
  root.command('demo').description('load the demo ward, once').action(acting(loadDemo))

  const ward = root.command('ward').description('wards')
  ward
    .command('create')
    .description('create a ward with its calendar and topics')
    .requiredOption('--slug <slug>', 'short name in Latin letters, e.g. kien-an')
    .requiredOption('--name <name>', 'e.g. "Kiến An"')
    .requiredOption('--province <name>', 'e.g. "Hải Phòng"')
    .option('--kind <kind>', 'phuong, xa or dac-khu', 'phuong')
    .option('--place <name>', 'place printed before the date of documents (default: the name)')
    .option('--code <code>', 'administrative code')
    .option('--host <host>', 'host name under which this ward is reached')
    .action(acting(createWardFromLine))

  const account = root.command('account').description('accounts')
  account
    .command('create')
    .description('create an account and print its first password')
    .requiredOption('--ward <slug>', 'the ward')
    .requiredOption('--name <name>', 'full name')
    .requiredOption('--sign-in-name <name>', 'small letters, digits, dots')
    .requiredOption('--role <role>', 'it-admin, clerk, leader, front or note-taker')
    .option('--position <text>', 'e.g. "Chánh Văn phòng Đảng ủy"')
    .action(acting(createAccountFromLine))
  account
    .command('reset-second-factor')
    .description('take the second factor off an account whose owner lost telephone and recovery codes')
    .requiredOption('--ward <slug>', 'the ward')
    .requiredOption('--sign-in-name <name>', 'whose')
    .requiredOption('--reason <text>', 'stands in the history and is told to the person')
    .action(acting(resetSecondFactorFromLine))

  const notice = root.command('notice').description('conclusion notices')
  notice
    .command('read <file>')
    .description('read a notice (.txt .docx .doc .pdf, a scan or a photo) and print what it assigns')
    .option('--json', 'the whole reading as JSON')
    .action(acting(readNoticeFile))

  const opinions = root.command('opinions').description('what people say')
  opinions
    .command('classify <file>')
    .description('read {"id","text"} lines and propose topics, kind and restriction of each')
    .option('--json', 'one JSON object per line')
    .action(acting(classifyOpinions))
  opinions
    .command('same <file>')
    .description('read {"a","b"} lines and say of each pair whether it is one matter')
    .option('--json', 'one JSON object per line')
    .action(acting(compareOpinions))
  opinions
    .command('read <file>')
    .description("split the Front's summary report (.docx .doc .pdf .txt .xlsx .csv) into single opinions")
    .option('--json', 'print [{ text, group, name, field }]')
    .action(acting(readOpinionsFile))

  root.command('backup <file>').description('write everything into one .tar.gz').action(acting(backUp))
  root
    .command('restore <file>')
    .description('load a backup into an empty database')
    .action(acting(restoreFrom))
  const audit = root.command('audit').description('the history of everything')
  audit.command('verify').description('check the hash chain of every ward').action(acting(verifyAuditChains))
  const files = root.command('files').description('the stored files')
  files
    .command('verify')
    .description(
      'compare every stored file with the database (exit code 1: missing or changed, 3: only unknown ones)',
    )
    .action(acting(verifyStoredFiles))
  root
    .command('bench')
    .description(
      'measure pages against their plain SQL, and what public pages weigh, in databases of its own',
    )
    .option('--rows <n>', 'number of directives, and of petitions', '100000')
    .option('--page <words>', 'only pages whose name has these words')
    .option('--payload', 'only what public pages weigh')
    .option('--letters [n]', 'only letters merged: one PDF of all, and single Word files (1000)')
    .option('--reports [n]', 'only a combined report over so many directives (100000)')
    .option('--json', 'print JSON')
    .action(acting(runBench))
  return root
}

/** Failures are sentences on stderr and exit code 1, never a stack trace. */
function acting<Args extends readonly unknown[]>(act: (...args: Args) => Promise<void>) {
  return async (...args: Args): Promise<void> => {
    try {
      await act(...args)
    } catch (error) {
      process.stderr.write(`hoi-am: ${failureOf(error)}\n`)
      process.exit(1)
    }
  }
}
