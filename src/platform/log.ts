import { type DestinationStream, destination, type Logger, pino } from 'pino'

export type Log = Logger

/** Structured log, on stderr unless said. What a person typed or is called never goes into it: log ids, codes, counts and durations. */
export const createLog = (level: string, to: DestinationStream = destination({ dest: 2, sync: true })): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers', '*.password', '*.name', '*.phone', '*.email'],
    },
    to,
  )

/**
 * An error as the log may keep it: its kind, its code and where it happened. Its message may quote what somebody typed ("invalid input
 * syntax for type uuid: …", "… is not valid JSON"), so it stays out.
 */
export function loggable(error: unknown): {
  readonly kind: string
  readonly code: string | null
  readonly at: readonly string[]
} {
  if (!(error instanceof Error)) return { kind: typeof error, code: null, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const frames = (error.stack ?? '').split('\n').map((line) => line.trim())
  return { kind: error.name, code, at: frames.filter((line) => /^at .*:\d+:\d+\)?$/.test(line)) }
}
