import { destination, type Logger, pino } from 'pino'

export type Log = Logger

/** Structured log on stderr. What a person typed or is called never goes into it: log ids, codes, counts and durations. */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers', '*.password', '*.name', '*.phone', '*.email'],
    },
    destination({ dest: 2, sync: true }),
  )
