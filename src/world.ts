import { join } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { type Connection, connect } from '#platform/db/database.ts'
import { startEmbeddedPostgres } from '#platform/db/embedded.ts'
import { openBlobs } from '#platform/files/blobs.ts'
import { createLog } from '#platform/log.ts'
import { smtpMailer } from '#platform/mail/mailer.ts'
import { openIdProvider } from '#platform/openid.ts'
import { openSeal } from '#platform/seal.ts'
import type { World } from './app.ts'
import type { Config } from './config.ts'

export type OpenWorld = {
  readonly world: World
  readonly connection: Connection
  /** The owner's connection string: migrations, backup, restore. */
  readonly ownerUrl: string
  close(): Promise<void>
}

/** Opens what the configuration names: its PostgreSQL or our own, the files, the mail server. `close` undoes it in reverse order. */
export async function openWorld(config: Config): Promise<OpenWorld> {
  const log = createLog(config.LOG_LEVEL)
  const embedded = config.DATABASE_URL === undefined ? await ownPostgres(config, log) : null
  const ownerUrl = config.DATABASE_URL ?? embedded?.url ?? ''
  const connection = connect(ownerUrl)
  const mailer = config.SMTP_URL === undefined ? null : smtpMailer(config.SMTP_URL, config.MAIL_FROM)
  return {
    world: {
      db: connection.db,
      signals: connection.signals,
      clock: systemClock,
      log,
      blobs: openBlobs(config),
      seal: await openSeal(config),
      mailer,
      publicUrl: config.publicUrl,
      ...(config.openId === null ? {} : { openId: openIdProvider(config.openId) }),
      ...(config.MAP_TILES === undefined
        ? {}
        : {
            map: {
              tiles: config.MAP_TILES,
              attribution: config.MAP_ATTRIBUTION ?? '',
              center: config.MAP_CENTER,
            },
          }),
    },
    connection,
    ownerUrl,
    close: async () => {
      mailer?.close()
      await connection.close()
      await embedded?.stop()
    },
  }
}

const ownPostgres = (config: Config, log: World['log']) =>
  startEmbeddedPostgres({
    dataDir: join(config.DATA_DIR, 'postgres'),
    log: (line) => log.debug({ postgres: line }),
  })
